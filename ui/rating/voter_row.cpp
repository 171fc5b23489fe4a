// SPDX-License-Identifier: MIT
#include "ui/rating/voter_row.h"

#include <QPushButton>

#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

VoterRow::VoterRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_name(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, this))
    , m_state(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_button(new QPushButton(this)) {
    m_button->setAutoDefault(false);
    auto* layout = new WrapLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_button);
    connect(&appearance, &Appearance::changed, this, &VoterRow::restyle);
    restyle();
}

void VoterRow::restyle() {
    // Near each other, and in columns whatever the name is and the button says.
    constexpr int name = 180;
    constexpr int state = 80;
    constexpr int button = 110;
    constexpr int gap = 24;
    layout()->setContentsMargins(0, 0, m_appearance.scaled(gap), 0);
    m_name->setFixedWidth(m_appearance.scaled(name));
    m_state->setFixedWidth(m_appearance.scaled(state));
    m_button->setFixedWidth(m_appearance.scaled(button));
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
