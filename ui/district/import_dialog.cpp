// SPDX-License-Identifier: MIT
#include "ui/district/import_dialog.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/district/conflict_chooser.h"
#include "ui/district/merge_files.h"
#include "ui/district/merge_text.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrapping_delegate.h"

namespace plumbline::ui {

namespace {

enum Column { SubjectColumn, FateColumn, SourceColumn };

/// What will happen to a row, before it does.
QString planText(const MergeRow& row) {
    const auto told = [&row](QString text) {
        if (!row.conflicts.empty())
            text += QStringLiteral(", ") + conflictsText(row.conflicts.size());
        for (const Message& note : row.notes)
            text += QStringLiteral(". ") + translated(note);
        return text;
    };
    switch (row.fate) {
    case MergeFate::New:
        return told(ImportDialog::tr("Will be added"));
    case MergeFate::Identical:
        return told(ImportDialog::tr("Is here already, identical"));
    case MergeFate::BroughtUpToDate:
        return told(ImportDialog::tr("Will be brought up to date"));
    case MergeFate::Merged:
        return told(ImportDialog::tr("Will be merged with what was changed here"));
    case MergeFate::NothingNew:
        return told(ImportDialog::tr("Nothing new in it"));
    case MergeFate::Refused:
        break;
    }
    return ImportDialog::tr("Can not be imported. %1")
        .arg((translated(row.refusal->fact) + u' ' + translated(row.refusal->remedy)).trimmed());
}

/// What a person should see first stands first: what can not be imported, conflicts, changes, the rest.
int interest(const MergeRow& row) {
    if (row.fate == MergeFate::Refused)
        return 0;
    if (!row.conflicts.empty())
        return 1;
    return row.fate == MergeFate::Identical || row.fate == MergeFate::NothingNew ? 3 : 2;
}

/// "Brought up to date": a row after it was done, as a sentence begins.
QString doneText(const MergeRow& row) {
    QString text = fateText(row);
    text.front() = text.front().toUpper();
    return text;
}

} // namespace

ImportDialog::ImportDialog(Session& session, const Appearance& appearance, Announcer& announcer,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_announcer(announcer)
    , m_intro(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_search(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
    , m_conflicts(new ConflictChooser(appearance, this))
    , m_state(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, this))
    , m_problem(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Import into this workbook"));
    setModal(true);
    build(appearance);
    fitDialog(*this, QSize(appearance.scaled(860), appearance.scaled(640)));
    m_table->setColumnWidth(SubjectColumn, width() / 3);
    m_table->setColumnWidth(FateColumn, width() * 2 / 5);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::buildTable(const Appearance& appearance) {
    m_search->setPlaceholderText(tr("Search schools, years and files"));
    m_search->setAccessibleName(tr("Search what will be imported"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(std::max(appearance.scaled(26), 24));
    m_table->setAccessibleName(tr("What will be imported"));
    m_table->setHeaderLabels({tr("School and year"), tr("What happens"), tr("File")});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    new WrappingDelegate(*m_table, std::max(appearance.scaled(26), 24)); // the table owns it
    m_table->header()->setSectionsMovable(false);
    connect(m_search, &QLineEdit::textChanged, this, &ImportDialog::filter);
}

void ImportDialog::build(const Appearance& appearance) {
    m_intro->setText(tr("Nothing is changed until you choose Import. It is one step: Undo takes it back."));
    m_intro->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    buildTable(appearance);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_conflicts, &ConflictChooser::answered, this, &ImportDialog::showState);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(appearance.scaled(10));
    layout->addWidget(m_intro);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_conflicts, 4);
    layout->addWidget(m_state);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

bool ImportDialog::read(const QStringList& paths) {
    const auto work = [&](const Progress& progress) {
        m_plan = planFiles(m_session.workbook(), paths, progress);
    };
    if (!m_session.run(tr("Reading workbooks"), work))
        return false;
    m_conflicts->show(m_plan->conflicts());
    m_conflicts->setVisible(!m_plan->conflicts().empty());
    showRows();
    showState();
    (m_plan->conflicts().empty() ? m_table : m_conflicts->list())->setFocus(Qt::OtherFocusReason);
    return true;
}

void ImportDialog::showRows() {
    m_table->clear();
    std::vector<MergeRow> rows = m_plan->rows();
    std::ranges::stable_sort(rows, {}, interest);
    for (const MergeRow& row : rows) {
        auto* item = new QTreeWidgetItem(
            m_table, {subjectText(row), m_isDone ? doneText(row) : planText(row), toQString(row.source)});
        item->setData(SubjectColumn, Qt::AccessibleTextRole,
                      item->text(SubjectColumn) + QStringLiteral(", ") + item->text(FateColumn));
        for (const int column : {SubjectColumn, FateColumn, SourceColumn})
            item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    filter(m_search->text());
}

void ImportDialog::filter(const QString& text) {
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_table->topLevelItem(i);
        const bool isMatch =
            std::ranges::any_of(std::array{SubjectColumn, FateColumn, SourceColumn}, [&](int column) {
                return item->text(column).contains(text.trimmed(), Qt::CaseInsensitive);
            });
        item->setHidden(!isMatch);
    }
}

void ImportDialog::showState() {
    const std::vector<MergeRow>& rows = m_plan->rows();
    const auto refused = std::ranges::count(rows, MergeFate::Refused, &MergeRow::fate);
    const auto idle = std::ranges::count_if(rows, [](const MergeRow& row) {
        return row.fate == MergeFate::Identical || row.fate == MergeFate::NothingNew;
    });
    const auto changes = std::ssize(rows) - refused - idle;
    QStringList words;
    if (rows.empty())
        words << tr("There is no assessment in it: nothing to import.");
    else if (changes == 0)
        words << tr("There is nothing to do.");
    if (refused > 0)
        words << tr("Can not be imported: %1 of %2 rows.").arg(refused).arg(rows.size());
    if (const auto open = m_conflicts->unanswered(); open > 0)
        words << tr("Still to be settled: %1.").arg(conflictsText(open));
    m_state->setText(words.join(u' '));
    m_state->setVisible(!words.isEmpty());
    m_import->setEnabled(changes > 0 && m_conflicts->unanswered() == 0);
}

void ImportDialog::import() {
    const std::optional<Edit> edit = m_plan->edit(m_conflicts->answers());
    const AssessmentId current = m_session.snapshot()->assessment.id;
    if (edit && !performLongOrSay(m_session, tr("Importing"), *edit, *m_problem))
        return;
    // What was looked at stays in sight, whatever came in.
    m_session.setCurrent(current);
    showDone();
}

void ImportDialog::showDone() {
    m_isDone = true;
    m_conflicts->hide();
    m_import->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    setWindowTitle(tr("Imported"));
    m_intro->setText(tr("This was done. Undo takes all of it back in one step."));
    m_table->setAccessibleName(tr("What was imported"));
    m_table->headerItem()->setText(FateColumn, tr("What happened"));
    showRows();
    const QString counts = countText(m_plan->rows());
    m_state->setText(tr("Rows: %1.").arg(counts));
    m_state->show();
    m_announcer.say(tr("Imported. %1.").arg(counts));
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline::ui
