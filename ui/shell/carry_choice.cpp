// SPDX-License-Identifier: MIT
#include "ui/shell/carry_choice.h"

#include <algorithm>
#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

/// What the year has not got yet and has a place for.
struct Offers {
    std::int64_t team;
    std::int64_t steps;
    std::int64_t evidence;
};

Offers offersOf(const Snapshot& from, const Rubric& rubric, const Snapshot* to) {
    const auto hasPlace = [&](const DimensionId& dimension) {
        return rubric.findDimension(dimension.value()).has_value();
    };
    const auto isNew = [to](auto list, auto key, const auto& wanted) {
        return !to || std::ranges::find(to->*list, wanted, key) == (to->*list).end();
    };
    return {std::ranges::count_if(
                from.team,
                [&](const Member& member) { return isNew(&Snapshot::team, &Member::name, member.name); }),
            std::ranges::count_if(from.nextSteps,
                                  [&](const NextStep& step) {
                                      return isOpen(step.status) && hasPlace(step.dimension) &&
                                             isNew(&Snapshot::nextSteps, &NextStep::continues, step.uuid);
                                  }),
            std::ranges::count_if(from.evidence, [&](const Evidence& piece) {
                return piece.state != EvidenceState::OutOfDate &&
                       std::ranges::any_of(piece.dimensions, hasPlace) &&
                       isNew(&Snapshot::evidence, &Evidence::id, piece.id);
            })};
}

} // namespace

CarryChoice::CarryChoice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_team(makeBox("carryTeam"))
    , m_steps(makeBox("carrySteps"))
    , m_evidence(makeBox("carryEvidence"))
    , m_remark(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    m_remark->setText(tr("Ratings are never taken over: each starts empty, with last year's beside it."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_team, m_steps, m_evidence, m_remark})
        layout->addWidget(part);
}

QCheckBox* CarryChoice::makeBox(const char* name) {
    auto* box = new QCheckBox(this);
    box->setObjectName(QLatin1String(name));
    constexpr int target = 24;
    box->setMinimumHeight(target);
    return box;
}

void CarryChoice::offer(QCheckBox& box, std::int64_t count, const QString& some, const QString& none) {
    box.setText(count > 0 ? some : none);
    box.setEnabled(count > 0);
    box.setChecked(count > 0);
}

void CarryChoice::show(const Snapshot& from, const Rubric& rubric, const Snapshot* to) {
    m_from = from.assessment.id;
    const Offers offers = offersOf(from, rubric, to);
    const auto counted = [](const char* one, const char* many, std::int64_t count) {
        return toQString(QtWording().count(one, many, count));
    };
    offer(*m_team, offers.team,
          tr("Team: %1").arg(counted(PLUMBLINE_TEXT("%n person"), PLUMBLINE_TEXT("%n people"), offers.team)),
          tr("Team: nobody more"));
    offer(*m_steps, offers.steps, tr("Open next steps: %1, to be reviewed first").arg(offers.steps),
          tr("Open next steps: none"));
    offer(*m_evidence, offers.evidence,
          tr("Evidence: %1, each to be reviewed", "'12 pieces'")
              .arg(counted(PLUMBLINE_TEXT("%n piece"), PLUMBLINE_TEXT("%n pieces"), offers.evidence)),
          tr("Evidence: none"));
}

std::optional<Carried> CarryChoice::carried() const {
    const Carried chosen{m_from.value_or(AssessmentId(0)), m_team->isChecked(), m_steps->isChecked(),
                         m_evidence->isChecked()};
    const bool any = chosen.team || chosen.nextSteps || chosen.evidence;
    return m_from && any ? std::optional(chosen) : std::nullopt;
}

} // namespace plumbline::ui
