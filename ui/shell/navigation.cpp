// SPDX-License-Identifier: MIT
#include "ui/shell/navigation.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

NavigationButton::NavigationButton(const QString& text, const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent), m_appearance(appearance) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize NavigationButton::sizeHint() const {
    const QFontMetrics metrics(m_appearance.font(Appearance::Text::Strong));
    return {metrics.horizontalAdvance(text()) + m_appearance.scaled(36),
            metrics.height() + m_appearance.scaled(18)};
}

void NavigationButton::paintEvent(QPaintEvent*) {
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    constexpr qreal radius = 6;
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.surface() : theme.headerFill());
        painter.drawRoundedRect(area, radius, radius);
    }
    if (isChecked()) {
        painter.setBrush(theme.accent());
        painter.drawRoundedRect(QRectF(area.left(), area.top(), 4, area.height()), 2, 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing(), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setPen(isChecked() ? theme.ink() : theme.mutedInk());
    // The width is that of the strong font always, so that nothing moves when the page changes.
    painter.setFont(m_appearance.font(isChecked() ? Appearance::Text::Strong : Appearance::Text::Body));
    painter.drawText(rect().adjusted(m_appearance.scaled(16), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

Navigation::Navigation(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(tr("Pages"));
    constexpr int margin = 8;
    m_layout->setContentsMargins(margin, margin + 4, margin, margin);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, [this] {
        for (NavigationButton* button : m_buttons)
            button->updateGeometry();
    });
}

void Navigation::addPage(const QString& text) {
    auto* button = new NavigationButton(text, m_appearance, this);
    const int page = static_cast<int>(m_buttons.size());
    button->setObjectName(QStringLiteral("page%1").arg(page));
    m_layout->insertWidget(page, button);
    m_group->addButton(button, page);
    m_buttons.push_back(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit pageRequested(page); });
}

void Navigation::setCurrent(int page) {
    if (QAbstractButton* button = m_group->button(page))
        button->setChecked(true);
}

void Navigation::setOffered(int page, bool offered) {
    if (QAbstractButton* button = m_group->button(page))
        button->setVisible(offered);
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().navigation());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_appearance.theme().hairline());
}

void Navigation::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (std::size_t i = 0; step != 0 && i < m_buttons.size(); ++i) {
        const std::size_t next = i + static_cast<std::size_t>(step);
        if (m_buttons[i]->hasFocus() && next < m_buttons.size() && !m_buttons[next]->isHidden()) {
            m_buttons[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
