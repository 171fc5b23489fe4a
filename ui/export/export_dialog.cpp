// SPDX-License-Identifier: MIT
#include "ui/export/export_dialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/report/write_errors.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

/// To where the text of a radio button begins.
constexpr int indent = 24;

QString schoolYears(std::size_t count) {
    return toQString(QtWording().count(PLUMBLINE_TEXT("%n school year"), PLUMBLINE_TEXT("%n school years"),
                                       static_cast<std::int64_t>(count)));
}

QString schools(std::size_t count) {
    return toQString(QtWording().count(PLUMBLINE_TEXT("%n school"), PLUMBLINE_TEXT("%n schools"),
                                       static_cast<std::int64_t>(count)));
}

const SchoolSummary& currentSchool(const Session& session) {
    return *std::ranges::find_if(session.contents(), [&](const SchoolSummary& one) {
        return one.school.id == session.snapshot()->school.id;
    });
}

std::size_t assessmentCount(const Session& session) {
    std::size_t count = 0;
    for (const SchoolSummary& school : session.contents())
        count += school.assessments.size();
    return count;
}

QString filterFor(ExportFormat format) {
    switch (format) {
    case ExportFormat::Spreadsheet:
        return ExportDialog::tr("Spreadsheets (*.xlsx)");
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV files (*.csv)");
    case ExportFormat::Json:
        return ExportDialog::tr("JSON files (*.json)");
    case ExportFormat::Calendar:
        break;
    }
    return ExportDialog::tr("Calendar files (*.ics)");
}

} // namespace

ExportDialog::ExportDialog(Session& session, const Appearance& appearance, Prompts& prompts, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_prompts(prompts)
    , m_year(new QRadioButton(this))
    , m_school(new QRadioButton(this))
    , m_all(new QRadioButton(this))
    , m_csvOptions(new QWidget(this))
    , m_table(new QComboBox(this))
    , m_mark(new QCheckBox(tr("For &Excel: mark the file as UTF-8"), this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    frame(makeForm(), tr("Export…"));
    m_formats.front()->setChecked(true);
    (m_all->isHidden() ? m_school : m_all)->setChecked(true);
    if (m_school->isHidden() && m_all->isHidden())
        m_year->setChecked(true);
    showCsvOptions();
    constexpr QSize size(560, 580);
    fitDialog(*this, QSize(appearance.scaled(size.width()), appearance.scaled(size.height())));
    m_formats.front()->setFocus(Qt::OtherFocusReason);
}

QWidget* ExportDialog::makeForm() {
    auto* names = new TonedLabel(appearance(), Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    names->setWordWrap(true);
    names->setText(tr("The names of the team are in it, and who voted what where the team votes by name. "
                      "Facilitator's notes are in the JSON file only."));
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setSpacing(appearance().scaled(16));
    layout->addWidget(new FormField(tr("Which"), makeWhich(), appearance()));
    layout->addWidget(new FormField(tr("As"), makeFormats(), appearance()));
    layout->addWidget(names);
    layout->addStretch();
    return form;
}

QWidget* ExportDialog::makeWhich() {
    const SchoolSummary& school = currentSchool(session());
    const QString name = toQString(school.school.name);
    m_year->setText(tr("Only %1 %2", "school and year")
                        .arg(asCaption(name), toQString(session().snapshot()->assessment.year.label())));
    m_school->setText(tr("%1, all years (%2)", "school, number")
                          .arg(asCaption(name), schoolYears(school.assessments.size())));
    m_all->setText(tr("Everything in this file (%1, %2)", "schools, school years")
                       .arg(schools(session().contents().size()), schoolYears(assessmentCount(session()))));
    auto* which = new QWidget;
    auto* layout = new QVBoxLayout(which);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QRadioButton* button : {m_year, m_school, m_all}) {
        button->setAccessibleDescription(tr("Which"));
        layout->addWidget(button);
    }
    m_school->setVisible(school.assessments.size() > 1);
    m_all->setVisible(session().contents().size() > 1);
    which->setFocusProxy(m_year);
    return which;
}

QWidget* ExportDialog::makeFormats() {
    auto* formats = new QWidget;
    auto* layout = new QVBoxLayout(formats);
    layout->setContentsMargins(0, 0, 0, 0);
    addFormat(layout, ExportFormat::Spreadsheet, tr("&Spreadsheet (.xlsx)"),
              tr("A sheet each for ratings, profile, years side by side, evidence, next steps and votes. For "
                 "Excel, LibreOffice or Numbers."));
    QRadioButton* csv = addFormat(layout, ExportFormat::Csv, tr("One &table (.csv)"),
                                  tr("For programs that read comma-separated values."));
    layout->addWidget(makeCsvOptions());
    addFormat(layout, ExportFormat::Json, tr("All of it, for &programs (.json)"),
              tr("With the attached files. Plumbline can import it again."));
    addFormat(layout, ExportFormat::Calendar, tr("Next steps for a &calendar (.ics)"),
              tr("A whole day for each next step that has a due date."));
    connect(csv, &QRadioButton::toggled, this, &ExportDialog::showCsvOptions);
    formats->setFocusProxy(m_formats.front());
    return formats;
}

QRadioButton* ExportDialog::addFormat(QVBoxLayout* layout, ExportFormat format, const QString& name,
                                      const QString& about) {
    auto* button = new QRadioButton(name, this);
    button->setAccessibleDescription(about);
    auto* words = new TonedLabel(appearance(), Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    words->setWordWrap(true);
    words->setText(about);
    words->setContentsMargins(appearance().scaled(indent), 0, 0, 0);
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(button);
    both->addWidget(words);
    layout->addLayout(both);
    Q_ASSERT(m_formats.size() == static_cast<std::size_t>(format));
    m_formats.push_back(button);
    return button;
}

QWidget* ExportDialog::makeCsvOptions() {
    for (const CsvTable& table : csvTables())
        m_table->addItem(table.name);
    m_table->setAccessibleName(tr("Table"));
    m_mark->setChecked(true);
    m_mark->setAccessibleDescription(tr("Without the mark, Excel shows letters such as é wrongly."));
    auto* layout = new QVBoxLayout(m_csvOptions);
    layout->setContentsMargins(appearance().scaled(indent), 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_mark);
    return m_csvOptions;
}

void ExportDialog::showCsvOptions() {
    m_csvOptions->setVisible(format() == ExportFormat::Csv);
}

ExportFormat ExportDialog::format() const {
    const auto chosen = std::ranges::find_if(m_formats, &QRadioButton::isChecked);
    return static_cast<ExportFormat>(chosen - m_formats.begin());
}

std::vector<AssessmentId> ExportDialog::chosen() const {
    if (m_year->isChecked())
        return {session().snapshot()->assessment.id};
    std::vector<AssessmentId> ids;
    for (const SchoolSummary& school : session().contents())
        if (m_all->isChecked() || school.school.id == session().snapshot()->school.id)
            for (const AssessmentSummary& one : school.assessments)
                ids.push_back(one.assessment.id);
    return ids;
}

QString ExportDialog::suggestedName() const {
    const Snapshot& now = *session().snapshot();
    QString name = QFileInfo(session().path()).completeBaseName();
    if (m_year->isChecked())
        name = tr("%1 %2", "school and year")
                   .arg(toQString(now.school.name), toQString(now.assessment.year.id()));
    else if (m_school->isChecked())
        name = toQString(now.school.name);
    const QString option = csvTables().at(m_table->currentIndex()).option;
    if (format() == ExportFormat::Csv && !option.isEmpty())
        name += u' ' + option;
    return toQString(safeFileName(toUtf8(name)));
}

void ExportDialog::accept() {
    hideProblem();
    ExportOrder order;
    order.format = format();
    order.table = csvTables().at(m_table->currentIndex());
    order.byteOrderMark = m_mark->isChecked();
    const QString ending = endingOf(order.format);
    order.path =
        m_prompts.saveFile(windowTitle(), suggestedName() + u'.' + ending, filterFor(order.format), ending);
    if (order.path.isEmpty())
        return;
    QString found;
    const std::vector<AssessmentId> ids = chosen();
    const bool written = runLong(tr("Exporting…"), [&](const Progress& progress) {
        const Workbook& workbook = session().workbook();
        std::vector<SnapshotPointer> snapshots;
        snapshots.reserve(ids.size());
        for (const AssessmentId id : ids) {
            snapshots.push_back(workbook.snapshot(id));
            if (progress && !progress(0, 0))
                throwStopped();
        }
        found = writeExport(order, snapshots, workbook, progress);
    });
    if (!written)
        return;
    emit saved(tr("Exported “%1”: %2", "file, what is in it").arg(QFileInfo(order.path).fileName(), found));
    QDialog::accept();
}

} // namespace plumbline::ui
