// SPDX-License-Identifier: MIT
#include "rubric/statements.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace plumbline {

namespace {

using Position = std::size_t;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

Position skipSpaces(std::string_view text, Position at) {
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// What may stand between a full stop and the end of its sentence.
constexpr std::array<std::string_view, 8> closers{"\"", "'", ")", "]", "”", "’", "»", "›"};
/// What may stand before the first word of a sentence.
constexpr std::array<std::string_view, 8> openers{"\"", "'", "(", "[", "“", "‘", "«", "‹"};

Position skipAny(std::string_view text, Position at, const std::array<std::string_view, 8>& marks) {
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view mark : marks)
            if (text.substr(at).starts_with(mark)) {
                at += mark.size();
                found = true;
            }
    }
    return at;
}

/// The end of a run of ".", "!", "?" and "…" that starts at `at`; `at` itself where none does.
Position skipStops(std::string_view text, Position at) {
    constexpr std::string_view ellipsis = "…";
    for (;;) {
        if (at < text.size() && (text[at] == '.' || text[at] == '!' || text[at] == '?'))
            ++at;
        else if (text.substr(at).starts_with(ellipsis))
            at += ellipsis.size();
        else
            return at;
    }
}

bool startsLowerCase(std::string_view text) {
    const Position at = skipAny(text, 0, openers);
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

bool sameWord(std::string_view word, std::string_view lowerCase) {
    return std::ranges::equal(word, lowerCase, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
}

/// Whether the full stop at `stop` belongs to an abbreviation, with `rest` after the spaces that follow it.
bool abbreviates(std::string_view text, Position stop, std::string_view rest) {
    constexpr std::array<std::string_view, 11> always{"i.e", "ie", "e.g", "eg", "cf",    "vs",
                                                      "dr",  "mr", "mrs", "ms", "approx"};
    // These may also be the last word of a sentence: the next word tells.
    constexpr std::array<std::string_view, 6> midway{"etc", "a.m", "p.m", "u.s", "al", "incl"};
    Position begin = stop;
    while (begin > 0 && !isSpace(text[begin - 1]))
        --begin;
    begin = skipAny(text, begin, openers);
    const std::string_view word = text.substr(begin, stop - begin);
    const auto isWord = [&](std::string_view known) { return sameWord(word, known); };
    return std::ranges::any_of(always, isWord) ||
           (std::ranges::any_of(midway, isWord) && startsLowerCase(rest));
}

/// Where the sentence that starts at `begin` ends.
Position endOfSentence(std::string_view text, Position begin) {
    for (Position at = begin; at < text.size();) {
        const Position afterStops = skipStops(text, at);
        if (afterStops == at) {
            ++at;
            continue;
        }
        const Position end = skipAny(text, afterStops, closers);
        const Position next = skipSpaces(text, end);
        if (next == text.size())
            return end;
        if (next > end && !(text[at] == '.' && abbreviates(text, at, text.substr(next))))
            return end;
        at = afterStops;
    }
    return text.size();
}

} // namespace

std::vector<std::string_view> statements(std::string_view descriptor) {
    std::vector<std::string_view> found;
    Position begin = skipSpaces(descriptor, 0);
    while (begin < descriptor.size()) {
        Position end = endOfSentence(descriptor, begin);
        const Position next = skipSpaces(descriptor, end);
        while (isSpace(descriptor[end - 1]))
            --end;
        found.push_back(descriptor.substr(begin, end - begin));
        begin = next;
    }
    return found;
}

} // namespace plumbline
