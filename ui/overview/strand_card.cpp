// SPDX-License-Identifier: MIT
#include "ui/overview/strand_card.h"

#include <QVBoxLayout>

#include "ui/overview/tile_layout.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

#include "analysis/wording_of.h"

namespace plumbline::ui {

namespace {

/// "at or above Developing: 2 of 3 rated · 1 not rated · 1 not applicable · median: Developing"
QString inWords(const Wording& wording, const Rubric& rubric, const GroupProfile& group) {
    QStringList parts{toQString(atOrAboveText(wording, rubric, group))};
    if (group.rated > 0 && group.unrated() > 0)
        parts << toQString(
            wording.count(PLUMBLINE_TEXT("%n not rated"), PLUMBLINE_TEXT("%n not rated"), group.unrated()));
    if (group.notApplicable() > 0)
        parts << toQString(wording.count(PLUMBLINE_TEXT("%n not applicable"),
                                         PLUMBLINE_TEXT("%n not applicable"), group.notApplicable()));
    if (group.medians)
        parts << StrandCard::tr("median: %1").arg(toQString(medianText(wording, rubric, group)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StrandCard::StrandCard(const Appearance& appearance, const Rubric& rubric, std::size_t strand,
                       QWidget* parent)
    : Card(appearance, parent)
    , m_strand(strand)
    , m_name(new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink))
    , m_words(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted))
    , m_layout(new TileLayout) {
    m_name->setText(toQString(rubric.strands()[strand].name));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_words);
    column->addLayout(m_layout);
    const std::size_t first = rubric.firstPosition(strand);
    for (std::size_t i = 0; i < rubric.strands()[strand].dimensions.size(); ++i) {
        auto* tile = new DimensionTile(appearance, first + i, this);
        m_layout->addWidget(tile);
        m_tiles.push_back(tile);
    }
    connect(&appearance, &Appearance::changed, this, &StrandCard::follow);
    follow();
}

void StrandCard::follow() {
    const Appearance& look = appearance();
    const int margin = look.scaled(16);
    layout()->setContentsMargins(margin, look.scaled(12), margin, margin);
    layout()->setSpacing(look.scaled(4));
    m_layout->setContentsMargins(0, look.scaled(6), 0, 0);
    m_layout->setSpacing(look.scaled(8));
    m_layout->setTileWidth(look.scaled(150));
}

void StrandCard::show(const Snapshot& snapshot, const GroupProfile& profile) {
    const QtWording wording;
    const Rubric& rubric = *snapshot.rubric;
    m_words->setText(inWords(wording, rubric, profile));
    for (DimensionTile* tile : m_tiles) {
        const RatingValue& value = snapshot.ratings[tile->position()].value;
        tile->show({toQString(rubric.dimension(tile->position()).name),
                    toQString(valueText(wording, rubric, value)), value,
                    static_cast<int>(rubric.levels().size())});
    }
}

} // namespace plumbline::ui
