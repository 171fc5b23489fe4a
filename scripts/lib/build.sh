# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034,SC2154
# How the scripts configure and build. Needs say.sh and $root, the folder of the clone.

# configure PRESET [CMAKE ARGUMENT...]: only where it was not done; after that the build itself looks after it.
configure() {
    local preset="$1"
    shift
    if [[ ! -e "$root/build/$preset/build.ninja" ]]; then
        quietly "Configuring ($preset) …" cmake -S "$root" --preset "$preset" "$@"
    fi
}

# build PRESET MESSAGE [TARGET...]
build() {
    local preset="$1" message="$2"
    shift 2
    quietly "$message" cmake --build "$root/build/$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}
