// SPDX-License-Identifier: MIT
#include "report/html.h"

#include "base/html_text.h"
#include "report/contents.h"
#include "report/figure_table.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace plumbline {

namespace {

std::string base64(std::string_view bytes) {
    static constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t here = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8U | (j < here ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            out += j <= here ? digits[group >> (18U - 6U * j) & 63U] : '=';
    }
    return out;
}

std::string image(std::string_view mediaType, std::string_view bytes, std::string_view alt,
                  std::string_view kind) {
    return "<img class=\"" + std::string(kind) + "\" alt=\"" + htmlText(alt) +
           "\" src=\"data:" + htmlText(mediaType) + ";base64," + base64(bytes) + "\">";
}

std::string picture(const std::string& svg, std::string_view alt, std::string_view kind) {
    return image("image/svg+xml", svg, alt, kind);
}

/// Writes block after block; a second-level heading opens a section that lasts to the next.
class Page {
public:
    Page(const Document& document, const HtmlPictures& pictures, const Wording& wording)
        : m_pictures(pictures), m_wording(wording) {
        if (std::ranges::any_of(document.blocks,
                                [](const Block& block) { return std::holds_alternative<Contents>(block); }))
            m_entries = contentsOf(document);
    }

    void add(const Document& document) {
        for (m_block = 0; m_block < document.blocks.size(); ++m_block)
            std::visit(*this, document.blocks[m_block]);
    }

    void operator()(const Cover& cover);
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const List& list);
    void operator()(const Table& table);
    void operator()(const FigureBlock& block);
    void operator()(const Card& card);

    void operator()(PageBreak /*unused*/) {}

    void operator()(const SignatureLines& lines);
    void operator()(const Contents& contents);
    void operator()(const PictureBlock& block);
    void operator()(const Poster& poster);

    std::string finished();

private:
    void element(std::string_view name, std::string_view text, std::string_view attributes = {});
    std::string anchor() const;
    void closeSection();
    void logo(const std::optional<Picture>& picture);
    void mark(const Mark& mark);
    void row(const Table& table, const Table::Row& row);
    void levels(const Card& card);
    void changedText(const std::vector<WordRun>& runs);
    void part(const CardPart& part);

    const HtmlPictures& m_pictures;
    const Wording& m_wording;
    std::string m_out;
    bool m_inSection = false;
    std::size_t m_block = 0;
    /// What the table of contents leads to; empty where there is none.
    std::vector<ContentsEntry> m_entries;
};

/// The id of an element that the table of contents leads to.
std::string Page::anchor() const {
    const bool listed = std::ranges::find(m_entries, m_block, &ContentsEntry::block) != m_entries.end();
    return listed ? " id=\"part-" + std::to_string(m_block) + "\"" : std::string();
}

void Page::closeSection() {
    if (std::exchange(m_inSection, false))
        m_out += "</section>\n";
}

void Page::logo(const std::optional<Picture>& picture) {
    if (picture)
        m_out += image(picture->mediaType, *picture->bytes, picture->description, "logo") + "\n";
}

void Page::element(std::string_view name, std::string_view text, std::string_view attributes) {
    m_out += "<" + std::string(name) + std::string(attributes) + ">" + htmlText(text) + "</" +
             std::string(name) + ">\n";
}

/// The word stands beside it, so that the picture itself says nothing.
void Page::mark(const Mark& mark) {
    if (m_pictures.mark)
        m_out += picture(m_pictures.mark(mark), "", "mark") + " ";
}

void Page::operator()(const Cover& cover) {
    m_out += "<header class=\"cover\">\n";
    logo(cover.logo);
    element("h1", cover.title);
    element("p", cover.subtitle, " class=\"subtitle\"");
    m_out += "<dl class=\"facts\">\n";
    for (const auto& [label, text] : cover.facts) {
        element("dt", label);
        element("dd", text);
    }
    m_out += "</dl>\n</header>\n";
}

void Page::operator()(const Heading& heading) {
    if (heading.level <= 2)
        closeSection();
    if (heading.level == 2) {
        m_inSection = true;
        m_out += "<section>\n";
    }
    element("h" + std::to_string(heading.level), heading.text, anchor());
}

void Page::operator()(const Paragraph& paragraph) {
    static constexpr std::array<std::string_view, 3> classes{"", " class=\"lead\"", " class=\"small\""};
    element("p", paragraph.text, classes[static_cast<std::size_t>(paragraph.style)]);
}

void Page::operator()(const List& list) {
    m_out += "<ul>\n";
    for (const std::string& item : list.items)
        element("li", item);
    m_out += "</ul>\n";
}

void Page::row(const Table& table, const Table::Row& row) {
    if (!row.group.empty()) {
        m_out += "</tbody>\n<tbody>\n<tr class=\"group\">";
        element("th", row.group,
                R"( scope="rowgroup" colspan=")" + std::to_string(table.header.size()) + "\"");
        m_out += "</tr>\n";
        return;
    }
    m_out += "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool names = i == 0 && table.rowHeaders;
        m_out += names ? "<th scope=\"row\">" : "<td>";
        if (row.cells[i].mark)
            mark(*row.cells[i].mark);
        if (row.cells[i].box)
            m_out += "☐ ";
        m_out += htmlText(row.cells[i].text) + (names ? "</th>" : "</td>");
    }
    m_out += "</tr>\n";
}

void Page::operator()(const Table& table) {
    m_out += "<table>\n";
    element("caption", table.caption);
    m_out += "<thead><tr>";
    for (const std::string& name : table.header)
        element("th", name, " scope=\"col\"");
    m_out += "</tr></thead>\n<tbody>\n";
    for (const Table::Row& line : table.rows)
        row(table, line);
    m_out += "</tbody>\n</table>\n";
}

void Page::operator()(const FigureBlock& block) {
    m_out += "<figure>\n";
    if (m_pictures.figure)
        m_out += picture(m_pictures.figure(block.figure), block.summary, "figure") + "\n";
    element("figcaption", block.caption);
    // HTML has no place for the table inside: a caption is the first or the last of a figure.
    m_out += "</figure>\n<details>\n";
    element("summary", m_wording.say(PLUMBLINE_TEXT("Show as a table")));
    (*this)(figureTable(block.figure, block.caption, m_wording));
    m_out += "</details>\n";
}

/// All levels by name; the rated one is said to be it, not only shown.
void Page::levels(const Card& card) {
    const auto rated = levelOf(card.mark.value);
    m_out += "<ol class=\"levels\">\n";
    for (std::size_t i = 0; i < card.levels.size(); ++i) {
        const LevelRank rank(static_cast<int>(i) + 1);
        const bool here = rated == rank;
        m_out += here ? "<li class=\"" + tintClass({rank, card.mark.levels}) + "\"><strong>" : "<li>";
        mark({rank, card.mark.levels});
        m_out += htmlText(card.levels[i]);
        if (here)
            m_out += "</strong> <span class=\"here\">" +
                     htmlText(m_wording.say(PLUMBLINE_TEXT("(rated here)"))) + "</span>";
        m_out += "</li>\n";
    }
    m_out += "</ol>\n";
}

/// What was removed and added stands out to those who see it, and is said to those who do not.
void Page::changedText(const std::vector<WordRun>& runs) {
    m_out += "<p class=\"changed\">";
    for (const WordRun& run : runs) {
        if (run.kind == WordRun::Kind::Same)
            m_out += htmlText(run.text);
        else if (run.kind == WordRun::Kind::Removed)
            m_out += "<del>" + htmlText(run.text) + "</del> ";
        else
            m_out += "<ins>" + htmlText(run.text) + "</ins>";
    }
    m_out += "</p>\n";
}

void Page::part(const CardPart& part) {
    element("dt", part.label);
    m_out += part.mark ? "<dd class=\"" + tintClass(*part.mark) + "\">\n" : "<dd>\n";
    if (part.list)
        m_out += "<ul>\n";
    for (std::size_t i = 0; i < part.texts.size(); ++i) {
        if (i < part.changes.size())
            changedText(part.changes[i]);
        else
            element(part.list ? "li" : "p", part.texts[i]);
    }
    if (part.list)
        m_out += "</ul>\n";
    for (int i = 0; i < part.lines; ++i)
        m_out += "<div class=\"line\"></div>\n";
    m_out += "</dd>\n";
}

void Page::operator()(const Card& card) {
    m_out += "<article class=\"card\">\n";
    element("h3", card.title, anchor());
    element("p", card.subtitle, " class=\"small\"");
    m_out += "<p class=\"rating\">";
    mark(card.mark);
    m_out += htmlText(card.rating) + "</p>\n";
    levels(card);
    m_out += "<dl>\n";
    for (const CardPart& its : card.parts)
        part(its);
    m_out += "</dl>\n</article>\n";
}

void Page::operator()(const SignatureLines& lines) {
    m_out += "<ul class=\"signatures\">\n";
    for (const std::string& label : lines.labels)
        element("li", label);
    m_out += "</ul>\n";
}

/// Sections with their cards; without page numbers, for a web page has none.
void Page::operator()(const Contents& contents) {
    closeSection();
    m_out += "<nav class=\"contents\" aria-labelledby=\"contents\">\n";
    element("h2", contents.title, " id=\"contents\"");
    m_out += "<ol>\n";
    int depth = 2;
    bool open = false;
    for (const ContentsEntry& entry : m_entries) {
        if (entry.level > depth)
            m_out += "<ol>\n";
        else if (open)
            m_out += "</li>\n";
        if (entry.level < depth)
            m_out += "</ol>\n</li>\n";
        depth = entry.level;
        open = true;
        m_out += "<li><a href=\"#part-" + std::to_string(entry.block) + "\">" + htmlText(entry.text) + "</a>";
    }
    if (open)
        m_out += "</li>\n";
    if (depth > 2)
        m_out += "</ol>\n</li>\n";
    m_out += "</ol>\n</nav>\n";
}

void Page::operator()(const PictureBlock& block) {
    m_out += "<figure>\n" +
             image(block.picture.mediaType, *block.picture.bytes, block.picture.description, "photo") + "\n";
    element("figcaption", block.caption);
    m_out += "</figure>\n";
}

void Page::operator()(const Poster& poster) {
    m_out += "<header class=\"cover\">\n";
    logo(poster.logo);
    element("h1", poster.title);
    element("p", poster.subtitle, " class=\"subtitle\"");
    m_out += "</header>\n";
    (*this)(FigureBlock{poster.tiles, m_wording.say(PLUMBLINE_TEXT("Every dimension at its level")),
                        poster.summary});
}

std::string Page::finished() {
    closeSection();
    return std::move(m_out);
}

std::string author(const Document& document) {
    return document.author.empty() ? std::string()
                                   : R"(<meta name="author" content=")" + htmlText(document.author) + "\">\n";
}

} // namespace

std::string tintClass(const Mark& mark) {
    const auto level = levelOf(mark.value);
    return level ? "level-" + std::to_string(level->value()) + "-of-" + std::to_string(mark.levels)
                 : std::string("no-level");
}

std::string toHtml(const Document& document, std::string_view css, const HtmlPictures& pictures,
                   const Wording& wording) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + htmlText(document.language) +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
                      author(document) + "<title>" + htmlText(document.title) + "</title>\n<style>\n" +
                      std::string(css) + "\n</style>\n</head>\n<body>\n<main>\n";
    if (document.draft) {
        const std::string draft = htmlText(wording.say(PLUMBLINE_TEXT("Draft")));
        // On paper it stands behind every page; on screen the word above is enough.
        out += "<p class=\"draft\">" + draft + "</p>\n<div class=\"watermark\" aria-hidden=\"true\">" +
               draft + "</div>\n";
    }
    Page page(document, pictures, wording);
    page.add(document);
    return out + page.finished() + "</main>\n<footer><p>" + htmlText(document.footNote) +
           "</p></footer>\n</body>\n</html>\n";
}

} // namespace plumbline
