// SPDX-License-Identifier: MIT
#include "ui/overview/tile_layout.h"

#include <algorithm>

namespace plumbline::ui {

TileLayout::TileLayout(QWidget* parent) : ItemLayout(parent) {}

void TileLayout::setTileWidth(int least) {
    m_tileWidth = std::max(least, 1);
    invalidate();
}

TileLayout::Grid TileLayout::gridFor(int width) const {
    const int gap = std::max(spacing(), 0);
    const int columns = std::max(1, (width + gap) / (m_tileWidth + gap));
    const int tileWidth = (width - gap * (columns - 1)) / columns;
    int tileHeight = 0;
    for (const auto& item : held())
        tileHeight = std::max(tileHeight, heightOf(*item, tileWidth));
    const int rows = (count() + columns - 1) / columns;
    return {columns, QSize(tileWidth, tileHeight), rows * tileHeight + std::max(rows - 1, 0) * gap};
}

QSize TileLayout::sizeHint() const {
    const int usualColumns = std::min(std::max(count(), 1), 5);
    const QMargins margins = contentsMargins();
    const int width = usualColumns * m_tileWidth + (usualColumns - 1) * std::max(spacing(), 0) +
                      margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize TileLayout::minimumSize() const {
    return QSize(m_tileWidth, gridFor(m_tileWidth).tile.height()).grownBy(contentsMargins());
}

int TileLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    return gridFor(width - margins.left() - margins.right()).height + margins.top() + margins.bottom();
}

void TileLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Grid grid = gridFor(inside.width());
    const int gap = std::max(spacing(), 0);
    int index = 0;
    for (const auto& item : held()) {
        const QPoint offset((index % grid.columns) * (grid.tile.width() + gap),
                            (index / grid.columns) * (grid.tile.height() + gap));
        item->setGeometry(QRect(inside.topLeft() + offset, grid.tile));
        ++index;
    }
}

} // namespace plumbline::ui
