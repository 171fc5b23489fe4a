// SPDX-License-Identifier: MIT
#include "ui/report/poster_layout.h"

#include "ui/figures/figure.h"
#include "ui/report/picture_layout.h"
#include "ui/report/text_lines.h"
#include "ui/text.h"

#include <array>

namespace plumbline::ui {

namespace {

void addLines(Piece& piece, const std::string& text, const QFont& font, double width, const QColor& color) {
    for (const TextLine& line : textLines(toQString(text), font, width)) {
        piece.strips.push_back(lineStrip(line, line.text->lineHeight(), 0, color));
        piece.strips.back().keepWithNext = true;
    }
}

/// The largest type in which the tiles stand in this height; the smallest there is where none does.
QFont largestFont(const Figure& tiles, double width, double height, const PageFormat& format) {
    static constexpr std::array sizes{24.0, 22.0, 20.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.0,
                                      11.0, 10.0, 9.0,  8.0,  7.0,  6.0,  5.0,  4.0,  3.0};
    for (const double size : sizes)
        if (figureHeight(tiles, width, format.font(size)) <= height)
            return format.font(size);
    return format.font(sizes.back());
}

} // namespace

Piece posterPiece(const Poster& poster, const PageFormat& format, const Theme& theme) {
    const double width = format.body().width();
    Piece piece;
    piece.newPage = true;
    if (poster.logo) {
        piece.strips.push_back(pictureStrip(*poster.logo, {width / 2, 70 * pt}));
        piece.strips.push_back(spaceStrip(12 * pt));
    }
    addLines(piece, poster.title, format.font(34, true), width, theme.ink());
    piece.strips.push_back(spaceStrip(4 * pt));
    addLines(piece, poster.subtitle, format.font(15), width, theme.mutedInk());
    piece.strips.push_back(spaceStrip(20 * pt));
    const double room = format.body().height() - piece.height() - 1 * pt;
    const Figure tiles = poster.tiles;
    const QFont font = largestFont(tiles, width, room, format);
    const double height = figureHeight(tiles, width, font);
    // A lower figure hangs in the middle of what is left.
    if (height < room)
        piece.strips.push_back(spaceStrip((room - height) / 3));
    piece.strips.push_back({height,
                            [tiles, font, width, height, theme](QPainter& painter, const QPointF& at) {
                                paintFigure(painter, QRectF(at, QSizeF(width, height)), tiles, font, theme);
                            },
                            false});
    return piece;
}

} // namespace plumbline::ui
