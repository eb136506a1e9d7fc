function __dbx-endpoints_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __dbx-endpoints_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __dbx-endpoints_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __dbx-endpoints_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __dbx-endpoints_parse_tokens -S
    set -l unparsed_tokens (__dbx-endpoints_tokens -pc)
    switch $unparsed_tokens[1]
    case 'dbx-endpoints'
        __dbx-endpoints_parse_subcommand 0 'h/help'
        switch $unparsed_tokens[1]
        case 'list'
            __dbx-endpoints_parse_subcommand 0 'limit=' 'state=' 'task=' 'name=' 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'get'
            __dbx-endpoints_parse_subcommand -r 1 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'help'
            __dbx-endpoints_parse_subcommand -r 1 
        end
    end
end

function __dbx-endpoints_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __dbx-endpoints_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __dbx-endpoints_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __dbx-endpoints_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__dbx-endpoints_tokens -p)
    if test -z "$(__dbx-endpoints_tokens -t)"
        set -l index (count (__dbx-endpoints_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'dbx-endpoints' -f
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_positional "dbx-endpoints" -eq 1' -fa 'list' -d 'List serving endpoints.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_positional "dbx-endpoints" -eq 1' -fa 'get' -d 'Show serving endpoints in full.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_positional "dbx-endpoints" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" limit' -l 'limit' -d 'At most this many endpoints.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" state' -l 'state' -d 'Only ready or not-ready endpoints.' -rfka 'ready not-ready'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" task' -l 'task' -d 'Only this task: chat, llm/v1/chat, …' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" name' -l 'name' -d 'Only names that match, such as \'ci-*\'.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-endpoints' -n '__dbx-endpoints_should_offer_completions_for_flags_or_options "dbx-endpoints get" h help' -s 'h' -l 'help' -d 'Show help information.'
