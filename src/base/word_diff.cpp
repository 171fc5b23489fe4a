// SPDX-License-Identifier: MIT
#include "base/word_diff.h"

#include <algorithm>
#include <cstdint>

namespace plumbline {

namespace {

using Words = std::vector<std::string_view>;

/// Rows times columns of the table of common lengths: a few hundredths of a second.
constexpr std::size_t mostWork = 4'000'000;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

/// Letters of other scripts are bytes above ASCII; an apostrophe or a hyphen belongs to its word.
bool isWordPart(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') || c == '\'' || c == '-';
}

/// Words, runs of spaces, and every mark by itself.
Words wordsOf(std::string_view text) {
    Words words;
    words.reserve(text.size() / 3 + 1);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        for (bool (*kind)(char) : {isSpace, isWordPart})
            if (kind(text[at]))
                while (end < text.size() && kind(text[end]))
                    ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

bool isBlank(std::string_view text) {
    return std::ranges::all_of(text, isSpace);
}

int wordCount(std::string_view text) {
    int count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += isWordPart(text[i]) && (i == 0 || !isWordPart(text[i - 1])) ? 1 : 0;
    return count;
}

class RunList {
public:
    void add(WordRun::Kind kind, std::string_view text) {
        if (text.empty())
            return;
        if (m_runs.empty() || m_runs.back().kind != kind)
            m_runs.push_back({kind, {}});
        m_runs.back().text += text;
    }

    void add(WordRun::Kind kind, const Words& words, std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            add(kind, words[i]);
    }

    /// What is removed and added in one place stands as one pair. A space between two changed words, and a
    /// word or two in the middle of much that changed, are changed with them: scraps of the same are harder
    /// to read than two whole runs.
    std::vector<WordRun> tidied() const {
        RunList tidy;
        std::string removed;
        std::string added;
        const auto flush = [&] {
            tidy.add(WordRun::Kind::Removed, removed);
            tidy.add(WordRun::Kind::Added, added);
            removed.clear();
            added.clear();
        };
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const WordRun& run = m_runs[i];
            if (run.kind == WordRun::Kind::Same && !isScrap(i, removed, added)) {
                flush();
                tidy.add(run.kind, run.text);
                continue;
            }
            if (run.kind != WordRun::Kind::Added)
                removed += run.text;
            if (run.kind != WordRun::Kind::Removed)
                added += run.text;
        }
        flush();
        return std::move(tidy.m_runs);
    }

private:
    /// Whether the same words at `place` are not worth to be set off from the changes around them.
    bool isScrap(std::size_t place, const std::string& removed, const std::string& added) const {
        if (place + 1 == m_runs.size() || removed.empty() || added.empty())
            return false;
        constexpr int much = 4;
        int around = wordCount(removed) + wordCount(added);
        for (std::size_t i = place + 1; i < m_runs.size() && m_runs[i].kind != WordRun::Kind::Same; ++i)
            around += wordCount(m_runs[i].text);
        return wordCount(m_runs[place].text) * much <= around;
    }

    std::vector<WordRun> m_runs;
};

/// The longest common subsequence by the classic table, filled from the end.
class Lengths {
public:
    Lengths(const Words& a, const Words& b) : m_columns(b.size() + 1), m_table((a.size() + 1) * m_columns) {
        for (std::size_t i = a.size(); i-- > 0;)
            for (std::size_t j = b.size(); j-- > 0;)
                m_table[i * m_columns + j] =
                    a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    std::uint32_t at(std::size_t i, std::size_t j) const { return m_table[i * m_columns + j]; }

private:
    std::size_t m_columns;
    std::vector<std::uint32_t> m_table;
};

void addMiddle(RunList& runs, const Words& a, const Words& b) {
    if (a.size() * b.size() > mostWork) {
        runs.add(WordRun::Kind::Removed, a, 0, a.size());
        runs.add(WordRun::Kind::Added, b, 0, b.size());
        return;
    }
    const Lengths lengths(a, b);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            runs.add(WordRun::Kind::Same, a[i]);
            ++i;
            ++j;
        } else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1)) {
            runs.add(WordRun::Kind::Removed, a[i++]);
        } else {
            runs.add(WordRun::Kind::Added, b[j++]);
        }
    }
    runs.add(WordRun::Kind::Removed, a, i, a.size());
    runs.add(WordRun::Kind::Added, b, j, b.size());
}

std::string trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::string listOf(const std::vector<WordRun>& runs, WordRun::Kind kind) {
    std::string list;
    for (const WordRun& run : runs)
        if (run.kind == kind && !isBlank(run.text))
            list += (list.empty() ? "" : ", ") + trimmed(run.text);
    return list;
}

} // namespace

std::vector<WordRun> wordDiff(std::string_view before, std::string_view after) {
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    RunList runs;
    runs.add(WordRun::Kind::Same, a, 0, head);
    const auto middle = [&](const Words& words) {
        return Words(words.begin() + std::ptrdiff_t(head), words.end() - std::ptrdiff_t(tail));
    };
    addMiddle(runs, middle(a), middle(b));
    runs.add(WordRun::Kind::Same, a, a.size() - tail, a.size());
    return runs.tidied();
}

std::string spokenDiff(const Wording& wording, const std::vector<WordRun>& runs) {
    const std::string removed = listOf(runs, WordRun::Kind::Removed);
    const std::string added = listOf(runs, WordRun::Kind::Added);
    if (removed.empty() && added.empty())
        return {};
    if (added.empty())
        return wording.say(PLUMBLINE_TEXT("removed: %1"), {removed});
    if (removed.empty())
        return wording.say(PLUMBLINE_TEXT("added: %1"), {added});
    return wording.say(PLUMBLINE_TEXT("removed: %1; added: %2"), {removed, added});
}

std::string bracketedDiff(const Wording& wording, const std::vector<WordRun>& runs) {
    std::string text;
    for (const WordRun& run : runs) {
        if (run.kind == WordRun::Kind::Same || isBlank(run.text)) {
            text += run.kind == WordRun::Kind::Removed ? std::string() : run.text;
            continue;
        }
        const char* brackets = run.kind == WordRun::Kind::Removed ? PLUMBLINE_TEXT("[removed: %1]")
                                                                  : PLUMBLINE_TEXT("[added: %1]");
        if (!text.empty() && !isSpace(text.back()))
            text += ' ';
        text += wording.say(brackets, {trimmed(run.text)});
        if (isSpace(run.text.back()))
            text += ' ';
    }
    return text;
}

} // namespace plumbline
