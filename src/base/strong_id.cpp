// SPDX-License-Identifier: MIT
#include "base/strong_id.h"

namespace plumbline {

bool isKebabCase(std::string_view text) {
    constexpr std::size_t longest = 80;
    if (text.empty() || text.size() > longest || text.front() == '-' || text.back() == '-')
        return false;
    char before = '\0';
    for (const char c : text) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!word && (c != '-' || before == '-'))
            return false;
        before = c;
    }
    return true;
}

} // namespace plumbline
