// SPDX-License-Identifier: MIT
// Lays tiles of one size in as many columns as fit, the same in every card of the same width.
#pragma once

#include "ui/widgets/item_layout.h"

namespace plumbline::ui {

class TileLayout : public ItemLayout {
    Q_OBJECT

public:
    explicit TileLayout(QWidget* parent = nullptr);

    /// Tiles are at least this wide, and grow to fill the row.
    void setTileWidth(int least);

    QSize sizeHint() const override;
    QSize minimumSize() const override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Grid {
        int columns;
        QSize tile;
        int height;
    };

    Grid gridFor(int width) const;

    int m_tileWidth = 100;
};

} // namespace plumbline::ui
