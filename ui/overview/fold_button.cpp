// SPDX-License-Identifier: MIT
#include "ui/overview/fold_button.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr int arrowSize = 8;
constexpr int gap = 8;
constexpr int smallestTarget = 30;

} // namespace

FoldButton::FoldButton(const Appearance& appearance, const QString& title, std::size_t count, QWidget* parent)
    : DrawnButton(appearance, parent), m_count(QString::number(count)) {
    setText(title);
    setAccessibleName(tr("%1, %2", "group, how many are in it").arg(title, m_count));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize FoldButton::sizeHint() const {
    const QFontMetrics metrics(appearance().font(Appearance::Text::Strong));
    const int words = metrics.horizontalAdvance(text() + QStringLiteral("  ") + m_count);
    return {words + appearance().scaled(arrowSize + 4 * gap),
            std::max(appearance().scaled(smallestTarget), metrics.height() + appearance().scaled(gap))};
}

QSize FoldButton::minimumSizeHint() const {
    return {appearance().scaled(100), sizeHint().height()};
}

void FoldButton::keyPressEvent(QKeyEvent* event) {
    const bool open = event->key() == (isLeftToRight() ? Qt::Key_Right : Qt::Key_Left);
    const bool close = event->key() == (isLeftToRight() ? Qt::Key_Left : Qt::Key_Right);
    if (open || close)
        setChecked(open);
    else
        DrawnButton::keyPressEvent(event);
}

void FoldButton::paintArrow(QPainter& painter, const QRectF& place) const {
    const QPointF middle = place.center();
    const qreal half = place.width() / 2;
    const qreal ahead = isLeftToRight() ? 1 : -1;
    const QPolygonF arrow =
        isChecked()
            ? QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                         middle + QPointF(half, -half / 2)})
            : QPolygonF({middle + QPointF(-ahead * half / 2, -half), middle + QPointF(ahead * half / 2, 0),
                         middle + QPointF(-ahead * half / 2, half)});
    constexpr qreal line = 1.6;
    painter.setPen(QPen(appearance().theme().ink(), line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(arrow);
}

void FoldButton::paintEvent(QPaintEvent*) {
    const Theme& theme = appearance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isLit()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.current());
        painter.drawRoundedRect(box, radius, radius);
    }
    const int arrow = appearance().scaled(arrowSize);
    const int side = appearance().scaled(gap);
    const QRect arrowPlace(side / 2, (height() - arrow) / 2, arrow, arrow);
    paintArrow(painter, QStyle::visualRect(layoutDirection(), rect(), arrowPlace));
    painter.setFont(appearance().font(Appearance::Text::Strong));
    const int count = painter.fontMetrics().horizontalAdvance(m_count);
    QRect words = rect().adjusted(side / 2 + arrow + side, 0, -(side + count + side), 0);
    QRect number(width() - side - count, 0, count, height());
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    number = QStyle::visualRect(layoutDirection(), rect(), number);
    painter.setPen(theme.ink());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(theme.mutedInk());
    painter.drawText(number, Qt::AlignCenter, m_count);
    paintFocus(painter);
}

} // namespace plumbline::ui
