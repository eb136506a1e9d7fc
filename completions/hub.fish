function __hub_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __hub_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __hub_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __hub_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __hub_parse_tokens -S
    set -l unparsed_tokens (__hub_tokens -pc)
    switch $unparsed_tokens[1]
    case 'hub'
        __hub_parse_subcommand 0 'help'
        switch $unparsed_tokens[1]
        case 'list'
            __hub_parse_subcommand 0 'source=+' 'offline' 'require-all' 'provider=' 'mode=' 'supports=' 'max-input-usd-per-mtok=' 'ready' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'help'
        case 'get'
            __hub_parse_subcommand -r 1 'source=+' 'offline' 'require-all' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'help'
        case 'help'
            __hub_parse_subcommand -r 1 
        end
    end
end

function __hub_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __hub_parse_subcommand -S -a positional_count
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

function __hub_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __hub_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__hub_tokens -p)
    if test -z "$(__hub_tokens -t)"
        set -l index (count (__hub_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'hub' -f
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'list' -d 'List models, one record each.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'get' -d 'Print the record of each model that is named.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -l 'source' -d 'Ask databricks, static, serve=URL or openai=URL; may be repeated.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" offline' -l 'offline' -d 'Send nothing: the built-in table alone.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" require-all' -l 'require-all' -d 'Print nothing when a source fails.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" provider' -l 'provider' -d 'Only models of this provider.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" mode' -l 'mode' -d 'Only models of this mode, such as chat or embedding.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" supports' -l 'supports' -d 'Only models with these abilities.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" max-input-usd-per-mtok' -l 'max-input-usd-per-mtok' -d 'Only models whose input costs at most this.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" ready' -l 'ready' -d 'Only endpoints that are ready.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -l 'source' -d 'Ask databricks, static, serve=URL or openai=URL; may be repeated.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" offline' -l 'offline' -d 'Send nothing: the built-in table alone.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" require-all' -l 'require-all' -d 'Print nothing when a source fails.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" help' -l 'help' -d 'Show help information.'
