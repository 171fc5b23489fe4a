// SPDX-License-Identifier: MIT
// What a table of contents lists.
#pragma once

#include "report/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace plumbline {

struct ContentsEntry {
    std::size_t block; ///< its place in the document
    int level;         ///< 2 for a section, 3 for a card in it
    std::string text;

    friend bool operator==(const ContentsEntry&, const ContentsEntry&) = default;
};

/// The sections, and the cards where there are not so many that nobody would look through them.
std::vector<ContentsEntry> contentsOf(const Document& document);

} // namespace plumbline
