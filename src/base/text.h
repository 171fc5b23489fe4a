// SPDX-License-Identifier: MIT
// Text a person typed: valid UTF-8, trimmed, printable, of bounded length.
#pragma once

#include "base/issue.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace plumbline {

/// What a piece of text may hold. Lengths are in characters (code points).
struct TextRule {
    std::size_t shortest;
    std::size_t longest;
    bool lines; ///< may hold line breaks and tabs
};

/// Trims, turns CR LF into LF, and checks. `place` names the field in the issue.
Parsed<std::string> parseText(std::string_view text, TextRule rule, std::string_view place = {});

bool isValidUtf8(std::string_view text);

/// The number of code points of valid UTF-8.
std::size_t characterCount(std::string_view text);

/// At most `longest` characters, with "…" where something was cut.
std::string abbreviated(std::string_view text, std::size_t longest);

/// A text that keeps its rule; there is no invalid one.
template <std::size_t Shortest, std::size_t Longest, bool Lines>
class BoundedText {
public:
    static constexpr TextRule rule{Shortest, Longest, Lines};

    /// Empty, where that is allowed.
    BoundedText() requires(Shortest == 0) = default;

    /// A text that keeps a stricter rule.
    template <std::size_t OtherShortest, std::size_t OtherLongest, bool OtherLines>

    requires(OtherShortest >= Shortest && OtherLongest <= Longest && (Lines || !OtherLines) &&
             (OtherShortest != Shortest || OtherLongest != Longest || OtherLines != Lines))
        // NOLINTNEXTLINE(google-explicit-constructor): nothing is lost.
        BoundedText(const BoundedText<OtherShortest, OtherLongest, OtherLines>& other)
        : m_value(other.value()) {}

    static Parsed<BoundedText> parse(std::string_view text, std::string_view place = {}) {
        Parsed<std::string> parsed = parseText(text, rule, place);
        if (!parsed)
            return {std::nullopt, std::move(parsed.issues)};
        return {BoundedText(std::move(*parsed.value)), {}};
    }

    const std::string& value() const { return m_value; }

    friend auto operator<=>(const BoundedText&, const BoundedText&) = default;

private:
    explicit BoundedText(std::string value) : m_value(std::move(value)) {}

    std::string m_value;
};

/// A name or title on one line.
using Name = BoundedText<1, 200, false>;
/// A name or title that may be left empty.
using OptionalName = BoundedText<0, 200, false>;
/// The name of a file as its system had it, which may be longer than a title.
using FileName = BoundedText<1, 400, false>;
/// Notes and reasons: plain text of many lines, at most 64,000 characters (more makes text widgets slow).
using Prose = BoundedText<0, 64000, true>;

} // namespace plumbline
