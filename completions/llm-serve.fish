function __llm-serve_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __llm-serve_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __llm-serve_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __llm-serve_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __llm-serve_parse_tokens -S
    set -l unparsed_tokens (__llm-serve_tokens -pc)
    switch $unparsed_tokens[1]
    case 'llm-serve'
        __llm-serve_parse_subcommand 0 'h/help'
        switch $unparsed_tokens[1]
        case 'serve'
            __llm-serve_parse_subcommand 0 'f/config=' 't' 'host=' 'port=' 'socket=' 'control=' 'access-log=' 'no-watch' 'drain-timeout=' 'log-format=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'check'
            __llm-serve_parse_subcommand 0 'f/config=' 'strict' 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'config'
            __llm-serve_parse_subcommand 0 'f/config=' 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'init'
            __llm-serve_parse_subcommand 0 'from=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'demo'
            __llm-serve_parse_subcommand 0 'once' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'status'
            __llm-serve_parse_subcommand 0 'control=' 'port=' 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'reload'
            __llm-serve_parse_subcommand 0 'control=' 'port=' 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'drain'
            __llm-serve_parse_subcommand 0 'control=' 'port=' 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'help'
            __llm-serve_parse_subcommand -r 1 
        end
    end
end

function __llm-serve_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __llm-serve_parse_subcommand -S -a positional_count
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

function __llm-serve_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __llm-serve_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__llm-serve_tokens -p)
    if test -z "$(__llm-serve_tokens -t)"
        set -l index (count (__llm-serve_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'llm-serve' -f
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'serve' -d 'Serve the models of a config until SIGTERM or Ctrl-C.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'check' -d 'Check a config without serving it.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'config' -d 'Print the resolved config as JSON, secrets masked.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'init' -d 'Print a commented config to start from.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'demo' -d 'Take a tour of all five tools on built-in echo models, then keep serving them.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'status' -d 'Tell how the running server is.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'reload' -d 'Have the running server read its config again.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'drain' -d 'Have the running server finish its answers and end.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" config f' -s 'f' -l 'config' -d 'The config, YAML or JSON in LiteLLM\'s form; - reads it from a pipe (LLM_SERVE_CONFIG).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" t' -s 't' -d 'Check the config and exit, as llm-serve check does.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" host' -l 'host' -d 'The address to listen on; 127.0.0.1 if not given (LLM_SERVE_HOST).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" port' -l 'port' -d 'The port to listen on, 0 for a free one; 4000 if not given (LLM_SERVE_PORT).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" socket' -l 'socket' -d 'Listen on a Unix socket of this user in place of a port.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" control' -l 'control' -d 'The control socket; PORT.sock in the run-time directory if not given.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" access-log' -l 'access-log' -d 'Append a JSON line for each model call; - is standard output.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" no-watch' -l 'no-watch' -d 'Read a changed config again only when told to, by SIGHUP or llm-serve reload.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" drain-timeout' -l 'drain-timeout' -d 'How long answers may go on after the first signal; 30s if not given.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" log-format' -l 'log-format' -d 'Log as json or text; text on a terminal, else json, if not given.' -rfka 'json text'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" config f' -s 'f' -l 'config' -d 'The config, YAML or JSON in LiteLLM\'s form; - reads it from a pipe (LLM_SERVE_CONFIG).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" strict' -l 'strict' -d 'Exit 1 when there are warnings.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" config f' -s 'f' -l 'config' -d 'The config, YAML or JSON in LiteLLM\'s form; - reads it from a pipe (LLM_SERVE_CONFIG).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve init" from' -l 'from' -d 'Start from a Databricks workspace (databricks), or from models on stdin (hub).' -rfka 'databricks hub'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve init"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve init" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve init" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve init" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve init" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" once' -l 'once' -d 'End after the tour.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" control' -l 'control' -d 'The control socket; the only running server\'s if not given.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" port' -l 'port' -d 'The server on this port, when several run.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve status" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" control' -l 'control' -d 'The control socket; the only running server\'s if not given.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" port' -l 'port' -d 'The server on this port, when several run.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve reload" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" control' -l 'control' -d 'The control socket; the only running server\'s if not given.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" port' -l 'port' -d 'The server on this port, when several run.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" json' -l 'json' -d 'Print records as JSON lines, whole or only these fields.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" o output' -s 'o' -l 'output' -d 'Print as jsonl, json, table or text.' -rfka 'jsonl json table text'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" no-header' -l 'no-header' -d 'Leave out the header of a table.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" c compact-output' -s 'c' -l 'compact-output' -d 'One line for each record, also on a terminal.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" S sort-keys' -s 'S' -l 'sort-keys' -d 'Sort the keys of objects.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" jq q' -s 'q' -l 'jq' -d 'Filter each record through a jq program.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" jq-file' -l 'jq-file' -d 'Read the jq program from a file.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" r raw-output' -s 'r' -l 'raw-output' -d 'Print string results without quotes (the default).'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" J json-output' -s 'J' -l 'json-output' -d 'Print string results as JSON.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" 0 raw-output0' -s '0' -l 'raw-output0' -d 'End each result with a NUL instead of a newline.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" slurp' -l 'slurp' -d 'Give the program one array of all records.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" e exit-status' -s 'e' -l 'exit-status' -d 'Exit 1 when the last result is false or null, 4 when there is none.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain"' -l 'arg' -d 'Give the program $NAME as a string.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain"' -l 'argjson' -d 'Give the program $NAME as JSON.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain"' -l 'slurpfile' -d 'Give the program $NAME as the array of a file\'s JSON values.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain"' -l 'rawfile' -d 'Give the program $NAME as a file\'s text.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" Q quiet' -s 'Q' -l 'quiet' -d 'No progress; warnings and errors stay.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve drain" h help' -s 'h' -l 'help' -d 'Show help information.'
