function __dbx-query_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __dbx-query_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __dbx-query_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __dbx-query_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __dbx-query_parse_tokens -S
    set -l unparsed_tokens (__dbx-query_tokens -pc)
    switch $unparsed_tokens[1]
    case 'dbx-query'
        __dbx-query_parse_subcommand 0 'h/help'
        switch $unparsed_tokens[1]
        case 'chat'
            __dbx-query_parse_subcommand -r 1 's/system=' 'm/model=' 'served=' 'base-url=' 'key-file=' 'temperature=' 'max-tokens=' 'top-p=' 'stop=+' 'seed=' 'n=' 'param=+' 'json=' 'schema=' 'no-stream' 'u/usage' 'x/extract' 'fail-on=' 'no-stdin' 'jsonl' 'f/file=' 'P/parallel=' 'rate=' 'max-cost-usd=' 'map=' 'with-input' 'O/out=' 'resume' 'errors=' 'unordered' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'complete'
            __dbx-query_parse_subcommand -r 1 'm/model=' 'served=' 'base-url=' 'key-file=' 'temperature=' 'max-tokens=' 'top-p=' 'stop=+' 'seed=' 'n=' 'param=+' 'json=' 'schema=' 'no-stream' 'u/usage' 'x/extract' 'fail-on=' 'no-stdin' 'jsonl' 'f/file=' 'P/parallel=' 'rate=' 'max-cost-usd=' 'map=' 'with-input' 'O/out=' 'resume' 'errors=' 'unordered' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'embed'
            __dbx-query_parse_subcommand -r 1 'param=+' 'json=' 'u/usage' 'no-stdin' 'batch-size=' 'm/model=' 'served=' 'base-url=' 'key-file=' 'jsonl' 'f/file=' 'P/parallel=' 'rate=' 'max-cost-usd=' 'map=' 'with-input' 'O/out=' 'resume' 'errors=' 'unordered' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'models'
            __dbx-query_parse_subcommand 0 'task=' 'json=' 'm/model=' 'served=' 'base-url=' 'key-file=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'p/profile=' 'host=' 'token-file=' 'client-secret-file=' 'insecure-http' 'timeout=' 'connect-timeout=' 'idle-timeout=' 'retry=' 'retry-max-time=' 'cacert=' 'resolve=+' 'proxy=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'help'
            __dbx-query_parse_subcommand -r 1 
        end
    end
end

function __dbx-query_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __dbx-query_parse_subcommand -S -a positional_count
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

function __dbx-query_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __dbx-query_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__dbx-query_tokens -p)
    if test -z "$(__dbx-query_tokens -t)"
        set -l index (count (__dbx-query_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'dbx-query' -f
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_positional "dbx-query" -eq 1' -fa 'chat' -d 'Ask a chat endpoint, agent or OpenAI-compatible server.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_positional "dbx-query" -eq 1' -fa 'complete' -d 'Let a completions endpoint go on with a text.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_positional "dbx-query" -eq 1' -fa 'embed' -d 'Turn texts into vectors: one record for each text.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_positional "dbx-query" -eq 1' -fa 'models' -d 'List what can be asked.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_positional "dbx-query" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" s system' -l 'system' -s 's' -d 'System prompt.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" m model' -l 'model' -s 'm' -d 'Endpoint or model to ask.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" served' -l 'served' -d 'One served entity behind the endpoint.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" base-url' -l 'base-url' -d 'An OpenAI-compatible server instead of Databricks.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" key-file' -l 'key-file' -d 'File that holds the key for --base-url.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" temperature' -l 'temperature' -d 'Sampling temperature.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" max-tokens' -l 'max-tokens' -d 'Most tokens of the answer.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" top-p' -l 'top-p' -d 'Nucleus sampling.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -l 'stop' -d 'Text that ends the answer; repeatable.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" seed' -l 'seed' -d 'Seed for repeatable sampling.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" n' -l 'n' -d 'Number of answers.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -l 'param' -d 'Any other request field; the value is JSON if it parses. Repeatable.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" json' -l 'json' -d 'Request body to start from; flags win.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" schema' -l 'schema' -d 'JSON schema that the answer must follow.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" no-stream' -l 'no-stream' -d 'Ask for the whole answer at once.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" u usage' -s 'u' -l 'usage' -d 'Token counts on stderr.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" extract x' -s 'x' -l 'extract' -d 'Print only the first fenced block.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" fail-on' -l 'fail-on' -d 'Finish reasons that exit 1: length,content_filter.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" ignore-stdin no-stdin' -l 'no-stdin' -l 'ignore-stdin' -d 'Never read stdin.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" jsonl' -l 'jsonl' -d 'Ask once for each record of JSON Lines.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" f file' -l 'file' -s 'f' -d 'Read the records from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" P parallel' -s 'P' -l 'parallel' -d 'Calls in flight (4).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" rate' -l 'rate' -d 'Most calls a second, minute or hour.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" max-cost-usd' -l 'max-cost-usd' -d 'Ask no more once this much may be spent; exits 75.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" map' -l 'map' -d 'Make each record with a jq program first.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" with-input' -l 'with-input' -d 'Carry each record under input_record.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" O out' -s 'O' -l 'out' -d 'Write the records to a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" resume' -l 'resume' -d 'Go on with the file of -O: ask only what has no result yet.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" errors' -l 'errors' -d 'Where failed rows go (inline).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" unordered' -l 'unordered' -d 'Print records as they come, not in the order of the input.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query chat" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" m model' -l 'model' -s 'm' -d 'Endpoint or model to ask.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" served' -l 'served' -d 'One served entity behind the endpoint.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" base-url' -l 'base-url' -d 'An OpenAI-compatible server instead of Databricks.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" key-file' -l 'key-file' -d 'File that holds the key for --base-url.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" temperature' -l 'temperature' -d 'Sampling temperature.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" max-tokens' -l 'max-tokens' -d 'Most tokens of the answer.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" top-p' -l 'top-p' -d 'Nucleus sampling.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -l 'stop' -d 'Text that ends the answer; repeatable.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" seed' -l 'seed' -d 'Seed for repeatable sampling.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" n' -l 'n' -d 'Number of answers.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -l 'param' -d 'Any other request field; the value is JSON if it parses. Repeatable.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" json' -l 'json' -d 'Request body to start from; flags win.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" schema' -l 'schema' -d 'JSON schema that the answer must follow.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" no-stream' -l 'no-stream' -d 'Ask for the whole answer at once.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" u usage' -s 'u' -l 'usage' -d 'Token counts on stderr.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" extract x' -s 'x' -l 'extract' -d 'Print only the first fenced block.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" fail-on' -l 'fail-on' -d 'Finish reasons that exit 1: length,content_filter.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" ignore-stdin no-stdin' -l 'no-stdin' -l 'ignore-stdin' -d 'Never read stdin.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" jsonl' -l 'jsonl' -d 'Ask once for each record of JSON Lines.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" f file' -l 'file' -s 'f' -d 'Read the records from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" P parallel' -s 'P' -l 'parallel' -d 'Calls in flight (4).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" rate' -l 'rate' -d 'Most calls a second, minute or hour.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" max-cost-usd' -l 'max-cost-usd' -d 'Ask no more once this much may be spent; exits 75.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" map' -l 'map' -d 'Make each record with a jq program first.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" with-input' -l 'with-input' -d 'Carry each record under input_record.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" O out' -s 'O' -l 'out' -d 'Write the records to a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" resume' -l 'resume' -d 'Go on with the file of -O: ask only what has no result yet.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" errors' -l 'errors' -d 'Where failed rows go (inline).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" unordered' -l 'unordered' -d 'Print records as they come, not in the order of the input.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query complete" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed"' -l 'param' -d 'Any other request field; the value is JSON if it parses. Repeatable.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" json' -l 'json' -d 'Request body to start from.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" u usage' -s 'u' -l 'usage' -d 'Token counts on stderr.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" ignore-stdin no-stdin' -l 'no-stdin' -l 'ignore-stdin' -d 'Never read stdin.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" batch-size' -l 'batch-size' -d 'Texts in one call of a batch (64).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" m model' -l 'model' -s 'm' -d 'Endpoint or model to ask.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" served' -l 'served' -d 'One served entity behind the endpoint.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" base-url' -l 'base-url' -d 'An OpenAI-compatible server instead of Databricks.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" key-file' -l 'key-file' -d 'File that holds the key for --base-url.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" jsonl' -l 'jsonl' -d 'Ask once for each record of JSON Lines.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" f file' -l 'file' -s 'f' -d 'Read the records from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" P parallel' -s 'P' -l 'parallel' -d 'Calls in flight (4).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" rate' -l 'rate' -d 'Most calls a second, minute or hour.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" max-cost-usd' -l 'max-cost-usd' -d 'Ask no more once this much may be spent; exits 75.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" map' -l 'map' -d 'Make each record with a jq program first.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" with-input' -l 'with-input' -d 'Carry each record under input_record.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" O out' -s 'O' -l 'out' -d 'Write the records to a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" resume' -l 'resume' -d 'Go on with the file of -O: ask only what has no result yet.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" errors' -l 'errors' -d 'Where failed rows go (inline).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" unordered' -l 'unordered' -d 'Print records as they come, not in the order of the input.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query embed" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" task' -l 'task' -d 'Only endpoints of this task.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" m model' -l 'model' -s 'm' -d 'Endpoint or model to ask.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" served' -l 'served' -d 'One served entity behind the endpoint.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" base-url' -l 'base-url' -d 'An OpenAI-compatible server instead of Databricks.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" key-file' -l 'key-file' -d 'File that holds the key for --base-url.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" p profile' -s 'p' -l 'profile' -d 'Use a profile of the Databricks config file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" host' -l 'host' -d 'Use this workspace.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" token-file' -l 'token-file' -d 'Read the token from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" client-secret-file' -l 'client-secret-file' -d 'Read the OAuth client secret from a file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" insecure-http' -l 'insecure-http' -d 'Allow http:// to hosts that are not this machine.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" timeout' -l 'timeout' -d 'Limit for the whole call, such as 30s, 5m or 1h30m.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" connect-timeout' -l 'connect-timeout' -d 'Limit for connecting (10s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" idle-timeout' -l 'idle-timeout' -d 'Limit for silence between bytes (120s).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" retry' -l 'retry' -d 'Tries after the first one (4).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" retry-max-time' -l 'retry-max-time' -d 'No try starts later than this (5m).' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" cacert' -l 'cacert' -d 'Trust the certificates of a PEM file.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models"' -l 'resolve' -d 'Connect to this address for a host, as curl.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" proxy' -l 'proxy' -d 'Use a proxy; the empty string for none.' -rfka ''
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'dbx-query' -n '__dbx-query_should_offer_completions_for_flags_or_options "dbx-query models" h help' -s 'h' -l 'help' -d 'Show help information.'
