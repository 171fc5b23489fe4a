// SPDX-License-Identifier: MIT
#include "ui/widgets/item_layout.h"

namespace plumbline::ui {

ItemLayout::ItemLayout(QWidget* parent) : QLayout(parent) {}

ItemLayout::~ItemLayout() = default;

void ItemLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int ItemLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* ItemLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* ItemLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

int ItemLayout::heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

QSize ItemLayout::sizeOfLargest() const {
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

} // namespace plumbline::ui
