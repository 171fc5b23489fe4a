// SPDX-License-Identifier: MIT
#include "ui/widgets/wrapping_delegate.h"

#include <algorithm>
#include <QHeaderView>
#include <QTreeView>

namespace plumbline::ui {

namespace {

int depthOf(const QModelIndex& index) {
    int depth = 1;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return depth;
}

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView& view, int lowest)
    : QStyledItemDelegate(&view), m_view(view), m_lowest(lowest) {
    view.setWordWrap(true);
    view.setItemDelegate(this);
    connect(view.header(), &QHeaderView::sectionResized, &view, &QTreeView::doItemsLayout);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int margin = m_view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_view) + 1;
    const int indent = index.column() == 0 ? depthOf(index) * m_view.indentation() : 0;
    const int box =
        cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
            ? m_view.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &m_view) + 2 * margin
            : 0;
    const int width = std::max(1, m_view.columnWidth(index.column()) - indent - box - 2 * margin);
    constexpr int endless = 100'000;
    const QRect words =
        cell.fontMetrics.boundingRect(QRect(0, 0, width, endless), Qt::TextWordWrap, cell.text);
    return {width, std::max(m_lowest, words.height() + m_lowest / 3)};
}

} // namespace plumbline::ui
