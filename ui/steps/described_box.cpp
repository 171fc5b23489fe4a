// SPDX-License-Identifier: MIT
#include "ui/steps/described_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

DescribedBox::DescribedBox(const Appearance& appearance, const QString& name, const QString& description,
                           QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_box(new QCheckBox(this))
    , m_title(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, this)) {
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
    constexpr int smallestTarget = 24;
    m_box->setMinimumSize(smallestTarget, smallestTarget);
    m_box->installEventFilter(this);
    m_title->setText(name);
    m_title->setMinimumHeight(smallestTarget);
    auto* line = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    line->setText(description);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(line);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 3, 4, 4);
    layout->setSpacing(appearance.scaled(8));
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_box, &QCheckBox::toggled, this, &DescribedBox::toggled);
}

bool DescribedBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

/// A ring round the words: on the square of a box that is checked none can be seen.
void DescribedBox::paintEvent(QPaintEvent*) {
    if (!m_box->hasFocus())
        return;
    constexpr double width = 2;
    constexpr double radius = 5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.theme().focusRing(), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(m_title->x() - 5, 1, -1, -1), radius, radius);
}

void DescribedBox::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

bool DescribedBox::isChecked() const {
    return m_box->isChecked();
}

void DescribedBox::setChecked(bool checked) {
    m_box->setChecked(checked);
}

void DescribedBox::focusBox() {
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline::ui
