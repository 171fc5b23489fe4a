// SPDX-License-Identifier: MIT
#include "ui/figures/level_glyph.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace plumbline::ui {

namespace {

/// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

void paintLevel(QPainter& painter, const QRectF& ring, double share, const QColor& color) {
    if (share > 0) {
        QPainterPath pie(ring.center());
        // Clockwise from the top; QPainterPath counts degrees the other way.
        pie.arcTo(ring, 90, -360 * share);
        pie.closeSubpath();
        QPainterPath whole;
        whole.addEllipse(ring);
        painter.fillPath(share < 1 ? pie : whole, color);
    }
    painter.drawEllipse(ring);
}

} // namespace

void paintLevelGlyph(QPainter& painter, const QRectF& area, const Mark& mark, const QColor& color) {
    const double side = std::min(area.width(), area.height());
    const double stroke = side * 0.13;
    const QRectF square(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const QRectF ring = square.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(color, stroke);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    if (const auto level = levelOf(mark.value)) {
        const double share = mark.levels > 1 ? double(level->value() - 1) / (mark.levels - 1) : 1.0;
        paintLevel(painter, ring, share, color);
    } else if (std::holds_alternative<NotApplicable>(mark.value)) {
        painter.drawLine(QPointF(square.left() + side * 0.15, square.center().y()),
                         QPointF(square.right() - side * 0.15, square.center().y()));
    } else {
        // Eight dashes close the ring without a seam.
        const double dash = ring.width() * 3.14159265 / stroke / 16;
        pen.setDashPattern({dash, dash});
        painter.setPen(pen);
        painter.drawEllipse(ring);
    }
    painter.restore();
}

void paintLevelGlyph(QPainter& painter, const QRectF& area, const Mark& mark, const Theme& theme) {
    const auto level = levelOf(mark.value);
    paintLevelGlyph(painter, area, mark, level ? theme.level(*level, mark.levels).mark : theme.unrated());
}

QColor readableOn(const QColor& ground, const Theme& theme) {
    return contrast(ground, theme.surface()) >= contrast(ground, theme.ink()) ? theme.surface() : theme.ink();
}

} // namespace plumbline::ui
