// SPDX-License-Identifier: MIT
#include "ui/steps/outcome_fields.h"

#include <algorithm>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/evidence/evidence_words.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/form_field.h"

namespace plumbline::ui {

namespace {

constexpr int outcomeLines = 3;
constexpr int mostRows = 5;

EvidenceId idOf(const QListWidgetItem& item) {
    return EvidenceId(item.data(Qt::UserRole).toLongLong());
}

bool supports(const Evidence& piece, const std::optional<DimensionId>& dimension) {
    return dimension && std::ranges::find(piece.dimensions, *dimension) != piece.dimensions.end();
}

} // namespace

OutcomeFields::OutcomeFields(Session& session, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_outcome(new QPlainTextEdit(this))
    , m_evidence(new QListWidget(this))
    , m_outcomeField(
          new FormField(tr("What &came of it, or why it was dropped"), m_outcome, appearance, this))
    , m_evidencePart(makeEvidence()) {
    m_outcome->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(12));
    layout->addWidget(m_outcomeField);
    layout->addWidget(m_evidencePart);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (what.evidence)
            offerEvidence();
    });
    connect(&appearance, &Appearance::changed, this, &OutcomeFields::restyle);
    offerEvidence();
    restyle();
    setStatus(m_status);
}

QWidget* OutcomeFields::makeEvidence() {
    auto* part = new QWidget(this);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->setAccessibleDescription(tr("Space chooses"));
    auto* add = new QPushButton(tr("Add evidence…"), part);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &OutcomeFields::addEvidenceRequested);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormField(tr("E&vidence of it"), m_evidence, m_appearance, part));
    layout->addWidget(add, 0, Qt::AlignLeft);
    return part;
}

void OutcomeFields::show(const NextStep& step) {
    m_dimension = step.dimension;
    m_outcome->setPlainText(toQString(step.outcome));
    m_evidence->clear();
    offerEvidence();
    for (int row = 0; row < m_evidence->count(); ++row) {
        QListWidgetItem* item = m_evidence->item(row);
        const bool chosen = std::ranges::find(step.completion, idOf(*item)) != step.completion.end();
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
}

void OutcomeFields::offerEvidence() {
    std::vector<EvidenceId> chosen = completion();
    const int row = m_evidence->currentRow();
    const std::vector<Evidence>& all = m_session.snapshot()->evidence;
    // What was added from here is meant to be chosen here.
    for (const Evidence& piece : all)
        if (m_known.insert(piece.id).second && m_evidence->isVisible())
            chosen.push_back(piece.id);
    m_evidence->clear();
    for (const bool near : {true, false})
        for (const Evidence& piece : all)
            if (supports(piece, m_dimension) == near)
                listEvidence(piece, std::ranges::find(chosen, piece.id) != chosen.end());
    m_evidence->setCurrentRow(std::clamp(row, 0, std::max(0, m_evidence->count() - 1)));
    restyle();
}

void OutcomeFields::listEvidence(const Evidence& piece, bool chosen) {
    auto* item = new QListWidgetItem(
        tr("%1 · %2", "title of evidence · its kind or date").arg(toQString(piece.title), kindAndSize(piece)),
        m_evidence);
    item->setData(Qt::UserRole, static_cast<qlonglong>(piece.id.value()));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

void OutcomeFields::setStatus(StepStatus status) {
    m_status = status;
    m_evidencePart->setVisible(m_withEvidence && status == StepStatus::Done);
    m_outcomeField->setIssue({});
    setVisible(!isOpen(status));
}

void OutcomeFields::leaveOutEvidence() {
    m_withEvidence = false;
    setStatus(m_status);
}

void OutcomeFields::focusFirst() {
    m_outcome->setFocus(Qt::OtherFocusReason);
}

std::optional<Prose> OutcomeFields::outcome() {
    Parsed<Prose> parsed = Prose::parse(toUtf8(m_outcome->toPlainText()));
    m_outcomeField->setIssues(parsed.issues);
    if (parsed && m_status == StepStatus::Dropped && parsed.value->value().empty()) {
        m_outcomeField->setIssue(tr("No reason is given. Say why the step is dropped."));
        parsed.value.reset();
    }
    if (!parsed)
        focusFirst();
    return std::move(parsed.value);
}

std::vector<EvidenceId> OutcomeFields::completion() const {
    std::vector<EvidenceId> chosen;
    for (int row = 0; row < m_evidence->count(); ++row)
        if (m_evidence->item(row)->checkState() == Qt::Checked)
            chosen.push_back(idOf(*m_evidence->item(row)));
    return chosen;
}

void OutcomeFields::restyle() {
    const int line = QFontMetrics(m_appearance.font(Appearance::Text::Body)).lineSpacing();
    m_outcome->setFixedHeight(outcomeLines * line + m_appearance.scaled(18));
    const int height = m_appearance.scaled(28);
    for (int row = 0; row < m_evidence->count(); ++row)
        m_evidence->item(row)->setSizeHint(QSize(0, height));
    const int rows = std::clamp(m_evidence->count(), 1, mostRows);
    m_evidence->setFixedHeight(rows * height + 2 * m_evidence->frameWidth() + 2);
}

} // namespace plumbline::ui
