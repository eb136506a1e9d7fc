function __dbx-auth_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __dbx-auth_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __dbx-auth_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __dbx-auth_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __dbx-auth_parse_tokens -S
    set -l unparsed_tokens (__dbx-auth_tokens -pc)
    switch $unparsed_tokens[1]
    case 'dbx-auth'
        __dbx-auth_parse_subcommand 0 'h/help'
        switch $unparsed_tokens[1]
        case 'token'
            __dbx-auth_parse_subcommand 1 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'endpoint=' 'min-ttl=' 'force-refresh' 'h/help'
        case 'header'
            __dbx-auth_parse_subcommand 1 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'endpoint=' 'min-ttl=' 'h/help'
        case 'env'
            __dbx-auth_parse_subcommand 1 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'o/output=' 'h/help'
        case 'exec'
            __dbx-auth_parse_subcommand -r 2 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'describe'
            __dbx-auth_parse_subcommand 1 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'verify' 'h/help'
        case 'profiles'
            __dbx-auth_parse_subcommand 0 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'json=' 'skip-validate' 'insecure-http' 'h/help'
        case 'login'
            __dbx-auth_parse_subcommand 1 'p/profile=' 'host=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'no-browser' 'h/help'
        case 'logout'
            __dbx-auth_parse_subcommand 1 'p/profile=' 'host=' 'insecure-http' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'help'
            __dbx-auth_parse_subcommand -r 1 
        end
    end
end

function __dbx-auth_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __dbx-auth_parse_subcommand -S -a positional_count
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

function __dbx-auth_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __dbx-auth_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__dbx-auth_tokens -p)
    if test -z "$(__dbx-auth_tokens -t)"
        set -l index (count (__dbx-auth_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'dbx-auth' -f
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'token' -d 'Print a bearer token and nothing else.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'header' -d 'Print the Authorization header, so that no argument list holds the token.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'env' -d 'Print variables that hand the workspace and its credential to other programs.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'exec' -d 'Run a program with the workspace and a fresh credential in its environment.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'describe' -d 'Show which host and credential are used, and where each setting comes from.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'profiles' -d 'List the profiles of the profile file and whether their credentials work.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'login' -d 'Log in with a browser, and save the login as a profile.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'logout' -d 'Forget a login; the profile stays.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth token" -eq 1' -fka '(__dbx-auth_custom_completion ---completion token -- positional@0 (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__dbx-auth_custom_completion ---completion token -- --profile (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" endpoint' -l 'endpoint' -d 'Get the token of a route-optimized endpoint.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" min-ttl' -l 'min-ttl' -d 'Replace a token with less life left (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" force-refresh' -l 'force-refresh' -d 'Get a new token even if there is a good one.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth token" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth header" -eq 1' -fka '(__dbx-auth_custom_completion ---completion header -- positional@0 (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__dbx-auth_custom_completion ---completion header -- --profile (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" endpoint' -l 'endpoint' -d 'Get the token of a route-optimized endpoint.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" min-ttl' -l 'min-ttl' -d 'Replace a token with less life left (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth header" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth env" -eq 1' -fka '(__dbx-auth_custom_completion ---completion env -- positional@0 (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__dbx-auth_custom_completion ---completion env -- --profile (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" o output' -s 'o' -l 'output' -d 'Print as sh, dotenv, json or systemd.' -rfka 'sh dotenv json systemd'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth env" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth exec" -eq 1' -fka '(__dbx-auth_custom_completion ---completion exec -- positional@0 (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__dbx-auth_custom_completion ---completion exec -- --profile (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth exec" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth describe" -eq 1' -fka '(__dbx-auth_custom_completion ---completion describe -- positional@0 (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__dbx-auth_custom_completion ---completion describe -- --profile (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" verify' -l 'verify' -d 'Ask the workspace who we are.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth describe" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" skip-validate' -l 'skip-validate' -d 'Ask no host; valid is false then.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth profiles" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth login" -eq 1' -fka '(__dbx-auth_custom_completion ---completion login -- positional@0 (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__dbx-auth_custom_completion ---completion login -- --profile (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" no-browser' -l 'no-browser' -d 'Open no browser; take the URL that one elsewhere ended at.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth login" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_positional "dbx-auth logout" -eq 1' -fka '(__dbx-auth_custom_completion ---completion logout -- positional@0 (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka '(__dbx-auth_custom_completion ---completion logout -- --profile (count (__dbx-auth_tokens -pc)) (__dbx-auth_tokens -tC))'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-auth' -n '__dbx-auth_should_offer_completions_for_flags_or_options "dbx-auth logout" h help' -s 'h' -l 'help' -d 'Show help information.'
