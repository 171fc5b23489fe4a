// SPDX-License-Identifier: MIT
#include "ui/evidence/supports_list.h"

#include <memory>
#include <QVBoxLayout>

#include "ui/evidence/evidence_words.h"
#include "ui/text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

SupportsList::SupportsList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_list(new QVBoxLayout(this)) {
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(appearance.scaled(4));
}

void SupportsList::show(const Evidence& evidence, const Rubric& rubric) {
    clear();
    for (const DimensionId& dimension : evidence.dimensions)
        addDimension(rubric.positionOf(dimension), evidence, rubric);
}

void SupportsList::clear() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        taken->widget()->hide();
        taken->widget()->deleteLater();
    }
}

void SupportsList::addDimension(std::size_t position, const Evidence& evidence, const Rubric& rubric) {
    const QString name = toQString(rubric.dimension(position).name);
    auto* button = new LinkButton(m_appearance, name, {}, this);
    button->setAccessibleName(tr("Go to %1").arg(name));
    connect(button, &LinkButton::clicked, this, [this, position] { emit dimensionRequested(position); });
    m_list->addWidget(button);
    QStringList sentences;
    for (const StatementPlace& place : evidence.statements)
        if (place.position == position)
            sentences << sentenceWords(place, rubric);
    if (sentences.isEmpty())
        return;
    button->setAccessibleDescription(sentences.join(QLatin1Char('\n')));
    for (const QString& sentence : sentences) {
        auto* line = new TonedLabel(m_appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
        line->setText(sentence);
        line->setIndent(m_appearance.scaled(12));
        m_list->addWidget(line);
    }
}

} // namespace plumbline::ui
