// SPDX-License-Identifier: MIT
#include "ui/shell/message_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

MessageStrip::MessageStrip(const Appearance& appearance, QWidget* parent)
    : QFrame(parent), m_appearance(appearance), m_text(new QLabel(this)) {
    m_text->setProperty(spokenWhenShown, true);
    setObjectName(QStringLiteral("messageStrip"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
}

void MessageStrip::say(const Problem& problem) {
    m_text->setText(problem.remedy.isEmpty() ? problem.text
                                             : problem.text + QLatin1Char(' ') + problem.remedy);
    m_text->setAccessibleName(m_text->text());
    hide();
    show();
}

QString MessageStrip::text() const {
    return m_text->text();
}

void MessageStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface());
    constexpr int edge = 5;
    painter.fillRect(QRect(0, 0, edge, height()), m_appearance.theme().error());
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.theme().hairline());
}

} // namespace plumbline::ui
