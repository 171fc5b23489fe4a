// SPDX-License-Identifier: MIT
// Enumerations as the short texts that the tables hold.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace plumbline::storage {

/// One text for every value, in their order.
template <class Enum, std::size_t N>
const char* textOf(const std::array<const char*, N>& texts, Enum value) {
    return texts[static_cast<std::size_t>(value)];
}

/// The table's own check allows no other text, and is looked at when a file is opened.
template <class Enum, std::size_t N>
Enum valueOf(const std::array<const char*, N>& texts, std::string_view text) {
    const auto found = std::ranges::find(texts, text, [](const char* one) { return std::string_view(one); });
    return static_cast<Enum>(found - texts.begin());
}

} // namespace plumbline::storage
