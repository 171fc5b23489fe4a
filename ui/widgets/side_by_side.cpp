// SPDX-License-Identifier: MIT
#include "ui/widgets/side_by_side.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace plumbline::ui {

SideBySide::SideBySide(QWidget* parent) : ItemLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

void SideBySide::setLeastWidth(int width) {
    m_leastWidth = width;
    invalidate();
}

std::vector<QLayoutItem*> SideBySide::shown() const {
    std::vector<QLayoutItem*> items;
    for (const auto& item : held())
        if (!item->isEmpty())
            items.push_back(item.get());
    return items;
}

QSize SideBySide::sizeHint() const {
    const std::vector<QLayoutItem*> items = shown();
    int height = 0;
    for (const QLayoutItem* item : items)
        height = std::max(height, item->sizeHint().height());
    const auto columns = static_cast<int>(items.size());
    return QSize(columns * m_leastWidth + std::max(columns - 1, 0) * spacing(), height)
        .grownBy(contentsMargins());
}

QSize SideBySide::minimumSize() const {
    return sizeOfLargest();
}

void SideBySide::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int SideBySide::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

int SideBySide::arrange(const QRect& rect, bool place) const {
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const std::vector<QLayoutItem*> items = shown();
    const auto columns = static_cast<int>(items.size());
    if (columns == 0)
        return rect.height() - inside.height();
    const int column = (inside.width() - (columns - 1) * spacing()) / columns;
    const bool beside = column >= m_leastWidth;
    const int width = beside ? column : inside.width();
    int tallest = 0;
    int sum = (columns - 1) * spacing();
    for (const QLayoutItem* item : items) {
        const int height = heightOf(*item, width);
        tallest = std::max(tallest, height);
        sum += height;
    }
    QPoint corner = inside.topLeft();
    for (QLayoutItem* item : items) {
        if (!place)
            break;
        const int height = beside ? tallest : heightOf(*item, width);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside,
                                             QRect(corner, QSize(width, height))));
        corner += beside ? QPoint(width + spacing(), 0) : QPoint(0, height + spacing());
    }
    return (beside ? tallest : sum) + rect.height() - inside.height();
}

} // namespace plumbline::ui
