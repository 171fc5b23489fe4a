// SPDX-License-Identifier: MIT
#include "support/made_up.h"

#include <array>

namespace plumbline::test {

namespace {

/// None is longer than 24 characters.
constexpr std::array pieces{
    "seen in every room",
    "=1+1",
    "@SUM(A1)",
    "-2",
    "\"quoted\", with a comma",
    "it's",
    "<b>bold</b>",
    "<script>alert(1)</script",
    "&amp; &lt; &",
    "]]>",
    "\\ / | %1 %n {0} $x",
    "_x0041_",
    "ünïcödé",
    "e\u0301",
    "语言和文字",
    "اللغة",
    "עברית",
    "👩‍👩‍👧",
    "🙂",
    "soft\u00ADhyphen",
    "no\u00A0break",
    "zero\u200Bwidth",
    "'; DROP TABLE rating; --",
    "TRUE",
    "1E2",
    "007",
    "2026-02-30",
    "~*_`[x](y)",
    "NULL",
    "a - b – c — d",
};

} // namespace

std::string MadeUp::text(int count, bool lines) {
    const std::string word = "w" + std::to_string(++m_words);
    std::string out = word + "o";
    for (int i = 0; i < count; ++i) {
        if (lines && once(5))
            out += oneOf({"\n", "\n\n", "\t"});
        else
            out += " ";
        out += pieces[below(pieces.size())];
    }
    return out + (lines && once(6) ? "\n" : " ") + word + "c";
}

std::string MadeUp::name() {
    constexpr int mostPieces = 6;
    return text(upTo(mostPieces), false);
}

std::string MadeUp::prose() {
    constexpr int mostPieces = 20;
    constexpr int veryMany = 400;
    return text(once(40) ? veryMany : upTo(mostPieces), true);
}

std::string MadeUp::uuid() {
    std::string digits = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
    for (char& digit : digits)
        if (digit == 'x')
            digit = "0123456789abcdef"[below(16)];
    return digits;
}

std::string MadeUp::bytes(int longest) {
    std::string bytes(static_cast<std::size_t>(upTo(longest)), '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(upTo(255));
    return bytes;
}

Instant MadeUp::instant() {
    constexpr int aDay = 86'400'000;
    m_moment += 1 + upTo(aDay);
    return Instant(m_moment);
}

Date MadeUp::date() {
    constexpr int lastMonth = 11;
    constexpr int lastDay = 27;
    const int year = 2024 + upTo(3);
    const int month = 1 + upTo(lastMonth);
    return *Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(1 + upTo(lastDay)));
}

} // namespace plumbline::test
