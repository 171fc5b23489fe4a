// SPDX-License-Identifier: MIT
#include "ui/overview/ready_line.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr int glyphSize = 13;
constexpr int gap = 8;
constexpr int usualWidth = 260;
constexpr int narrowest = 120;

/// For an unsteady hand, however small the text is.
int smallestTarget(const Appearance& appearance) {
    constexpr int least = 24;
    constexpr int usual = 28;
    return std::max(least, appearance.scaled(usual));
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& color) {
    constexpr qreal thickness = 0.15;
    painter.setPen(QPen(color, box.width() * thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QPolygonF({at(0.08, 0.55), at(0.38, 0.84), at(0.94, 0.2)}));
}

void paintRing(QPainter& painter, const QRectF& box, const QColor& color) {
    constexpr qreal line = 1.6;
    painter.setPen(QPen(color, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(line, line, -line, -line));
}

} // namespace

ReadyLine::ReadyLine(const Appearance& appearance, QWidget* parent)
    : DrawnButton(appearance, parent), m_lines(linesFor(appearance.scaled(usualWidth))) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &ReadyLine::follow);
}

void ReadyLine::show(const QString& words, bool holds) {
    if (words == text() && holds == m_holds)
        return;
    setText(words);
    m_holds = holds;
    setAccessibleName(holds ? tr("Done: %1").arg(words) : tr("Open: %1").arg(words));
    setFocusPolicy(holds ? Qt::NoFocus : Qt::StrongFocus);
    setEnabled(!holds);
    setCursor(holds ? Qt::ArrowCursor : Qt::PointingHandCursor);
    follow();
}

void ReadyLine::follow() {
    m_lines = linesFor(width());
    updateGeometry();
    update();
}

int ReadyLine::textLeft() const {
    return appearance().scaled(gap / 2 + glyphSize + gap);
}

WrappedText ReadyLine::linesFor(int width) const {
    const int room = std::max(1, width - textLeft() - appearance().scaled(gap / 2));
    return {text(), appearance().font(Appearance::Text::Body), static_cast<double>(room)};
}

int ReadyLine::heightForWidth(int width) const {
    const double words = linesFor(width).height();
    return std::max(smallestTarget(appearance()),
                    static_cast<int>(std::ceil(words)) + appearance().scaled(gap));
}

QSize ReadyLine::sizeHint() const {
    const int width = appearance().scaled(usualWidth);
    return {width, heightForWidth(width)};
}

QSize ReadyLine::minimumSizeHint() const {
    return {appearance().scaled(narrowest), smallestTarget(appearance())};
}

void ReadyLine::resizeEvent(QResizeEvent*) {
    m_lines = linesFor(width());
}

void ReadyLine::paintEvent(QPaintEvent*) {
    const Theme& theme = appearance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_holds && isLit()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.current());
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
    const qreal top = (height() - m_lines.height()) / 2;
    const qreal line = QFontMetricsF(appearance().font(Appearance::Text::Body)).height();
    const qreal size = appearance().scaled(glyphSize);
    const QRectF glyph(appearance().scaled(gap / 2), top + (line - size) / 2, size, size);
    if (m_holds)
        paintTick(painter, glyph, theme.mutedInk());
    else
        paintRing(painter, glyph, theme.ink());
    painter.setPen(m_holds ? theme.mutedInk() : theme.link());
    m_lines.paint(painter, {qreal(textLeft()), top});
    paintFocus(painter);
}

} // namespace plumbline::ui
