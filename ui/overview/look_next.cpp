// SPDX-License-Identifier: MIT
#include "ui/overview/look_next.h"

#include <algorithm>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

LookNext::LookNext(const Appearance& appearance, QWidget* parent)
    : Card(appearance, parent)
    , m_title(new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink)) {
    m_title->setText(tr("Where to look next"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addStretch();
    connect(&appearance, &Appearance::changed, this, &LookNext::follow);
    follow();
}

LookNext::Section LookNext::dimensionSection(const QString& title, const Snapshot& snapshot,
                                             const std::vector<std::size_t>& positions) {
    Section section{title, {}};
    for (const std::size_t position : positions)
        section.items.push_back(
            {toQString(snapshot.rubric->dimension(position).name), {}, position, std::nullopt});
    return section;
}

LookNext::Section LookNext::stepSection(const QString& title, const Snapshot& snapshot,
                                        const std::vector<const NextStep*>& steps) {
    const QtWording wording;
    Section section{title, {}};
    for (const NextStep* step : steps) {
        const std::size_t position = snapshot.rubric->positionOf(step->dimension);
        QStringList detail;
        if (step->due)
            detail << tr("due %1").arg(toQString(wording.date(*step->due)));
        if (!step->owner.empty())
            detail << toQString(step->owner);
        detail << toQString(snapshot.rubric->dimension(position).name);
        section.items.push_back(
            {toQString(step->text), detail.join(QStringLiteral(" · ")), position, step->id});
    }
    return section;
}

std::vector<LookNext::Section> LookNext::sectionsOf(const Snapshot& snapshot, Date today) {
    const Gaps gap = gaps(snapshot, today);
    std::vector<const NextStep*> inTime;
    for (const NextStep* step : gap.openSteps)
        if (std::find(gap.overdueSteps.begin(), gap.overdueSteps.end(), step) == gap.overdueSteps.end())
            inTime.push_back(step);
    const QString others = gap.overdueSteps.empty() ? tr("Open next steps") : tr("Other open next steps");
    std::vector<Section> all{
        stepSection(tr("Overdue"), snapshot, gap.overdueSteps),
        dimensionSection(tr("Not rated yet"), snapshot, gap.unrated),
        dimensionSection(tr("Rated without evidence"), snapshot, gap.ratedWithoutEvidence),
        dimensionSection(tr("Rated without a reason"), snapshot, gap.ratedWithoutReason),
        stepSection(others, snapshot, inTime),
    };
    std::erase_if(all, [](const Section& section) { return section.items.empty(); });
    return all;
}

void LookNext::show(const Snapshot& snapshot, Date today) {
    std::vector<Section> sections = sectionsOf(snapshot, today);
    if (m_content && sections == m_sections)
        return;
    m_sections = std::move(sections);
    rebuild();
}

void LookNext::rebuild() {
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance().scaled(6));
    if (m_sections.empty()) {
        auto* done = new TonedLabel(appearance(), Appearance::Text::Body, TonedLabel::Tone::Muted);
        done->setText(tr("Nothing is missing: everything is rated, with a reason and evidence, and no next "
                         "step is open."));
        column->addWidget(done);
    }
    for (const Section& section : m_sections)
        addSection(section);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_content); // NOLINT(*-static-cast-downcast)
    m_content->show();
}

void LookNext::addSection(const Section& section) {
    auto* column = static_cast<QVBoxLayout*>(m_content->layout()); // NOLINT(*-static-cast-downcast)
    auto* title = new TonedLabel(appearance(), Appearance::Text::Strong, TonedLabel::Tone::Muted);
    title->setText(tr("%1 · %2").arg(section.title).arg(section.items.size()));
    title->setContentsMargins(0, appearance().scaled(8), 0, 0);
    column->addWidget(title);

    std::vector<LinkButton*> hidden;
    for (std::size_t i = 0; i < section.items.size(); ++i) {
        LinkButton* link = addItem(section.items[i], column);
        // "and 1 more" would take the place of the one.
        if (i >= mostShown && section.items.size() > mostShown + 1) {
            link->hide();
            hidden.push_back(link);
        }
    }
    if (hidden.empty())
        return;
    auto* more = new LinkButton(appearance(), tr("and %1 more").arg(hidden.size()), {}, m_content);
    more->setAccessibleName(tr("%1: show %2 more").arg(section.title).arg(hidden.size()));
    connect(more, &QAbstractButton::clicked, this, [more, hidden] {
        for (LinkButton* link : hidden)
            link->show();
        hidden.front()->setFocus();
        more->hide();
    });
    column->addWidget(more);
}

LinkButton* LookNext::addItem(const Item& item, QVBoxLayout* column) {
    auto* link = new LinkButton(appearance(), item.label, item.detail, m_content);
    connect(link, &QAbstractButton::clicked, this, [this, position = item.position, step = item.step] {
        if (step)
            emit stepRequested(*step);
        else
            emit dimensionRequested(position);
    });
    column->addWidget(link);
    return link;
}

void LookNext::follow() {
    const int margin = appearance().scaled(16);
    layout()->setContentsMargins(margin, appearance().scaled(12), margin, margin);
}

} // namespace plumbline::ui
