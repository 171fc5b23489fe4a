// SPDX-License-Identifier: MIT
#include "ui/steps/focus_dialog.h"

#include <algorithm>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "analysis/focus.h"
#include "ui/shell/appearance.h"
#include "ui/steps/described_box.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/problem_label.h"

namespace plumbline::ui {

namespace {

/// What was chosen before can be taken off even where it does not apply any more.
std::vector<FocusCandidate> candidatesOf(const Snapshot& snapshot) {
    std::vector<FocusCandidate> candidates = focusCandidates(snapshot);
    for (const std::size_t position : snapshot.focus)
        if (std::ranges::find(candidates, position, &FocusCandidate::position) == candidates.end())
            candidates.push_back({position, std::nullopt, nullptr, 0});
    return candidates;
}

} // namespace

FocusDialog::FocusDialog(Session& session, const Appearance& appearance, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_snapshot(session.snapshot())
    , m_count(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_tooMany(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Choose focus dimensions"));
    auto* body = new QWidget;
    auto* form = new QVBoxLayout(body);
    form->setSpacing(appearance.scaled(10));
    auto* lead = new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, body);
    lead->setText(tr("Which two or three dimensions does the school work on first? Those that are rated "
                     "lower, were split in the vote or lack more of the next level come first; the choice is "
                     "the team's."));
    form->addWidget(lead);
    for (const FocusCandidate& candidate : candidatesOf(*m_snapshot))
        offer(candidate, *form);
    form->addStretch();

    auto* foot = new QWidget(this);
    auto* lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_count);
    lines->addWidget(m_tooMany);
    frame(body, tr("Save"), foot);
    fitDialog(*this, QSize(appearance.scaled(600), appearance.scaled(620)));
    count();
    if (!m_choices.empty())
        m_choices.front().box->focusBox();
}

void FocusDialog::offer(const FocusCandidate& candidate, QVBoxLayout& form) {
    const Rubric& rubric = *m_snapshot->rubric;
    const QString help = toQString(rubric.strandOf(candidate.position).shortName) + QStringLiteral(" · ") +
                         toQString(focusText(QtWording(), *m_snapshot, candidate));
    auto* box = new DescribedBox(appearance(), toQString(rubric.dimension(candidate.position).name), help);
    box->setChecked(isInFocus(*m_snapshot, candidate.position));
    connect(box, &DescribedBox::toggled, this, [this, box] { limit(box); });
    form.addWidget(box);
    m_choices.push_back({candidate.position, box});
}

/// A box that can not be checked stays within reach, so that everyone hears why.
void FocusDialog::limit(DescribedBox* toggled) {
    const bool tooMany = chosenCount() > mostFocusDimensions;
    if (tooMany) {
        const QSignalBlocker quiet(toggled);
        toggled->setChecked(false);
        m_tooMany->hide();
        m_tooMany->say(tr("Three are chosen already, and more than three are no focus. Take one off first."));
    } else {
        m_tooMany->hide();
    }
    count();
}

std::size_t FocusDialog::chosenCount() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_choices, [](const Choice& choice) { return choice.box->isChecked(); }));
}

void FocusDialog::count() {
    m_count->setText(tr("%1 chosen, three at most.").arg(chosenCount()));
}

void FocusDialog::accept() {
    hideProblem();
    SetFocus edit{m_snapshot->assessment.id, {}};
    for (const Choice& choice : m_choices)
        if (choice.box->isChecked())
            edit.dimensions.push_back(m_snapshot->rubric->dimension(choice.position).id);
    if (!perform(edit))
        return;
    emit saved(edit.dimensions.empty()
                   ? tr("No dimension is in focus now.")
                   : toQString(QtWording().count(PLUMBLINE_TEXT("%n dimension is in focus."),
                                                 PLUMBLINE_TEXT("%n dimensions are in focus."),
                                                 static_cast<std::int64_t>(edit.dimensions.size()))));
    QDialog::accept();
}

} // namespace plumbline::ui
