# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034,SC2154
# Which packages Plumbline needs, by the names of Debian and Ubuntu, and how the missing ones are installed.
# Needs say.sh.

# What the program is built from.
build_packages=(
    build-essential cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools linguist-qt6 libgl-dev
    libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libutfcpp-dev libsodium-dev libxlsxwriter-dev zlib1g-dev libarchive-dev
    fonts-dejavu-core
)

# What the tests are built from, and the programs that drive the real window and read the report back.
test_packages=(
    catch2
    xvfb openbox xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3 python3-gi
    poppler-utils qpdf desktop-file-utils
)

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
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    local as_root=()
    if [[ "$(id -u)" -ne 0 ]]; then
        command -v sudo >/dev/null || die "To install packages, run this as root or install sudo: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]} …"
    # A source that can not be reached must not stop the others; what is really missing fails below.
    "${as_root[@]}" apt-get update >/dev/null 2>&1 || true
    quietly "" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${missing[@]}"
}
