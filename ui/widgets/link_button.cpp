// SPDX-License-Identifier: MIT
#include "ui/widgets/link_button.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr int paddingAcross = 10;
constexpr int paddingDown = 6;
constexpr int smallestTarget = 28;
constexpr int narrowest = 120;
constexpr int usualWidth = 260;

} // namespace

LinkButton::LinkButton(const Appearance& appearance, const QString& label, const QString& detail,
                       QWidget* parent)
    : DrawnButton(appearance, parent)
    , m_label(label)
    , m_detail(detail)
    , m_lines(linesFor(appearance.scaled(usualWidth))) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(detail.isEmpty() ? label : tr("%1, %2").arg(label, detail));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &LinkButton::follow);
}

void LinkButton::follow() {
    m_lines = linesFor(width());
    updateGeometry();
    update();
}

LinkButton::Lines LinkButton::linesFor(int width) const {
    const int room = width - 2 * appearance().scaled(paddingAcross);
    Lines lines{WrappedText(m_label, appearance().font(Appearance::Text::Body), room), std::nullopt};
    if (!m_detail.isEmpty())
        lines.detail.emplace(m_detail, appearance().font(Appearance::Text::Small), room);
    return lines;
}

int LinkButton::heightForWidth(int width) const {
    const double text = width == this->width() ? m_lines.height() : linesFor(width).height();
    return std::max(appearance().scaled(smallestTarget),
                    static_cast<int>(std::ceil(text)) + 2 * appearance().scaled(paddingDown));
}

QSize LinkButton::sizeHint() const {
    const int width = appearance().scaled(usualWidth);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const {
    return {appearance().scaled(narrowest), appearance().scaled(smallestTarget)};
}

void LinkButton::resizeEvent(QResizeEvent*) {
    m_lines = linesFor(width());
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Theme& theme = appearance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isLit();
    painter.setPen(lit ? theme.border() : theme.hairline());
    painter.setBrush(lit ? theme.current() : theme.surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const qreal left = appearance().scaled(paddingAcross);
    const qreal top = (height() - m_lines.height()) / 2;
    painter.setPen(theme.link());
    m_lines.label.paint(painter, {left, top});
    if (m_lines.detail) {
        painter.setPen(theme.mutedInk());
        m_lines.detail->paint(painter, {left, top + m_lines.label.height()});
    }
    paintFocus(painter);
}

} // namespace plumbline::ui
