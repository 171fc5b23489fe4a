// SPDX-License-Identifier: MIT
#include "ui/widgets/wrap_layout.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace plumbline::ui {

WrapLayout::WrapLayout(QWidget* parent) : ItemLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    constexpr int gap = 8;
    setSpacing(gap);
}

QSize WrapLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const auto& item : held()) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(margins);
}

QSize WrapLayout::minimumSize() const {
    return sizeOfLargest();
}

void WrapLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

int WrapLayout::arrange(const QRect& rect, bool place) const {
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    // Items of different heights stand on the middle of their line.
    const auto endLine = [&] {
        for (const auto& [item, area] : line)
            if (place)
                item->setGeometry(QStyle::visualRect(direction, inside,
                                                     area.translated(0, (lineHeight - area.height()) / 2)));
        line.clear();
    };
    for (const auto& item : held()) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(inside.width(), 1));
        const int height = heightOf(*item, width);
        if (x > inside.x() && x + width > inside.x() + inside.width()) {
            endLine();
            x = inside.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.emplace_back(item.get(), QRect(x, y, width, height));
        x += width + spacing();
        lineHeight = std::max(lineHeight, height);
    }
    endLine();
    const QMargins margins = contentsMargins();
    return y + lineHeight - inside.y() + margins.top() + margins.bottom();
}

} // namespace plumbline::ui
