// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_evidence.h"

#include <algorithm>
#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "rubric/statements.h"
#include "ui/rubric_page/evidence_list.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

bool speaksTo(const Evidence& piece, const StatementPlace& place) {
    return std::ranges::find(piece.statements, place) != piece.statements.end();
}

} // namespace

StatementEvidence::StatementEvidence(Session& session, const Appearance& appearance,
                                     const StatementPlace& place, QWidget* parent)
    : FormDialog(session, appearance, parent), m_place(place) {
    setObjectName(QStringLiteral("statementEvidence"));
    setWindowTitle(tr("Evidence for this sentence"));
    const SnapshotPointer snapshot = session.snapshot();
    frame(makeForm(*snapshot), tr("Save"));
    constexpr int width = 460;
    fitDialog(*this, QSize(appearance.scaled(width), sizeHint().height()));
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
    sentence->setText(toQString(std::string(
        statements(snapshot.rubric->descriptor(m_place.position, m_place.level))[m_place.index])));
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

QCheckBox* StatementEvidence::makeBox(const Evidence& piece, QWidget* form) {
    const QString title = toQString(piece.title);
    const QString facts = evidenceFacts(piece);
    constexpr qsizetype longest = 70;
    const QString shown =
        title.size() > longest ? title.left(longest).trimmed() + QStringLiteral("…") : title;
    auto* box = new QCheckBox(asCaption(shown + QStringLiteral(" · ") + facts), form);
    box->setAccessibleName(title + QStringLiteral(", ") + facts);
    box->setChecked(speaksTo(piece, m_place));
    constexpr int target = 24;
    box->setMinimumHeight(target);
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
        const auto piece = std::ranges::find(snapshot->evidence, id, &Evidence::id);
        if (piece == snapshot->evidence.end() || speaksTo(*piece, m_place) == box->isChecked())
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
