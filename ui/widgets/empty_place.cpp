// SPDX-License-Identifier: MIT
#include "ui/widgets/empty_place.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

EmptyPlace::EmptyPlace(const QString& sentence, const QString& buttonText, const Appearance& appearance,
                       QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_button(new QPushButton(buttonText, this)) {
    m_button->setAutoDefault(false);
    m_sentence->setAlignment(Qt::AlignCenter);
    setSentence(sentence);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_sentence);
    layout->addSpacing(12);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);

    connect(m_button, &QPushButton::clicked, this, &EmptyPlace::pressed);
}

void EmptyPlace::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    // The sentence is what a screen reader says when the button gets the focus.
    m_button->setAccessibleDescription(sentence);
}

} // namespace plumbline::ui
