# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034,SC2154
# Which packages Plumbline needs, by the names of Debian and Ubuntu, and how the missing ones are installed.
# Needs say.sh.

# What the program is built from.
build_packages=(
    build-essential cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools linguist-qt6 libgl-dev
    libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libutfcpp-dev libsodium-dev libxlsxwriter-dev zlib1g-dev libarchive-dev
    libmd4c-dev libqpdf-dev
    fonts-dejavu-core
)

# What the program is built with where the system has it: shows the first page of a PDF.
optional_packages=(qt6-pdf-dev)

# What the tests are built from, and the programs that drive the real window and read the report back.
test_packages=(
    catch2
    xvfb openbox xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3 python3-gi
    poppler-utils qpdf desktop-file-utils
)

# Programs that were not written here, with which the tests open what Plumbline exports: a spreadsheet, a browser, a
# validator of JSON, what the HTML checker runs on.
foreign_programs=(python3-jsonschema libreoffice-calc chromium default-jre-headless)

tidy_packages=(clang-tidy)

# Debian 12, Ubuntu 24.04, or a newer one of either.
system_is_known() {
    [[ -r /etc/os-release ]] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
    local id version
    id="$(. /etc/os-release && printf '%s' "${ID:-}")"
    version="$(. /etc/os-release && printf '%s' "${VERSION_ID:-9999}")"
    case "$id" in
        debian) [[ "${version%%.*}" -ge 12 ]] ;;
        ubuntu) [[ "${version%%.*}" -ge 24 ]] ;;
        *) return 1 ;;
    esac
}

# Prints those of the named packages that are not installed.
missing_packages() {
    local installed
    installed="$(dpkg-query --show --showformat='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^.i. *//p' || true)"
    printf '%s\n' "$@" | grep -Fxv -f <(printf '%s\n' "$installed") || true
}

# Prints those optional packages that are not installed and that the system offers.
offered_packages() {
    local name
    while read -r name; do
        if [[ -n "$name" ]] && apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
        fi
    done < <(missing_packages "${optional_packages[@]}")
}

# need_packages NAME...: returns when all are there. Elsewhere than on Debian and Ubuntu it names them; who has them
# under other names says so with PLUMBLINE_HAVE_PACKAGES=1.
need_packages() {
    if [[ -n "${PLUMBLINE_HAVE_PACKAGES:-}" ]]; then
        return
    fi
    if ! system_is_known; then
        say "These scripts install packages only on Debian 12, Ubuntu 24.04 and newer."
        say "Plumbline needs what these Debian packages hold:"
        say "  $*"
        die "Install them by the names they have here, then run again with PLUMBLINE_HAVE_PACKAGES=1."
    fi
    local missing offered
    mapfile -t missing < <(missing_packages "$@")
    mapfile -t offered < <(offered_packages)
    # Nobody is asked for a password for what is only nice to have.
    if [[ ${#missing[@]} -eq 0 && (${#offered[@]} -eq 0 || "$(id -u)" -ne 0) ]]; then
        return
    fi
    local as_root=()
    if [[ "$(id -u)" -ne 0 ]]; then
        command -v sudo >/dev/null || die "To install packages, run this as root or install sudo: ${missing[*]}"
        as_root=(sudo)
    fi
    # A source that can not be reached must not stop the others; what is really missing fails below.
    "${as_root[@]}" apt-get update >/dev/null 2>&1 || true
    mapfile -t offered < <(offered_packages)
    if [[ ${#offered[@]} -gt 0 ]]; then
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install --yes --no-install-recommends "${offered[@]}" >/dev/null 2>&1 || true
    fi
    if [[ ${#missing[@]} -gt 0 ]]; then
        say "Installing ${missing[*]} …"
        quietly "" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install --yes --no-install-recommends "${missing[@]}"
    fi
}

# want_packages NAME...: installs those that are missing where that takes no password. What can not be installed is named
# and left out: the tests that need it are skipped and say so.
want_packages() {
    if [[ -n "${PLUMBLINE_HAVE_PACKAGES:-}" ]] || ! system_is_known || [[ "$(id -u)" -ne 0 ]]; then
        return
    fi
    local missing name
    mapfile -t missing < <(missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    say "Installing ${missing[*]} …"
    apt-get update >/dev/null 2>&1 || true
    for name in "${missing[@]}"; do
        # Ubuntu's is no package but a pointer to its shop, which a build machine does not have.
        if [[ "$name" == chromium && "$(. /etc/os-release && printf '%s' "${ID:-}")" == ubuntu ]]; then
            continue
        fi
        DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$name" >/dev/null 2>&1 ||
            say "This could not be installed: $name"
    done
}
