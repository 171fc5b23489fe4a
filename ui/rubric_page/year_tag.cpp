// SPDX-License-Identifier: MIT
#include "ui/rubric_page/year_tag.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

QFont tagFont(const Appearance& appearance) {
    QFont font = appearance.font(Appearance::Text::Body);
    constexpr qreal asLabelOnBorder = 0.78;
    font.setPointSizeF(font.pointSizeF() * asLabelOnBorder);
    return font;
}

} // namespace

int yearTagHeight(const Appearance& appearance) {
    return QFontMetrics(tagFont(appearance)).height() + appearance.scaled(2);
}

void paintYearTag(QPainter& painter, const QRect& box, const QString& year, const Appearance& appearance) {
    const Theme& theme = appearance.theme();
    painter.setFont(tagFont(appearance));
    const int height = yearTagHeight(appearance);
    const int width = painter.fontMetrics().horizontalAdvance(year) + height;
    const QRectF pill =
        QRectF(box.right() - appearance.scaled(10) - width, box.top() - height / 2.0, width, height)
            .adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.border(), 1));
    painter.setBrush(theme.surface());
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(theme.mutedInk());
    painter.drawText(pill, Qt::AlignCenter, year);
}

} // namespace plumbline::ui
