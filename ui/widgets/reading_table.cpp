// SPDX-License-Identifier: MIT
#include "ui/widgets/reading_table.h"

#include <QPainter>

#include "ui/shell/theme.h"

namespace plumbline::ui {

void makeReadingTable(QTableView& table) {
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setCornerButtonEnabled(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void paintCellFocus(QPainter& painter, const QRect& cell, const Theme& theme) {
    painter.setPen(QPen(theme.focusRing(), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5));
}

} // namespace plumbline::ui
