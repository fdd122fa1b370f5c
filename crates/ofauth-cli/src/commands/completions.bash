# Completions of ofauth. bash splits words at = and : too. They are joined again, and what is before the last of these
# is removed from the candidates, because bash keeps it on the line.
_ofauth_completions() {
    local IFS=$'\013' line=$COMP_LINE words=() before='' last=0 word i
    for i in "${!COMP_WORDS[@]}"; do
        word=${COMP_WORDS[i]}
        if [[ -n $line && $line != [[:blank:]]* && $i -gt 0 ]]; then
            before=${words[last]}
        else
            before='' last=${#words[@]}
        fi
        line=${line#"${line%%[![:blank:]]*}"}
        line=${line#"$word"}
        if [[ $i -eq $COMP_CWORD ]]; then
            # The word up to the cursor.
            [[ $word == [=:]* ]] && before+=$word
            words[last]=$before$2
            break
        fi
        words[last]=$before$word
    done
    COMPREPLY=($(
        OFAUTH_COMPLETE=bash _CLAP_IFS=$IFS _CLAP_COMPLETE_INDEX=$last ofauth -- "${words[@]}" 2>/dev/null
    ))
    COMPREPLY=("${COMPREPLY[@]#"$before"}")
    if [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *[=/:] ]]; then
        compopt +o nospace 2>/dev/null
    fi
}
if [[ ${BASH_VERSINFO[0]} -gt 4 || ${BASH_VERSINFO[0]} -eq 4 && ${BASH_VERSINFO[1]} -ge 4 ]]; then
    complete -o nospace -o bashdefault -o nosort -F _ofauth_completions ofauth
else
    complete -o nospace -o bashdefault -F _ofauth_completions ofauth
fi
