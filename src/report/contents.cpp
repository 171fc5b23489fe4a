// SPDX-License-Identifier: MIT
#include "report/contents.h"

#include <algorithm>

namespace plumbline {

std::vector<ContentsEntry> contentsOf(const Document& document) {
    constexpr std::ptrdiff_t mostCards = 60;
    const bool cards = std::ranges::count_if(document.blocks, [](const Block& block) {
                           return std::holds_alternative<Card>(block);
                       }) <= mostCards;
    std::vector<ContentsEntry> entries;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (const auto* heading = std::get_if<Heading>(&document.blocks[i]); heading && heading->level == 2)
            entries.push_back({i, 2, heading->text});
        else if (const auto* card = std::get_if<Card>(&document.blocks[i]); card && cards)
            entries.push_back({i, 3, card->title});
    }
    return entries;
}

} // namespace plumbline
