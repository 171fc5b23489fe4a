// SPDX-License-Identifier: MIT
#include "ui/widgets/row_delegate.h"

#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr int padding = 8;
constexpr int edge = 4;

} // namespace

RowDelegate::RowDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent), m_appearance(appearance) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Theme& theme = m_appearance.theme();
    const bool chosen = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(cell.rect, chosen ? theme.current() : theme.surface());
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), theme.hairline());
    if (chosen && index.column() == 0)
        painter->fillRect(QRect(cell.rect.topLeft(), QSize(m_appearance.scaled(edge), cell.rect.height())),
                          theme.accent());
    const int inset = m_appearance.scaled(padding);
    const QRect room = cell.rect.adjusted(inset, 0, -inset / 2, 0);
    painter->setFont(cell.font);
    painter->setPen(theme.ink());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width()));
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        constexpr int ring = 2;
        painter->setPen(QPen(theme.focusRing(), ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * m_appearance.scaled(padding), 0);
}

} // namespace plumbline::ui
