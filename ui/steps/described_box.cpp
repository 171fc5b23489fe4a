// SPDX-License-Identifier: MIT
#include "ui/steps/described_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

DescribedBox::DescribedBox(const Appearance& appearance, const QString& name, const QString& description,
                           QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox(this)) {
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
    constexpr int smallestTarget = 24;
    m_box->setMinimumSize(smallestTarget, smallestTarget);
    auto* title = new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, this);
    title->setText(name);
    auto* line = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    line->setText(description);
    auto* words = new QVBoxLayout;
    words->setSpacing(appearance.scaled(2));
    words->addWidget(title);
    words->addWidget(line);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(6));
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_box, &QCheckBox::toggled, this, &DescribedBox::toggled);
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
