// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_evidence.h"

#include <algorithm>
#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/wording_of.h"
#include "ui/rubric_page/evidence_list.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/steps/described_box.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

StatementEvidence::StatementEvidence(Session& session, const Appearance& appearance,
                                     const StatementPlace& place, QWidget* parent)
    : FormDialog(session, appearance, parent), m_place(place) {
    setObjectName(QStringLiteral("statementEvidence"));
    setWindowTitle(tr("Evidence for this sentence"));
    const SnapshotPointer snapshot = session.snapshot();
    frame(makeForm(*snapshot), tr("Save"));
    constexpr int width = 480;
    constexpr int aroundBoxes = 260;
    constexpr int perBox = 54;
    constexpr std::size_t mostInSight = 6;
    const auto boxes = static_cast<int>(std::min(m_boxes.size(), mostInSight));
    fitDialog(*this, QSize(appearance.scaled(width), appearance.scaled(aroundBoxes + perBox * boxes)));
}

QWidget* StatementEvidence::makeForm(const Snapshot& snapshot) {
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setSpacing(appearance().scaled(8));
    auto* level = new TonedLabel(appearance(), Appearance::Text::Small, TonedLabel::Tone::Muted, form);
    level->setText(tr("%1, %2", "dimension, level")
                       .arg(toQString(snapshot.rubric->dimension(m_place.position).name),
                            toQString(snapshot.rubric->level(m_place.level).name)));
    auto* sentence = new TonedLabel(appearance(), Appearance::Text::Body, TonedLabel::Tone::Ink, form);
    sentence->setText(toQString(statementText(*snapshot.rubric, m_place)));
    layout->addWidget(level);
    layout->addWidget(sentence);
    const auto pieces = evidenceFor(snapshot, snapshot.rubric->dimension(m_place.position).id);
    auto* hint = new TonedLabel(appearance(), Appearance::Text::Strong, TonedLabel::Tone::Muted, form);
    hint->setText(pieces.empty() ? tr("This dimension has no evidence yet.") : tr("What speaks to it"));
    layout->addWidget(hint);
    for (const Evidence* piece : pieces)
        layout->addWidget(makeBox(*piece, form));
    auto* add = new QPushButton(tr("Add evidence for this sentence…"), form);
    add->setObjectName(QStringLiteral("addForStatement"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        if (!save())
            return;
        QDialog::accept();
        emit addRequested();
    });
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return form;
}

DescribedBox* StatementEvidence::makeBox(const Evidence& piece, QWidget* form) {
    // A box does not wrap: a long title goes on in the line under it.
    const QString title = toQString(piece.title);
    QString facts = evidenceFacts(piece);
    constexpr qsizetype longest = 44;
    const bool isLong = title.size() > longest;
    if (isLong)
        facts.prepend(title + QStringLiteral(" · "));
    auto* box = new DescribedBox(
        appearance(), isLong ? title.left(longest).trimmed() + QStringLiteral("…") : title, facts, form);
    box->setChecked(speaksTo(piece, m_place));
    m_boxes.emplace_back(piece.id, box);
    return box;
}

void StatementEvidence::accept() {
    if (save())
        QDialog::accept();
}

bool StatementEvidence::save() {
    const SnapshotPointer snapshot = session().snapshot();
    Compound ties{{PLUMBLINE_TEXT("Tie evidence to a sentence"), {}}, {}};
    for (const auto& [id, box] : m_boxes) {
        const Evidence* piece = findEvidence(*snapshot, id);
        if (!piece || speaksTo(*piece, m_place) == box->isChecked())
            continue;
        PutEvidence edit = asEdit(snapshot->assessment.id, *piece);
        if (box->isChecked())
            edit.statements.insert(std::ranges::lower_bound(edit.statements, m_place), m_place);
        else
            std::erase(edit.statements, m_place);
        ties.edits.emplace_back(std::move(edit));
    }
    return ties.edits.empty() || perform(ties);
}

} // namespace plumbline::ui
