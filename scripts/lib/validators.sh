# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
# The validator of HTML that the end-to-end tests use and that is no package of Debian: the Nu Html Checker, the one of
# the W3C, as npm has it. Needs say.sh, packages.sh and $root, the folder of the clone.

# The same for everyone, so that a page is not valid today and invalid tomorrow.
html_checker_version=26.9.27

# Fetches it into build/validators where it is not there yet. Without it the tests that use it are skipped and say so.
need_validators() {
    local folder="$root/build/validators"
    local jar="$folder/node_modules/vnu-jar/build/dist/vnu.jar"
    if [[ -e "$jar" ]]; then
        return
    fi
    if ! command -v npm >/dev/null; then
        # Only here: where Node came from elsewhere, Debian's npm would fight with it.
        want_packages npm
    fi
    if ! command -v npm >/dev/null; then
        say "Skipped fetching the HTML checker: npm is not here."
        return
    fi
    mkdir -p "$folder"
    # Its scripts would fetch a Java; the one that is installed will do.
    say "Fetching the HTML checker …"
    npm install --prefix "$folder" --no-audit --no-fund --no-save --ignore-scripts "vnu-jar@$html_checker_version" \
        >/dev/null 2>&1 || say "The HTML checker could not be fetched: the test that uses it will be skipped."
}
