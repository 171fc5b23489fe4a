// SPDX-License-Identifier: MIT
// Columns of one width and height, or, where they would be too narrow to read, one below the other.
#pragma once

#include "ui/widgets/item_layout.h"

#include <vector>

namespace plumbline::ui {

class SideBySide : public ItemLayout {
    Q_OBJECT

public:
    explicit SideBySide(QWidget* parent = nullptr);

    /// Narrower than this no column is.
    void setLeastWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    int heightForWidth(int width) const override;

private:
    std::vector<QLayoutItem*> shown() const;
    /// Goes through the items and gives the height they take; moves them where `place` is set.
    int arrange(const QRect& rect, bool place) const;

    int m_leastWidth = 0;
};

} // namespace plumbline::ui
