// SPDX-License-Identifier: MIT
// Lays tiles of one size in as many columns as fit, the same in every card of the same width.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace plumbline::ui {

class TileLayout : public QLayout {
    Q_OBJECT

public:
    explicit TileLayout(QWidget* parent = nullptr);
    ~TileLayout() override;

    /// Tiles are at least this wide, and grow to fill the row.
    void setTileWidth(int least);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Grid {
        int columns;
        QSize tile;
        int height;
    };

    Grid gridFor(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_tileWidth = 100;
};

} // namespace plumbline::ui
