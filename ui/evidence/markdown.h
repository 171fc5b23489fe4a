// SPDX-License-Identifier: MIT
// Markdown as blocks of marked text, by md4c. HTML is text like any other, a picture is its words.
#pragma once

#include <QString>

#include <vector>

namespace plumbline::ui {

/// Text that looks the same throughout.
struct MarkdownSpan {
    QString text;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    QString link = {}; ///< http, https or mailto; empty where the text leads nowhere

    friend bool operator==(const MarkdownSpan&, const MarkdownSpan&) = default;
};

struct MarkdownBlock {
    enum class Kind { Paragraph, Heading, Item, Code, Rule };

    Kind kind = Kind::Paragraph;
    int level = 0;       ///< of a heading, from 1; how deep an item is, from 0
    int quote = 0;       ///< in how many quotes it is
    QString marker = {}; ///< of an item: a bullet or its number
    std::vector<MarkdownSpan> spans = {};

    friend bool operator==(const MarkdownBlock&, const MarkdownBlock&) = default;
};

/// Lines within a paragraph stay lines, as they were typed. A link is its words and its address; one that may
/// not be opened stays as it was typed.
std::vector<MarkdownBlock> readMarkdown(const QString& text);

} // namespace plumbline::ui
