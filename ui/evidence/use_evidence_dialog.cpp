// SPDX-License-Identifier: MIT
#include "ui/evidence/use_evidence_dialog.h"

#include <algorithm>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/evidence/evidence_words.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrapping_delegate.h"

namespace plumbline::ui {

namespace {

enum Column { Title, Year, Kind, Supports, ColumnCount };

/// What a piece of another year supports in this rubric; its sentences only where they are the same ones.
UseEvidence useOf(const Evidence& evidence, const Snapshot& there, const Snapshot& here) {
    UseEvidence use{here.assessment.id, evidence.id, {}, {}};
    std::ranges::copy_if(evidence.dimensions, std::back_inserter(use.dimensions), [&](const DimensionId& id) {
        return here.rubric->findDimension(id.value()).has_value();
    });
    if (*there.rubric == *here.rubric)
        use.statements = evidence.statements;
    return use;
}

} // namespace

UseEvidenceDialog::UseEvidenceDialog(Session& session, const Appearance& appearance, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_here(session.snapshot())
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_count(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    setWindowTitle(tr("Use evidence from another year"));
    frame(makeForm(), tr("Use here"), m_count);
    collect();
    connect(m_search, &QLineEdit::textChanged, this, &UseEvidenceDialog::search);
    connect(m_list, &QTreeWidget::itemChanged, this, &UseEvidenceDialog::tellChosen);
    tellChosen();
    fitDialog(*this, QSize(appearance.scaled(860), appearance.scaled(600)));
    m_search->setFocus(Qt::OtherFocusReason);
}

void UseEvidenceDialog::resizeEvent(QResizeEvent* event) {
    FormDialog::resizeEvent(event);
    m_list->setColumnHidden(Kind, width() < appearance().scaled(640));
}

QWidget* UseEvidenceDialog::makeForm() {
    m_search->setClearButtonEnabled(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Title"), tr("Used in"), tr("Kind"), tr("Supports")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(appearance().scaled(160));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    // Words of these do not wrap; what a piece supports takes the room they leave.
    for (const auto& [column, longest] :
         {std::pair(Year, tr("Used in 0000")), std::pair(Kind, tr("DOCX · 000.0 MB"))}) {
        m_list->header()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_list->header()->resizeSection(column, m_list->fontMetrics().horizontalAdvance(longest));
    }
    m_list->header()->setSectionsMovable(false);
    new WrappingDelegate(*m_list, std::max(appearance().scaled(26), 24)); // the list owns it

    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setSpacing(appearance().scaled(12));
    layout->addWidget(new FormField(tr("&Search"), m_search, appearance()));
    m_listField = new FormField(tr("&Evidence of earlier years"), m_list, appearance());
    layout->addWidget(m_listField, 1);
    return form;
}

void UseEvidenceDialog::collect() {
    const auto school = std::ranges::find(session().contents(), m_here->school.id,
                                          [](const SchoolSummary& one) { return one.school.id; });
    if (school == session().contents().end())
        return;
    // Latest year first: that is where a piece is as it was last used.
    const std::vector<AssessmentSummary> years(school->assessments.rbegin(), school->assessments.rend());
    for (const AssessmentSummary& year : years)
        if (year.assessment.year < m_here->assessment.year)
            if (const SnapshotPointer earlier = session().snapshotOf(year.assessment.id))
                collect(*earlier);
}

void UseEvidenceDialog::collect(const Snapshot& earlier) {
    for (const Evidence& evidence : earlier.evidence) {
        UseEvidence use = useOf(evidence, earlier, *m_here);
        if (use.dimensions.empty() || isKnown(evidence.id))
            continue;
        m_offers.push_back({std::move(use), toQString(earlier.assessment.year.label()),
                            searchTextOf(evidence, *earlier.rubric)});
        addRow(m_offers.back(), evidence);
    }
}

bool UseEvidenceDialog::isKnown(EvidenceId id) const {
    return std::ranges::any_of(m_here->evidence, [id](const Evidence& one) { return one.id == id; }) ||
           std::ranges::any_of(m_offers, [id](const Offer& one) { return one.edit.id == id; });
}

void UseEvidenceDialog::addRow(const Offer& offer, const Evidence& evidence) {
    QStringList names;
    for (const DimensionId& dimension : offer.edit.dimensions)
        names << toQString(m_here->rubric->dimension(m_here->rubric->positionOf(dimension)).name);
    const QString title = toQString(evidence.title);
    auto* row = new QTreeWidgetItem(
        m_list, {title, offer.year, kindAndSize(evidence), names.join(QStringLiteral(", "))});
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(Title, Qt::Unchecked);
    row->setData(Title, Qt::AccessibleTextRole,
                 QStringList{title, offer.year, kindAndSize(evidence), names.join(QStringLiteral(", "))}.join(
                     QStringLiteral(", ")));
}

void UseEvidenceDialog::search(const QString& text) {
    const QStringList words = searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < offered(); ++row) {
        const QString& searched = m_offers[static_cast<std::size_t>(row)].searchText;
        const bool found =
            std::ranges::all_of(words, [&](const QString& word) { return searched.contains(word); });
        m_list->topLevelItem(row)->setHidden(!found);
    }
    tellChosen();
}

void UseEvidenceDialog::tellChosen() {
    int shown = 0;
    for (int row = 0; row < offered(); ++row)
        shown += m_list->topLevelItem(row)->isHidden() ? 0 : 1;
    m_count->setText(m_offers.empty()
                         ? tr("This year uses all evidence of earlier years that fits its rubric.")
                         : tr("%1 of %2 shown, %3 chosen").arg(shown).arg(offered()).arg(chosen().size()));
    m_search->setAccessibleDescription(m_count->text());
    m_listField->setIssue({});
}

std::vector<Edit> UseEvidenceDialog::chosen() const {
    std::vector<Edit> edits;
    // What was chosen stays so while one searches on.
    for (int row = 0; row < offered(); ++row)
        if (m_list->topLevelItem(row)->checkState(Title) == Qt::Checked)
            edits.emplace_back(m_offers[static_cast<std::size_t>(row)].edit);
    return edits;
}

void UseEvidenceDialog::accept() {
    hideProblem();
    std::vector<Edit> edits = chosen();
    if (edits.empty()) {
        m_listField->setIssue(tr("No evidence is chosen. Choose one piece or several."));
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int count = static_cast<int>(edits.size());
    const Compound all{{PLUMBLINE_TEXT("Use %1 pieces of evidence of another year"), {std::to_string(count)}},
                       std::move(edits)};
    if (!perform(count == 1 ? all.edits.front() : Edit(all)))
        return;
    emit saved(toQString(QtWording().count(PLUMBLINE_TEXT("%n piece of evidence is used in this year too."),
                                           PLUMBLINE_TEXT("%n pieces of evidence are used in this year too."),
                                           count)));
    QDialog::accept();
}

} // namespace plumbline::ui
