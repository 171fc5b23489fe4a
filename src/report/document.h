// SPDX-License-Identifier: MIT
// A report as blocks. The paginator and the web page both read this and nothing else.
#pragma once

#include "base/word_diff.h"
#include "report/figure.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace plumbline {

/// A level mark before a piece of text: glyph by the place among `levels`, or the marks for unrated, not
/// applicable.
struct Mark {
    RatingValue value;
    int levels = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};

struct Heading {
    int level = 1; ///< 1 to 3
    std::string text;

    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
    enum class Style { Normal, Lead, Small };
    std::string text; ///< plain text; line breaks are kept
    Style style = Style::Normal;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct List {
    std::vector<std::string> items;

    friend bool operator==(const List&, const List&) = default;
};

/// A PNG or JPEG as it is kept.
struct Picture {
    std::string mediaType;
    std::shared_ptr<const std::string> bytes; ///< never null
    std::string description;                  ///< for those who do not see it

    friend bool operator==(const Picture&, const Picture&) = default;
};

/// The title page: it fills a page of its own.
struct Cover {
    std::string title;
    std::string subtitle;
    /// "School year" – "2026–27"
    std::vector<std::pair<std::string, std::string>> facts;
    std::optional<Picture> logo = std::nullopt;

    friend bool operator==(const Cover&, const Cover&) = default;
};

/// Every heading of the second level, and every card, with the page it stands on.
struct Contents {
    std::string title;

    friend bool operator==(const Contents&, const Contents&) = default;
};

/// A picture with its caption below it, as large as it is and as the page allows.
struct PictureBlock {
    Picture picture;
    std::string caption;

    friend bool operator==(const PictureBlock&, const PictureBlock&) = default;
};

/// A page of its own to be hung on a wall: everything as large as fits.
struct Poster {
    std::string title;
    std::string subtitle;
    std::optional<Picture> logo;
    TilesFigure tiles;
    std::string summary; ///< one sentence, for those who do not see the figure

    friend bool operator==(const Poster&, const Poster&) = default;
};

struct TableCell {
    std::string text;
    std::optional<Mark> mark = std::nullopt;
    /// An empty box before the text, to be marked with a pen.
    bool box = false;

    friend bool operator==(const TableCell&, const TableCell&) = default;
};

/// Rows are never cut across pages; the header is repeated on each page.
struct Table {
    std::string caption;
    std::vector<std::string> header;
    std::vector<int> widths; ///< relative, one for every column

    struct Row {
        /// A heading over the rows that follow ("Practice"); its cells are empty then.
        std::string group;
        std::vector<TableCell> cells;

        friend bool operator==(const Row&, const Row&) = default;
    };

    std::vector<Row> rows;
    /// The first column names the row (th scope="row").
    bool rowHeaders = true;

    friend bool operator==(const Table&, const Table&) = default;
};

struct FigureBlock {
    Figure figure;
    std::string caption;
    /// One sentence that says what the figure shows, for those who do not see it.
    std::string summary;

    friend bool operator==(const FigureBlock&, const FigureBlock&) = default;
};

/// A label over text inside a card.
struct CardPart {
    std::string label;
    /// Each is a paragraph, or a list item where `list` is set.
    std::vector<std::string> texts;
    bool list = false;
    /// The rated level's part is tinted with its level.
    std::optional<Mark> mark = std::nullopt;
    /// Empty, or one for every text: what of it was removed and added, where the text itself has it in
    /// brackets.
    std::vector<std::vector<WordRun>> changes = {};
    /// Ruled lines to write on, below the texts.
    int lines = 0;

    friend bool operator==(const CardPart&, const CardPart&) = default;
};

/// One dimension. Never cut across a page unless it is higher than one.
struct Card {
    std::string title;
    std::string subtitle; ///< "Practice · 3 of 8"
    /// "Developing"; marks all the levels with the chosen one set off.
    Mark mark;
    std::string rating;
    std::vector<std::string> levels; ///< the names of all levels
    std::vector<CardPart> parts;

    friend bool operator==(const Card&, const Card&) = default;
};

struct PageBreak {
    friend bool operator==(PageBreak, PageBreak) = default;
};

/// Lines to sign on: "Principal", "Board chair".
struct SignatureLines {
    std::vector<std::string> labels;

    friend bool operator==(const SignatureLines&, const SignatureLines&) = default;
};

using Block = std::variant<Cover, Heading, Paragraph, List, Table, FigureBlock, Card, PageBreak,
                           SignatureLines, Contents, PictureBlock, Poster>;

enum class TypeSize { Small, Normal, Large };

struct Document {
    std::string title;       ///< for the PDF and the web page
    std::string runningHead; ///< "Lincoln High School · Self-assessment 2026–27"
    std::string footNote;    ///< "Printed 24 November 2026"; before "Page n of N"
    std::string language;    ///< BCP 47
    bool draft = false;
    std::vector<Block> blocks;
    bool pageNumbers = true;
    std::string author = {}; ///< the school, for the PDF
    TypeSize typeSize = TypeSize::Normal;
    bool wide = false; ///< lies on its side

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace plumbline
