// SPDX-License-Identifier: MIT
#include "ui/shell/carry_choice.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "assessment/carried_over.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

std::int64_t countOf(const auto& items) {
    return static_cast<std::int64_t>(items.size());
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
    const CarriedOver offers = carriedOver(from, rubric, to);
    const std::int64_t people = countOf(offers.team);
    const std::int64_t steps = countOf(offers.nextSteps);
    const std::int64_t pieces = countOf(offers.evidence);
    const auto counted = [](const char* one, const char* many, std::int64_t count) {
        return toQString(QtWording().count(one, many, count));
    };
    offer(*m_team, people,
          tr("Team: %1").arg(counted(PLUMBLINE_TEXT("%n person"), PLUMBLINE_TEXT("%n people"), people)),
          tr("Team: nobody more"));
    offer(*m_steps, steps, tr("Open next steps: %1, to be reviewed first").arg(steps),
          tr("Open next steps: none"));
    offer(*m_evidence, pieces,
          tr("Evidence: %1, each to be reviewed", "'12 pieces'")
              .arg(counted(PLUMBLINE_TEXT("%n piece"), PLUMBLINE_TEXT("%n pieces"), pieces)),
          tr("Evidence: none"));
}

std::optional<Carried> CarryChoice::carried() const {
    const Carried chosen{m_from.value_or(AssessmentId(0)), m_team->isChecked(), m_steps->isChecked(),
                         m_evidence->isChecked()};
    const bool any = chosen.team || chosen.nextSteps || chosen.evidence;
    return m_from && any ? std::optional(chosen) : std::nullopt;
}

} // namespace plumbline::ui
