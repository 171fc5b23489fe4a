// SPDX-License-Identifier: MIT
#include "ui/evidence/dimension_choice.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

DimensionChoice::DimensionChoice(const Rubric& rubric, const Appearance& appearance, QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Strand& strand : rubric.strands()) {
        auto* heading = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
        heading->setText(toQString(strand.name));
        layout->addWidget(heading);
        for (const Dimension& dimension : strand.dimensions) {
            auto* box = new QCheckBox(asCaption(toQString(dimension.name)), this);
            box->setAccessibleName(toQString(dimension.name));
            box->setAccessibleDescription(toQString(strand.name));
            connect(box, &QCheckBox::toggled, this, &DimensionChoice::edited);
            layout->addWidget(box);
            m_dimensions.push_back(dimension.id);
            m_boxes.push_back(box);
        }
        layout->addSpacing(6);
    }
    setFocusProxy(m_boxes.front());
}

std::vector<DimensionId> DimensionChoice::chosen() const {
    std::vector<DimensionId> chosen;
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        if (m_boxes[place]->isChecked())
            chosen.push_back(m_dimensions[place]);
    return chosen;
}

void DimensionChoice::choose(const DimensionId& dimension) {
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        if (m_dimensions[place] == dimension)
            m_boxes[place]->setChecked(true);
}

} // namespace plumbline::ui
