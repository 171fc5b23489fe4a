// SPDX-License-Identifier: MIT
#include "ui/report/picture_layout.h"

#include "ui/report/text_lines.h"
#include "ui/text.h"

#include <QImage>

#include <algorithm>

namespace plumbline::ui {

namespace {

/// A picture of this many dots an inch still looks sharp on paper.
constexpr double dotsPerInch = 130;

} // namespace

Strip pictureStrip(const Picture& picture, const QSizeF& most) {
    const QImage image = QImage::fromData(reinterpret_cast<const uchar*>(picture.bytes->data()),
                                          static_cast<int>(picture.bytes->size()));
    if (image.isNull())
        return spaceStrip(0);
    QSizeF size = QSizeF(image.size()) * (72 * pt / dotsPerInch);
    const double scale = std::min({1.0, most.width() / size.width(), most.height() / size.height()});
    size *= scale;
    return {size.height(),
            [image, size](QPainter& painter, const QPointF& at) {
                painter.save();
                painter.setRenderHint(QPainter::SmoothPixmapTransform);
                painter.drawImage(QRectF(at, size), image);
                painter.restore();
            },
            true};
}

std::vector<Piece> picturePieces(const PictureBlock& block, const PageFormat& format, const Theme& theme) {
    const QRectF body = format.body();
    Piece piece;
    piece.gapBefore = 14 * pt;
    // Two with their captions on a page.
    piece.strips.push_back(pictureStrip(block.picture, {body.width(), body.height() * 0.4}));
    piece.strips.push_back(spaceStrip(4 * pt));
    for (const TextLine& line : textLines(toQString(block.caption), format.font(9), body.width())) {
        piece.strips.push_back(lineStrip(line, line.text->lineHeight(), 0, theme.mutedInk()));
        piece.strips.back().keepWithNext = true;
    }
    piece.strips.back().keepWithNext = false;
    std::vector<Piece> pieces;
    pieces.push_back(std::move(piece));
    return pieces;
}

} // namespace plumbline::ui
