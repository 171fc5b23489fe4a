# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
# How the scripts configure and build. Needs say.sh and $root, the folder of the clone.

# configure FOLDER PRESET [CMAKE ARGUMENT...]: into build/FOLDER, once; after that the build itself looks after it.
configure() {
    local folder="$root/build/$1" preset="$2"
    shift 2
    if [[ ! -e "$folder/build.ninja" ]]; then
        quietly "Configuring ($preset) …" cmake -S "$root" --preset "$preset" -B "$folder" "$@"
    fi
}

# build FOLDER MESSAGE [TARGET...]
build() {
    local folder="$root/build/$1" message="$2"
    shift 2
    quietly "$message" cmake --build "$folder" --parallel "$(nproc)" ${1:+--target "$@"}
}
