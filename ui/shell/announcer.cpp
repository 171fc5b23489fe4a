// SPDX-License-Identifier: MIT
#include "ui/shell/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QTimer>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

/// Of the roles tried with a screen reader on Qt 6.4, only a label of this one that is shown anew is spoken.
QAccessibleInterface* notification(const QString&, QObject* object) {
    auto* label = qobject_cast<QLabel*>(object);
    const bool speaks =
        label && (qobject_cast<Announcer*>(label) || label->property(spokenWhenShown).toBool());
    return speaks ? new QAccessibleWidget(label, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(const Appearance& appearance, QWidget* window)
    : QLabel(window), m_appearance(appearance), m_leave(new QTimer(this)) {
    QAccessible::installFactory(notification);
    setObjectName(QStringLiteral("announcer"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_leave->setSingleShot(true);
    constexpr int longEnoughToRead = 4000;
    m_leave->setInterval(longEnoughToRead);
    connect(m_leave, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Announcer::say(const QString& text) {
    hide();
    setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
#endif
    m_leave->start();
}

bool Announcer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void Announcer::place() {
    const int margin = m_appearance.scaled(12);
    setContentsMargins(margin, margin / 2, margin, margin / 2);
    adjustSize();
    const int aboveStatusLine = m_appearance.scaled(48);
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - aboveStatusLine);
}

void Announcer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.theme().ink());
    constexpr qreal radius = 6;
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setPen(m_appearance.theme().surface());
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

} // namespace plumbline::ui
