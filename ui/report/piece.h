// SPDX-License-Identifier: MIT
// What a block becomes on paper: pieces of strips. Strips are never cut; pieces only where they must be.
#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace plumbline::ui {

/// A line of text, or anything else that stays whole, over the width of the body.
struct Strip {
    double height = 0;
    /// Draws with the strip's top left corner at the point.
    std::function<void(QPainter&, const QPointF&)> paint;
    /// Stands on the same page as the strip that follows.
    bool keepWithNext = false;
    /// The block that a click on it leads to, in a PDF.
    std::optional<std::size_t> linksTo = std::nullopt;
};

/// Where a block begins.
struct BlockPlace {
    std::size_t page; ///< from 0
    double top;       ///< from the top of the body
};

/// By the place of the block in the document.
using BlockPlaces = std::map<std::size_t, BlockPlace>;

/// One card, paragraph, table row … Of the strips one below the other.
struct Piece {
    /// The place of its block in the document.
    std::size_t block = 0;
    double gapBefore = 0; ///< left out at the top of a page
    std::vector<Strip> strips;
    /// May be cut even where it fits on a page: running text.
    bool breakable = false;
    /// Stands on the same page as the start of the piece that follows.
    bool keepWithNext = false;
    bool newPage = false;
    /// Draws behind the strips of one page; tells whether they are the first and the last of the piece.
    std::function<void(QPainter&, const QRectF&, bool first, bool last)> frame;
    /// Repeated above the piece at the top of a page: a table's header.
    std::shared_ptr<const Strip> repeated;
    /// Above what is left of a piece that was cut: "Instruction, continued".
    std::shared_ptr<const Strip> continued;
    /// The section that begins here, for the running head; empty where none does.
    QString section;

    double height() const {
        double sum = 0;
        for (const Strip& strip : strips)
            sum += strip.height;
        return sum;
    }
};

} // namespace plumbline::ui
