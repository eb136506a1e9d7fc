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
            __llm-serve_parse_subcommand 0 'f/config=' 't' 'host=' 'port=' 'drain-timeout=' 'log-format=' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'check'
            __llm-serve_parse_subcommand 0 'f/config=' 'strict' 'json=' 'o/output=' 'no-header' 'c/compact-output' 'S/sort-keys' 'q/jq=' 'jq-file=' 'r/raw-output' 'J/json-output' '0/raw-output0' 'slurp' 'e/exit-status' 'arg=+' 'argjson=+' 'slurpfile=+' 'rawfile=+' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
        case 'demo'
            __llm-serve_parse_subcommand 0 'once' 'v/verbose' 'debug-body' 'Q/quiet' 'color=' 'no-input' 'h/help'
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
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'demo' -d 'Take a tour of all five tools on built-in echo models, then keep serving them.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_positional "llm-serve" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" config f' -s 'f' -l 'config' -d 'The config, YAML or JSON in LiteLLM\'s form; - reads it from a pipe (LLM_SERVE_CONFIG).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" t' -s 't' -d 'Check the config and exit, as llm-serve check does.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" host' -l 'host' -d 'The address to listen on; 127.0.0.1 if not given (LLM_SERVE_HOST).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" port' -l 'port' -d 'The port to listen on, 0 for a free one; 4000 if not given (LLM_SERVE_PORT).' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" drain-timeout' -l 'drain-timeout' -d 'How long answers may go on after the first signal; 30s if not given.' -rfka ''
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" log-format' -l 'log-format' -d 'Log as json or text; text on a terminal, else json, if not given.' -rfka 'json text'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve serve" Q quiet' -s 'Q' -l 'quiet' -d 'No progress, no warnings; errors only.'
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
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" Q quiet' -s 'Q' -l 'quiet' -d 'No progress, no warnings; errors only.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" once' -l 'once' -d 'End after the tour.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo"' -s 'v' -l 'verbose' -d 'Tell each request on stderr; -vv also its headers.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" debug-body' -l 'debug-body' -d 'Tell request and answer bodies on stderr.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" Q quiet' -s 'Q' -l 'quiet' -d 'No progress, no warnings; errors only.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" color' -l 'color' -d 'Use colour: auto, always or never.' -rfka 'auto always never'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" no-input' -l 'no-input' -d 'Never ask; fail instead.'
complete -c 'llm-serve' -n '__llm-serve_should_offer_completions_for_flags_or_options "llm-serve demo" h help' -s 'h' -l 'help' -d 'Show help information.'
