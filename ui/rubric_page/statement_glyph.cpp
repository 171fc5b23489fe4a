// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_glyph.h"

#include <QPainter>
#include <QPolygonF>

#include "ui/shell/theme.h"

namespace plumbline::ui {

namespace {

void paintTick(QPainter& painter, const QRectF& box, const QColor& color) {
    constexpr qreal thickness = 0.14;
    painter.setPen(QPen(color, box.width() * thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const QPolygonF tick({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    painter.drawPolyline(tick);
}

} // namespace

void paintStatementGlyph(QPainter& painter, const QRectF& place, std::optional<StatementMark> mark,
                         const Theme& theme) {
    constexpr qreal line = 1.2;
    constexpr qreal radius = 2;
    const QRectF box = place.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (!mark) {
        painter.setPen(QPen(theme.unrated(), 1, Qt::DotLine));
        painter.drawRoundedRect(box, radius, radius);
    } else {
        painter.setPen(QPen(theme.ink(), line));
        if (*mark == StatementMark::InPlace)
            painter.setBrush(theme.ink());
        painter.drawRoundedRect(box, radius, radius);
        if (*mark == StatementMark::Partly)
            painter.fillRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()), theme.ink());
        if (*mark == StatementMark::InPlace)
            paintTick(painter, box, theme.surface());
    }
    painter.restore();
}

} // namespace plumbline::ui
