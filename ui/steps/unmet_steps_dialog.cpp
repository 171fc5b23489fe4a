// SPDX-License-Identifier: MIT
#include "ui/steps/unmet_steps_dialog.h"

#include <QVBoxLayout>

#include "analysis/unmet_statements.h"
#include "analysis/wording_of.h"
#include "ui/shell/appearance.h"
#include "ui/steps/described_box.h"
#include "ui/steps/unmet_steps.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/problem_label.h"

namespace plumbline::ui {

UnmetStepsDialog::UnmetStepsDialog(Session& session, const Appearance& appearance, std::size_t position,
                                   QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_snapshot(session.snapshot())
    , m_position(position)
    , m_sentences(unmetWithoutStep(*m_snapshot, position))
    , m_none(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Next steps from what is not in place"));
    const Rubric& rubric = *m_snapshot->rubric;
    auto* body = new QWidget;
    auto* form = new QVBoxLayout(body);
    form->setSpacing(appearance.scaled(10));
    auto* lead = new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, body);
    lead->setText(tr("Which sentences of %1 become next steps?", "dimension")
                      .arg(toQString(rubric.dimension(position).name)));
    form->addWidget(lead);
    for (const StatementPlace& place : m_sentences) {
        const QString name = toQString(statementName(QtWording(), rubric, {place.level, place.index})) +
                             QStringLiteral(" · ") +
                             toQString(markText(QtWording(), m_snapshot->marks.at(place)));
        auto* box = new DescribedBox(appearance, name, toQString(statementText(rubric, place)), body);
        box->setChecked(true);
        form->addWidget(box);
        m_boxes.push_back(box);
    }
    form->addStretch();
    frame(body, tr("Add next steps"), m_none);
    fitDialog(*this, QSize(appearance.scaled(560), appearance.scaled(460)));
    if (!m_boxes.empty())
        m_boxes.front()->focusBox();
}

void UnmetStepsDialog::accept() {
    hideProblem();
    m_none->hide();
    std::vector<StatementPlace> chosen;
    for (std::size_t place = 0; place < m_boxes.size(); ++place)
        if (m_boxes[place]->isChecked())
            chosen.push_back(m_sentences[place]);
    if (chosen.empty()) {
        m_none->say(tr("No sentence is chosen. Choose at least one."));
        return;
    }
    if (!perform(stepsFor(*m_snapshot, chosen)))
        return;
    emit saved(stepsAddedWords(*m_snapshot, m_position, chosen.size()));
    QDialog::accept();
}

} // namespace plumbline::ui
