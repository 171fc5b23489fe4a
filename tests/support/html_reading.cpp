// SPDX-License-Identifier: MIT
#include "support/html_reading.h"

#include <array>
#include <stdexcept>
#include <utility>

namespace plumbline::test {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 5> entities{
    {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&amp;", '&'}}};

/// The character at `at`, which is moved behind it.
char nextCharacter(std::string_view html, std::size_t& at) {
    if (html[at] != '&')
        return html[at++];
    for (const auto& [entity, character] : entities)
        if (html.substr(at).starts_with(entity)) {
            at += entity.size();
            return character;
        }
    throw std::runtime_error("an entity that is not known: " + std::string(html.substr(at, 10)));
}

} // namespace

std::string withSingleSpaces(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != ' ' && c != '\n' && c != '\t')
            out += c;
        else if (!out.ends_with(' '))
            out += ' ';
    return out;
}

std::string wordsOfHtml(std::string_view html) {
    std::string text;
    for (std::size_t at = html.find("<body"); at < html.size();) {
        if (html[at] != '<') {
            text += nextCharacter(html, at);
            continue;
        }
        at = html.find('>', at) + 1;
        if (at == 0)
            throw std::runtime_error("an element that does not end");
        text += ' ';
    }
    return withSingleSpaces(text);
}

} // namespace plumbline::test
