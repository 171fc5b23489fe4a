// SPDX-License-Identifier: MIT
#include "analysis/roles.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Letters of ASCII alone: other alphabets are compared as they are written.
char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool sameLetter(char a, char b) {
    return lower(a) == lower(b);
}

bool contains(std::string_view text, std::string_view part) {
    return !std::ranges::search(text, part, sameLetter).empty();
}

} // namespace

bool isSameRole(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, sameLetter);
}

bool isAdministration(std::string_view role) {
    return contains(role, "admin") || contains(role, "principal");
}

} // namespace plumbline
