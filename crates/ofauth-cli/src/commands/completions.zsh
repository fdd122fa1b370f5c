#compdef ofauth
# Completions of ofauth: sourced, or a file _ofauth in a folder of $fpath.
_ofauth() {
    local completions=("${(@f)$(
        OFAUTH_COMPLETE=zsh _CLAP_IFS=$'\n' _CLAP_COMPLETE_INDEX=$((CURRENT - 1)) ofauth -- "${words[@]}" 2>/dev/null
    )}")
    [[ -n $completions ]] || return 1
    # What ends with = or / is continued without a space.
    local -a continued=() complete=()
    local completion
    for completion in $completions; do
        if [[ ${completion%%:*} == *[=/] ]]; then
            continued+=("$completion")
        else
            complete+=("$completion")
        fi
    done
    [[ -n $continued ]] && _describe -V 'values' continued -S ''
    [[ -n $complete ]] && _describe -V 'values' complete
}

if [[ $funcstack[1] == _ofauth ]]; then
    _ofauth "$@"
else
    compdef _ofauth ofauth
fi
