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
            __hub_parse_subcommand 0 'provider=' 'mode=' 'supports=' 'max-input-usd-per-mtok=' 'ready' 'origins' 'source=+' 'offline' 'require-all' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'help'
        case 'get'
            __hub_parse_subcommand -r 1 'origins' 'source=+' 'offline' 'require-all' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'help'
        case 'compare'
            __hub_parse_subcommand -r 1 'source=+' 'offline' 'require-all' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'help'
        case 'cost'
            __hub_parse_subcommand 1 'input=' 'output-tokens=' 'cached=' 'cache-write=' 'reasoning=' 'tier=' 'usage=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'help'
        case 'diff'
            __hub_parse_subcommand 2 'source=+' 'offline' 'require-all' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'help'
        case 'sources'
            __hub_parse_subcommand 0 'source=+' 'offline' 'require-all' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'help'
        case 'update'
            __hub_parse_subcommand 0 'from=' 'restore' 'insecure-http' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'help'
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
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'compare' -d 'Set models side by side, one record for each field.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'cost' -d 'Turn token counts into money.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'diff' -d 'Tell which models were added, removed or changed.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'sources' -d 'Ask each source and tell what it gave.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'update' -d 'Replace the price table by LiteLLM\'s price map.'
complete -c 'hub' -n '__hub_should_offer_completions_for_positional "hub" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" provider' -l 'provider' -d 'Only models of this provider.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" mode' -l 'mode' -d 'Only models of this mode, such as chat or embedding.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" supports' -l 'supports' -d 'Only models with these abilities.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" max-input-usd-per-mtok' -l 'max-input-usd-per-mtok' -d 'Only models whose input costs at most this.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" ready' -l 'ready' -d 'Only endpoints that are ready.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" origins' -l 'origins' -d 'Add to each record the source of each of its fields.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -l 'source' -d 'Ask databricks, unity, static, serve=URL, openai=URL or file=FILE; may be repeated.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" offline' -l 'offline' -d 'Send nothing: files and the price table alone.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" require-all' -l 'require-all' -d 'Print nothing when a source fails.'
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
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__hub_custom_completion ---completion list -- --profile (count (__hub_tokens -pc)) (__hub_tokens -tC))'
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
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub list" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" origins' -l 'origins' -d 'Add the source of each field.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -l 'source' -d 'Ask databricks, unity, static, serve=URL, openai=URL or file=FILE; may be repeated.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" offline' -l 'offline' -d 'Send nothing: files and the price table alone.'
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
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__hub_custom_completion ---completion get -- --profile (count (__hub_tokens -pc)) (__hub_tokens -tC))'
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
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub get" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare"' -l 'source' -d 'Ask databricks, unity, static, serve=URL, openai=URL or file=FILE; may be repeated.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" offline' -l 'offline' -d 'Send nothing: files and the price table alone.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" require-all' -l 'require-all' -d 'Print nothing when a source fails.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__hub_custom_completion ---completion compare -- --profile (count (__hub_tokens -pc)) (__hub_tokens -tC))'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub compare" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" input' -l 'input' -d 'Tokens of the prompt, cached ones included.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" output-tokens' -l 'output-tokens' -d 'Tokens of the answer, reasoning included; --output with a number is the same.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" cached' -l 'cached' -d 'Of the prompt, tokens read from a cache.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" cache-write' -l 'cache-write' -d 'Of the prompt, tokens written to a cache.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" reasoning' -l 'reasoning' -d 'Of the answer, tokens of reasoning.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" tier' -l 'tier' -d 'Price as flex, priority, batch or another tier.' -rfka 'standard flex priority balanced ultrafast batch'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" usage' -l 'usage' -d 'JSON Lines of usage objects or of answers that hold one.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub cost" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff"' -l 'source' -d 'Ask databricks, unity, static, serve=URL, openai=URL or file=FILE; may be repeated.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" offline' -l 'offline' -d 'Send nothing: files and the price table alone.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" require-all' -l 'require-all' -d 'Print nothing when a source fails.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__hub_custom_completion ---completion diff -- --profile (count (__hub_tokens -pc)) (__hub_tokens -tC))'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub diff" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources"' -l 'source' -d 'Ask databricks, unity, static, serve=URL, openai=URL or file=FILE; may be repeated.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" offline' -l 'offline' -d 'Send nothing: files and the price table alone.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" require-all' -l 'require-all' -d 'Print nothing when a source fails.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__hub_custom_completion ---completion sources -- --profile (count (__hub_tokens -pc)) (__hub_tokens -tC))'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub sources" help' -l 'help' -d 'Show help information.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" from' -l 'from' -d 'LiteLLM\'s model_prices_and_context_window.json, - for stdin, or its https URL.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" restore' -l 'restore' -d 'Take the last update back.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'hub' -n '__hub_should_offer_completions_for_flags_or_options "hub update" help' -l 'help' -d 'Show help information.'
