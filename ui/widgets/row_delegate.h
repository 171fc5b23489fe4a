// SPDX-License-Identifier: MIT
// Draws the cells of a table of rows: roomy, the chosen row tinted with a thick edge.
#pragma once

#include <QStyledItemDelegate>

namespace plumbline::ui {

class Appearance;

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace plumbline::ui
