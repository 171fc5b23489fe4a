// SPDX-License-Identifier: MIT
#include "ui/steps/described_box.h"

#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

DescribedBox::DescribedBox(const Appearance& appearance, const QString& name, const QString& description,
                           QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox(asCaption(name), this)) {
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
    constexpr int smallestTarget = 24;
    m_box->setMinimumHeight(smallestTarget);
    auto* line = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    line->setText(description);
    // Under the words of the box, not under its square.
    line->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                                 style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing),
                             0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_box);
    layout->addWidget(line);
    connect(m_box, &QCheckBox::toggled, this, &DescribedBox::toggled);
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
