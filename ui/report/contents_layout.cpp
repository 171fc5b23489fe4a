// SPDX-License-Identifier: MIT
#include "ui/report/contents_layout.h"

#include "report/contents.h"
#include "ui/report/text_lines.h"
#include "ui/text.h"

#include <QFontMetricsF>
#include <QLocale>

namespace plumbline::ui {

namespace {

constexpr double numberWidth = 34 * pt;
constexpr double cardIndent = 14 * pt;

/// Dots from the end of the words to the page number lead the eye.
void paintLeader(QPainter& painter, double left, double right, double baseline, const QColor& color) {
    constexpr double step = 4.5 * pt;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    // On one grid for all lines, so that the dots stand below each other.
    const int dots = static_cast<int>((right - left) / step);
    for (int i = 1; i <= dots; ++i)
        painter.drawEllipse(QPointF(right - step * i, baseline), 0.45 * pt, 0.45 * pt);
    painter.restore();
}

class ContentsLayout {
public:
    ContentsLayout(const Document& document, std::shared_ptr<const BlockPlaces> places,
                   const PageFormat& format, const Theme& theme)
        : m_document(document), m_places(std::move(places)), m_format(format), m_theme(theme) {}

    std::vector<Piece> pieces(const Contents& contents) const {
        std::vector<Piece> pieces{titlePiece(contents)};
        for (const ContentsEntry& entry : contentsOf(m_document))
            pieces.push_back(entryPiece(entry));
        return pieces;
    }

private:
    Piece titlePiece(const Contents& contents) const;
    Piece entryPiece(const ContentsEntry& entry) const;

    const Document& m_document;
    std::shared_ptr<const BlockPlaces> m_places;
    const PageFormat& m_format;
    const Theme& m_theme;
};

Piece ContentsLayout::titlePiece(const Contents& contents) const {
    Piece piece;
    piece.keepWithNext = true;
    piece.section = toQString(contents.title);
    for (const TextLine& line :
         textLines(toQString(contents.title), m_format.font(17, true), m_format.body().width())) {
        piece.strips.push_back(lineStrip(line, line.text->lineHeight(), 0, m_theme.ink()));
        piece.strips.back().keepWithNext = true;
    }
    piece.strips.push_back(spaceStrip(6 * pt));
    return piece;
}

Piece ContentsLayout::entryPiece(const ContentsEntry& entry) const {
    const bool isCard = entry.level > 2;
    const QFont font = m_format.font(10, !isCard);
    const double width = m_format.body().width();
    const double indent = isCard ? cardIndent : 0;
    const TextLines lines = textLines(toQString(entry.text), font, width - indent - numberWidth - 20 * pt);
    Piece piece;
    piece.gapBefore = isCard ? 0 : 6 * pt;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double height = lines[i].text->lineHeight() * 1.1;
        Strip strip = lineStrip(lines[i], height, indent, isCard ? m_theme.mutedInk() : m_theme.ink());
        strip.linksTo = entry.block;
        strip.keepWithNext = i + 1 < lines.size();
        if (i + 1 == lines.size())
            strip.paint = [words = strip.paint, places = m_places, block = entry.block, font, width, height,
                           end = indent + lines[i].text->lineWidth(lines[i].line), muted = m_theme.mutedInk(),
                           ink = m_theme.ink()](QPainter& painter, const QPointF& at) {
                words(painter, at);
                const auto place = places->find(block);
                if (place == places->end())
                    return;
                const QString number = QLocale().toString(qulonglong(place->second.page) + 1);
                const WrappedText text(number, font, numberWidth);
                painter.setPen(ink);
                text.paint(painter, at + QPointF(width - numberWidth, (height - text.lineHeight()) / 2),
                           Qt::AlignRight);
                const double left = width - text.naturalWidth() - 5 * pt;
                paintLeader(painter, at.x() + end + 6 * pt, at.x() + left, at.y() + height * 0.7, muted);
            };
        piece.strips.push_back(std::move(strip));
    }
    return piece;
}

} // namespace

std::vector<Piece> contentsPieces(const Contents& contents, const Document& document,
                                  std::shared_ptr<const BlockPlaces> places, const PageFormat& format,
                                  const Theme& theme) {
    return ContentsLayout(document, std::move(places), format, theme).pieces(contents);
}

} // namespace plumbline::ui
