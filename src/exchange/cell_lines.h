// SPDX-License-Identifier: MIT
// Several texts in one cell of a table, each on its own line.
#pragma once

#include <string>

namespace plumbline {

/// `textOf` gives the text of each item.
template <class Items, class Text>
std::string cellLines(const Items& items, Text textOf) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty())
            out += '\n';
        out += textOf(item);
    }
    return out;
}

} // namespace plumbline
