// SPDX-License-Identifier: MIT
#include "ui/rating/voter_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

VoterRow::VoterRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_name(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, this))
    , m_state(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_button(new QPushButton(this)) {
    m_button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Near each other, and in columns whatever the button says.
    m_name->setFixedWidth(appearance.scaled(220));
    m_state->setFixedWidth(appearance.scaled(110));
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_button);
    layout->addStretch(1);
}

void VoterRow::show(const QString& name, bool voted) {
    m_voted = voted;
    m_name->setText(name);
    m_state->setText(voted ? tr("ballot is in") : tr("not yet"));
    m_button->setText(voted ? tr("Withdraw") : tr("Hand over…"));
    m_button->setProperty("quiet", voted);
    m_button->setAccessibleName(voted ? tr("Withdraw the ballot of %1").arg(name)
                                      : tr("Hand the keyboard over to %1").arg(name));
}

} // namespace plumbline::ui
