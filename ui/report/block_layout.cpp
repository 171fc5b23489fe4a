// SPDX-License-Identifier: MIT
#include "ui/report/block_layout.h"

#include "ui/figures/figure.h"
#include "ui/report/card_layout.h"
#include "ui/report/contents_layout.h"
#include "ui/report/cover_layout.h"
#include "ui/report/picture_layout.h"
#include "ui/report/poster_layout.h"
#include "ui/report/text_lines.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace plumbline::ui {

namespace {

/// Whether the paragraphs from under a heading to a card are so short that they stand with it.
bool leadsToCard(const Document& document, std::size_t index) {
    constexpr std::size_t most = 900;
    const auto isParagraph = [&](std::size_t i) {
        return std::holds_alternative<Paragraph>(document.blocks[i]);
    };
    std::size_t first = index;
    while (first > 0 && isParagraph(first - 1))
        --first;
    std::size_t characters = 0;
    std::size_t end = first;
    for (; end < document.blocks.size() && isParagraph(end) && characters <= most; ++end)
        characters += std::get<Paragraph>(document.blocks[end]).text.size();
    return characters <= most && end < document.blocks.size() &&
           std::holds_alternative<Card>(document.blocks[end]) && first > 0 &&
           std::holds_alternative<Heading>(document.blocks[first - 1]);
}

/// Text that leads to the block after it does not end a page: under a heading, or before a list or lines.
bool leadsOn(const Document& document, std::size_t index) {
    if (index + 1 >= document.blocks.size())
        return false;
    const Block& next = document.blocks[index + 1];
    if (std::holds_alternative<List>(next) || std::holds_alternative<SignatureLines>(next))
        return true;
    if (leadsToCard(document, index))
        return true;
    const bool underHeading = index > 0 && std::holds_alternative<Heading>(document.blocks[index - 1]);
    return underHeading && !std::holds_alternative<Heading>(next) && !std::holds_alternative<PageBreak>(next);
}

class BlockLayout {
public:
    BlockLayout(const Document& document, std::size_t index, const std::shared_ptr<const BlockPlaces>& places,
                const PageFormat& format, const Theme& theme)
        : m_document(document)
        , m_index(index)
        , m_places(places)
        , m_format(format)
        , m_theme(theme)
        , m_width(format.body().width()) {}

    std::vector<Piece> operator()(const Cover& cover) const {
        return one(coverPiece(cover, m_format, m_theme));
    }

    std::vector<Piece> operator()(const Heading& heading) const;
    std::vector<Piece> operator()(const Paragraph& paragraph) const;
    std::vector<Piece> operator()(const List& list) const;

    /// Not in one go: a table may have thousands of rows.
    std::vector<Piece> operator()(const Table& /*unused*/) const { return {}; }

    std::vector<Piece> operator()(const FigureBlock& block) const;

    std::vector<Piece> operator()(const Card& card) const { return one(cardPiece(card, m_format, m_theme)); }

    std::vector<Piece> operator()(PageBreak /*unused*/) const { return {}; }

    std::vector<Piece> operator()(const SignatureLines& lines) const;

    std::vector<Piece> operator()(const Contents& contents) const {
        return contentsPieces(contents, m_document, m_places, m_format, m_theme);
    }

    std::vector<Piece> operator()(const PictureBlock& block) const {
        return picturePieces(block, m_format, m_theme);
    }

    std::vector<Piece> operator()(const Poster& poster) const {
        return one(posterPiece(poster, m_format, m_theme));
    }

private:
    static std::vector<Piece> one(Piece piece) {
        std::vector<Piece> pieces;
        pieces.push_back(std::move(piece));
        return pieces;
    }

    Piece textPiece(const TextLines& lines, double gapBefore, const QColor& color) const;
    void addFigure(std::vector<Piece>& pieces, const Figure& figure) const;

    const Document& m_document;
    std::size_t m_index;
    const std::shared_ptr<const BlockPlaces>& m_places;
    const PageFormat& m_format;
    const Theme& m_theme;
    double m_width;
};

Piece BlockLayout::textPiece(const TextLines& lines, double gapBefore, const QColor& color) const {
    Piece piece;
    piece.gapBefore = gapBefore;
    piece.breakable = true;
    for (const TextLine& line : lines)
        piece.strips.push_back(lineStrip(line, line.text->lineHeight(), 0, color));
    keepEndsTogether(piece.strips, 0);
    return piece;
}

std::vector<Piece> BlockLayout::operator()(const Heading& heading) const {
    static constexpr std::array<double, 3> sizes{22, 17, 13};
    static constexpr std::array<double, 3> gaps{0, 24, 14};
    const auto place = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
    Piece piece = textPiece(textLines(toQString(heading.text), m_format.font(sizes[place], true), m_width),
                            gaps[place] * pt, m_theme.ink());
    piece.breakable = false;
    piece.keepWithNext = true;
    piece.strips.push_back(spaceStrip(4 * pt));
    if (heading.level == 2)
        piece.section = toQString(heading.text);
    return one(std::move(piece));
}

std::vector<Piece> BlockLayout::operator()(const Paragraph& paragraph) const {
    static constexpr std::array<double, 3> sizes{10, 11.5, 9};
    const bool small = paragraph.style == Paragraph::Style::Small;
    const QFont font = m_format.font(sizes[static_cast<std::size_t>(paragraph.style)]);
    // Lines of more than some 100 characters are hard to follow.
    const double width = std::min(m_width, 460 * pt);
    Piece piece = textPiece(textLines(toQString(paragraph.text), font, width), 6 * pt,
                            small ? m_theme.mutedInk() : m_theme.ink());
    piece.keepWithNext = leadsOn(m_document, m_index);
    return one(std::move(piece));
}

std::vector<Piece> BlockLayout::operator()(const List& list) const {
    std::vector<Piece> pieces;
    for (const std::string& item : list.items)
        pieces.push_back(
            textPiece(bulletLines(toQString(item), m_format.font(10), m_width), 3 * pt, m_theme.ink()));
    // No item alone at the foot or the top of a page.
    if (pieces.size() > 1)
        pieces.front().keepWithNext = pieces[pieces.size() - 2].keepWithNext = true;
    return pieces;
}

/// A figure that is higher than a page is drawn in parts.
void BlockLayout::addFigure(std::vector<Piece>& pieces, const Figure& figure) const {
    const QFont font = m_format.font(9);
    const double height = figureHeight(figure, m_width, font);
    // A heading with its line and the caption stand above it.
    if (height > m_format.body().height() - 120 * pt * m_format.scale()) {
        if (const auto halves = figureHalves(figure)) {
            addFigure(pieces, halves->first);
            addFigure(pieces, halves->second);
            return;
        }
    }
    Piece piece;
    piece.gapBefore = 8 * pt;
    piece.strips.push_back(
        {height,
         [figure, font, height, width = m_width, theme = m_theme](QPainter& painter, const QPointF& at) {
             paintFigure(painter, QRectF(at, QSizeF(width, height)), figure, font, theme);
         },
         false});
    pieces.push_back(std::move(piece));
}

std::vector<Piece> BlockLayout::operator()(const FigureBlock& block) const {
    Piece caption = textPiece(textLines(toQString(block.caption), m_format.font(9, true), m_width), 16 * pt,
                              m_theme.ink());
    caption.keepWithNext = true;
    std::vector<Piece> pieces;
    pieces.push_back(std::move(caption));
    addFigure(pieces, block.figure);
    return pieces;
}

std::vector<Piece> BlockLayout::operator()(const SignatureLines& lines) const {
    const QFont font = m_format.font(9);
    const double line = WrappedText::lineHeightOf(font);
    const double dateLeft = m_width * 0.68;
    Piece piece;
    piece.gapBefore = 6 * pt;
    const auto date = std::make_shared<const WrappedText>(QCoreApplication::translate("Paginator", "Date"),
                                                          font, m_width - dateLeft);
    for (const std::string& label : lines.labels) {
        const auto name = std::make_shared<const WrappedText>(toQString(label), font, dateLeft - 24 * pt);
        piece.strips.push_back(
            {40 * pt + line * name->lineCount(),
             [=, width = m_width, ruled = m_theme.border(), muted = m_theme.mutedInk()](QPainter& painter,
                                                                                        const QPointF& at) {
                 const double y = at.y() + 36 * pt;
                 painter.setPen(QPen(ruled, 0.7 * pt));
                 painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + dateLeft - 24 * pt, y));
                 painter.drawLine(QPointF(at.x() + dateLeft, y), QPointF(at.x() + width, y));
                 painter.setPen(muted);
                 name->paint(painter, {at.x(), y + 3 * pt});
                 date->paint(painter, {at.x() + dateLeft, y + 3 * pt});
             },
             true});
    }
    return one(std::move(piece));
}

} // namespace

std::vector<Piece> piecesOf(const Document& document, std::size_t index,
                            const std::shared_ptr<const BlockPlaces>& places, const PageFormat& format,
                            const Theme& theme) {
    std::vector<Piece> pieces =
        std::visit(BlockLayout(document, index, places, format, theme), document.blocks[index]);
    for (Piece& piece : pieces)
        piece.block = index;
    return pieces;
}

} // namespace plumbline::ui
