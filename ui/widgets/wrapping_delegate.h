// SPDX-License-Identifier: MIT
// Rows of a tree as high as their words need at the width of their columns.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace plumbline::ui {

class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// For this view, whose word wrap it turns on. No row is lower than `lowest`.
    WrappingDelegate(QTreeView& view, int lowest);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeView& m_view;
    int m_lowest;
};

} // namespace plumbline::ui
