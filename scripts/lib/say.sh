# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# How the scripts speak: everything for a person goes to standard error, so that standard output is the program's alone.

say() {
    printf '%s\n' "$*" >&2
}

die() {
    say "$*"
    exit 1
}

# quietly MESSAGE COMMAND...: says MESSAGE unless it is empty, runs the command, shows its output only if it fails.
quietly() {
    local message="$1" log
    shift
    if [[ -n "$message" ]]; then
        say "$message"
    fi
    log="$(mktemp)"
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
        return
    fi
    cat "$log" >&2
    rm -f "$log"
    die "This failed: $*"
}
