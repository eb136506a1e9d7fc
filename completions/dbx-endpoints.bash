#!/bin/bash

__dbx-endpoints_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__dbx-endpoints_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__dbx-endpoints_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__dbx-endpoints_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_dbx-endpoints() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(-h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __dbx-endpoints_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|get|create|update|delete|wait|stop|start|logs|metrics|schema|permissions|secrets|template|combine|http-request|help)
        # Offer subcommand argument completions
        "_dbx-endpoints_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list get create update delete wait stop start logs metrics schema permissions secrets template combine http-request help' -- "${cur}"))
        ;;
    esac
}

_dbx-endpoints_list() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--watch --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--limit --state --task --name --interval --json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '--state')
        __dbx-endpoints_add_completions -W 'ready'$'\n''not-ready'
        return
        ;;
    '--task')
        return
        ;;
    '--name')
        return
        ;;
    '--interval')
        return
        ;;
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion list -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_get() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion get -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_create() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--allow-plaintext-secrets --if-not-exists --no-wait --dry-run --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json --interval -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '--interval')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion create -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_update() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--allow-plaintext-secrets --replace --no-wait --dry-run --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--remove --arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json --part --traffic --interval -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '--part')
        __dbx-endpoints_add_completions -W 'config'$'\n''ai-gateway'$'\n''tags'$'\n''notifications'$'\n''telemetry'$'\n''rate-limits'
        return
        ;;
    '--traffic')
        return
        ;;
    '--remove')
        return
        ;;
    '--interval')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion update -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_delete() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--yes --ignore-missing --dry-run --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(-o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion delete -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_wait() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--for --interval --json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--for')
        return
        ;;
    '--interval')
        return
        ;;
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion wait -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_stop() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(-o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion stop -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_start() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(-o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion start -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_logs() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--build --follow --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--interval --json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--interval')
        return
        ;;
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion logs -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_metrics() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion metrics -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_schema() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion schema -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_permissions() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __dbx-endpoints_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    get|levels|set|update)
        # Offer subcommand argument completions
        "_dbx-endpoints_permissions_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'get levels set update' -- "${cur}"))
        ;;
    esac
}

_dbx-endpoints_permissions_get() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion permissions get -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_permissions_levels() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion permissions levels -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_permissions_set() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--allow-plaintext-secrets --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion permissions set -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_permissions_update() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--allow-plaintext-secrets --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion permissions update -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets() {
    repeating_flags=()
    non_repeating_flags=(-h --help)
    repeating_options=()
    non_repeating_options=()
    __dbx-endpoints_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    scopes|create-scope|delete-scope|list|put|delete|access|put-access|delete-access)
        # Offer subcommand argument completions
        "_dbx-endpoints_secrets_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'scopes create-scope delete-scope list put delete access put-access delete-access' -- "${cur}"))
        ;;
    esac
}

_dbx-endpoints_secrets_scopes() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets scopes -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_create-scope() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--initial-manage-principal --keyvault-id --keyvault-dns -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--initial-manage-principal')
        return
        ;;
    '--keyvault-id')
        return
        ;;
    '--keyvault-dns')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets create-scope -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_delete-scope() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--yes --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(-o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets delete-scope -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_list() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets list -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_put() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--raw --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--value-file -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--value-file')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets put -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_delete() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(-o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets delete -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_access() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets access -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_put-access() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(-o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets put-access -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    3)
        __dbx-endpoints_add_completions -W 'READ'$'\n''WRITE'$'\n''MANAGE'
        return
        ;;
    esac
}

_dbx-endpoints_secrets_delete-access() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(-o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion secrets delete-access -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_template() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--secret --set --arg --argjson --slurpfile --rawfile)
    non_repeating_options=(--name --model --task -o --output -q --jq --jq-file --color)
    __dbx-endpoints_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--model')
        return
        ;;
    '--task')
        return
        ;;
    '--secret')
        return
        ;;
    '--set')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_combine() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--arg --argjson --slurpfile --rawfile)
    non_repeating_options=(--name --traffic -o --output -q --jq --jq-file --color)
    __dbx-endpoints_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--name')
        return
        ;;
    '--traffic')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_dbx-endpoints_http-request() {
    repeating_flags=(-v --verbose)
    non_repeating_flags=(--allow-plaintext-secrets --no-header -c --compact-output -S --sort-keys -r --raw-output -J --json-output -0 --raw-output0 --slurp -e --exit-status --insecure-http --debug-body -Q --quiet --no-input -h --help)
    repeating_options=(--header --param --arg --argjson --slurpfile --rawfile --resolve)
    non_repeating_options=(--json --sub-domain -o --output -q --jq --jq-file -p --profile --host --token-file --client-secret-file --timeout --connect-timeout --idle-timeout --retry --retry-max-time --cacert --proxy --color)
    __dbx-endpoints_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--json')
        return
        ;;
    '--header')
        return
        ;;
    '--param')
        return
        ;;
    '--sub-domain')
        return
        ;;
    '-o'|'--output')
        __dbx-endpoints_add_completions -W 'jsonl'$'\n''json'$'\n''table'$'\n''text'
        return
        ;;
    '-q'|'--jq')
        return
        ;;
    '--jq-file')
        return
        ;;
    '--arg')
        return
        ;;
    '--argjson')
        return
        ;;
    '--slurpfile')
        return
        ;;
    '--rawfile')
        return
        ;;
    '-p'|'--profile')
        __dbx-endpoints_add_completions -W "$(__dbx-endpoints_custom_complete ---completion http-request -- --profile "${COMP_CWORD}" "$(__dbx-endpoints_cursor_index_in_current_word)")"
        return
        ;;
    '--host')
        return
        ;;
    '--token-file')
        return
        ;;
    '--client-secret-file')
        return
        ;;
    '--timeout')
        return
        ;;
    '--connect-timeout')
        return
        ;;
    '--idle-timeout')
        return
        ;;
    '--retry')
        return
        ;;
    '--retry-max-time')
        return
        ;;
    '--cacert')
        return
        ;;
    '--resolve')
        return
        ;;
    '--proxy')
        return
        ;;
    '--color')
        __dbx-endpoints_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    2)
        __dbx-endpoints_add_completions -W 'GET'$'\n''POST'$'\n''PUT'$'\n''PATCH'$'\n''DELETE'
        return
        ;;
    esac
}

_dbx-endpoints_help() {
    :
}

complete -o filenames -F _dbx-endpoints dbx-endpoints
