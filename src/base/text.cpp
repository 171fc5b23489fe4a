// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <cstdint>
#include <optional>
#include <utf8.h>

namespace plumbline {

namespace {

bool isLineCharacter(char32_t c) {
    return c == U'\n' || c == U'\t';
}

/// C0, DEL and C1 controls, the non-characters, and the marks that reorder text (a name must not be able to
/// show itself backwards).
bool isForbidden(char32_t c, bool lines) {
    if (c < 0x20)
        return !(lines && isLineCharacter(c));
    return (c >= 0x7F && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE ||
           (!lines &&
            ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029));
}

bool isSpace(char32_t c) {
    return c == U' ' || c == U'\n' || c == U'\r' || c == U'\t' || c == 0xA0 || c == 0x3000;
}

std::string_view trimmed(std::string_view text) {
    auto begin = text.begin();
    while (begin != text.end()) {
        auto next = begin;
        if (!isSpace(utf8::unchecked::next(next)))
            break;
        begin = next;
    }
    auto end = text.end();
    while (end != begin) {
        auto before = end;
        if (!isSpace(utf8::unchecked::prior(before)))
            break;
        end = before;
    }
    return text.substr(static_cast<std::size_t>(begin - text.begin()), static_cast<std::size_t>(end - begin));
}

std::string withUnixLines(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            out += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

std::optional<Issue> problem(std::string_view text, TextRule rule) {
    std::size_t length = 0;
    for (auto it = text.begin(); it != text.end(); ++length) {
        if (isForbidden(utf8::unchecked::next(it), rule.lines))
            return Issue{
                {},
                {PLUMBLINE_TEXT("The text holds a character that can not be shown (at character %1)."),
                 {std::to_string(length + 1)}},
                {PLUMBLINE_TEXT("Remove it and try again."), {}}};
    }
    if (length < rule.shortest)
        return Issue{{}, {PLUMBLINE_TEXT("The text is empty."), {}}, {PLUMBLINE_TEXT("Type something."), {}}};
    if (length > rule.longest)
        return Issue{{},
                     {PLUMBLINE_TEXT("The text has %1 characters."), {std::to_string(length)}},
                     {PLUMBLINE_TEXT("Use at most %1."), {std::to_string(rule.longest)}}};
    return std::nullopt;
}

} // namespace

bool isValidUtf8(std::string_view text) {
    return utf8::is_valid(text.begin(), text.end());
}

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(utf8::unchecked::distance(text.begin(), text.end()));
}

std::string abbreviated(std::string_view text, std::size_t longest) {
    if (characterCount(text) <= longest)
        return std::string(text);
    auto end = text.begin();
    for (std::size_t i = 0; i + 1 < longest; ++i)
        utf8::unchecked::next(end);
    return std::string(text.begin(), end) + "…";
}

Parsed<std::string> parseText(std::string_view text, TextRule rule, std::string_view place) {
    if (!isValidUtf8(text))
        return {std::nullopt,
                {{std::string(place),
                  {PLUMBLINE_TEXT("The text is not valid UTF-8."), {}},
                  {PLUMBLINE_TEXT("Type it again, or save its file as UTF-8."), {}}}}};
    std::string clean = withUnixLines(trimmed(text));
    if (std::optional<Issue> issue = problem(clean, rule)) {
        issue->place = std::string(place);
        return {std::nullopt, {std::move(*issue)}};
    }
    return {std::move(clean), {}};
}

} // namespace plumbline
