// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_import_dialog.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/rating/ballot_files.h"
#include "ui/report/write_errors.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrapping_delegate.h"

namespace plumbline::ui {

namespace {

enum Column { WhatColumn, StateColumn };

QString nameOf(const Snapshot& snapshot, MemberId member) {
    return toQString(std::ranges::find(snapshot.team, member, &Member::id)->name);
}

QString sentence(const Issue& issue) {
    return translated(issue.fact) + QLatin1Char(' ') + translated(issue.remedy);
}

/// "A ballot for round 2"
QString ballotWords(const Snapshot& snapshot, std::size_t position) {
    const RatingSession* session = openSession(snapshot);
    const AgendaItem* item = session ? findItem(*session, snapshot.rubric->dimension(position).id) : nullptr;
    return BallotImportDialog::tr("A ballot for round %1").arg(item && item->open ? item->open->number : 1);
}

} // namespace

BallotImportDialog::BallotImportDialog(Session& session, const Appearance& appearance, Prompts& prompts,
                                       Announcer& announcer, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_table(new QTreeWidget(this))
    , m_state(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, this))
    , m_problem(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Import ballot files"));
    setModal(true);
    build(appearance);
    fitDialog(*this, QSize(appearance.scaled(820), appearance.scaled(600)));
    m_table->setColumnWidth(WhatColumn, width() * 2 / 5);
    showState();
}

void BallotImportDialog::build(const Appearance& appearance) {
    auto* intro = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    intro->setText(tr("What a ballot says is not shown here. All files are taken in, or none."));
    m_table->setAccessibleName(tr("Ballot files"));
    m_table->setHeaderLabels({tr("File and dimension"), tr("What it is")});
    new WrappingDelegate(*m_table, std::max(appearance.scaled(26), 24)); // the table owns it
    m_table->setAllColumnsShowFocus(true);
    m_table->installEventFilter(this);
    m_table->header()->setSectionsMovable(false);
    m_state->setObjectName(QStringLiteral("state"));
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    QPushButton* more = buttons->addButton(tr("&Add files…"), QDialogButtonBox::ResetRole);
    m_leaveOut = buttons->addButton(tr("&Leave out"), QDialogButtonBox::ResetRole);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {more, m_leaveOut, close})
        button->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &BallotImportDialog::import);
    connect(more, &QPushButton::clicked, this, [this] { add(askFiles(m_prompts)); });
    connect(m_leaveOut, &QPushButton::clicked, this, &BallotImportDialog::leaveOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &BallotImportDialog::showState);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(appearance.scaled(10));
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

QStringList BallotImportDialog::askFiles(Prompts& prompts) {
    return prompts.openFiles(tr("Import ballot files"), tr("Ballot files (*.json);;All files (*)"));
}

void BallotImportDialog::add(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    std::vector<Source> read;
    const auto work = [&](const Progress& progress) {
        for (const QString& path : paths) {
            read.push_back({path, readBallotFile(path)});
            if (progress && !progress(std::int64_t(read.size()), paths.size()))
                throwStopped();
        }
    };
    if (!runOrSay(m_session, tr("Reading ballot files"), work, *m_problem))
        return;
    for (Source& source : read) {
        std::erase_if(m_sources, [&](const Source& one) { return one.path == source.path; });
        m_sources.push_back(std::move(source));
    }
    match();
}

/// The file that is current, or whose line is.
void BallotImportDialog::leaveOut() {
    QTreeWidgetItem* item = m_table->currentItem();
    if (!item)
        return;
    const int row = m_table->indexOfTopLevelItem(item->parent() ? item->parent() : item);
    m_sources.erase(m_sources.begin() + row);
    match();
    m_table->setCurrentItem(m_table->topLevelItem(std::min(row, m_table->topLevelItemCount() - 1)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void BallotImportDialog::match() {
    std::vector<BallotFile> files;
    for (const Source& source : m_sources)
        if (source.file)
            files.push_back(*source.file.value);
    m_imports = matchBallots(files, *m_session.snapshot());
    m_table->clear();
    auto import = m_imports.files.begin();
    for (const Source& source : m_sources)
        showFile(source, source.file ? &*import++ : nullptr);
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    showState();
}

void BallotImportDialog::showFile(const Source& source, const BallotImport* import) {
    const Issues& issues = import ? import->issues : source.file.issues;
    QString state = tr("Can not be imported");
    if (import && import->edit)
        state = tr("%1: %2").arg(
            nameOf(*m_session.snapshot(), *import->member),
            toQString(QtWording().count(PLUMBLINE_TEXT("%n ballot"), PLUMBLINE_TEXT("%n ballots"),
                                        std::ssize(import->dimensions))));
    else if (source.file)
        state = tr("%1: can not be imported").arg(toQString(source.file.value->memberName));
    const QString name = QFileInfo(source.path).fileName();
    auto* item = new QTreeWidgetItem(m_table, {name, state});
    item->setData(WhatColumn, Qt::AccessibleTextRole, name + QStringLiteral(", ") + state);
    showIssues(*item, issues, import);
    if (import)
        showLines(*item, *import);
    item->setExpanded(!issues.empty() || m_sources.size() == 1);
}

/// What is wrong with the file as a whole; what is wrong with a line stands there.
void BallotImportDialog::showIssues(QTreeWidgetItem& parent, const Issues& issues,
                                    const BallotImport* import) {
    for (std::size_t i = 0; i < issues.size(); ++i) {
        const bool ofLine = import && std::ranges::find(import->lines, std::optional(i),
                                                        &BallotImport::Line::issue) != import->lines.end();
        if (!ofLine)
            addRow(parent, issues[i].place.empty() || import ? tr("The file") : toQString(issues[i].place),
                   sentence(issues[i]));
    }
}

void BallotImportDialog::showLines(QTreeWidgetItem& parent, const BallotImport& import) {
    for (const BallotImport::Line& line : import.lines) {
        QString state = tr("No ballot");
        if (line.issue)
            state = sentence(import.issues[*line.issue]);
        else if (line.isFilledIn && line.position)
            state = ballotWords(*m_session.snapshot(), *line.position);
        addRow(parent, toQString(line.name), state);
    }
}

void BallotImportDialog::addRow(QTreeWidgetItem& parent, const QString& what, const QString& state) {
    auto* item = new QTreeWidgetItem(&parent, {what, state});
    item->setData(WhatColumn, Qt::AccessibleTextRole, what + QStringLiteral(", ") + state);
}

void BallotImportDialog::showState() {
    const auto good =
        std::ranges::count_if(m_imports.files, [](const BallotImport& one) { return one.edit.has_value(); });
    const auto wrong = static_cast<std::ptrdiff_t>(m_sources.size()) - good;
    const int ballots = m_imports.edit ? static_cast<int>(m_imports.edit->edits.size()) : 0;
    if (m_sources.empty())
        m_state->setText(tr("No file is chosen."));
    else if (wrong > 0)
        m_state->setText(tr("%1 of %2 files can not be imported. Leave them out, or have them corrected.")
                             .arg(wrong)
                             .arg(m_sources.size()));
    else
        m_state->setText(tr("Files: %1. Ballots: %2.").arg(m_sources.size()).arg(ballots));
    m_import->setEnabled(wrong == 0 && m_imports.edit);
    m_leaveOut->setEnabled(m_table->currentItem() != nullptr);
}

void BallotImportDialog::import() {
    if (!m_imports.edit)
        return;
    const auto count = m_imports.edit->edits.size();
    if (!performLongOrSay(m_session, tr("Importing ballots"), *m_imports.edit, *m_problem))
        return;
    m_announcer.say(tr("Imported ballots: %1.").arg(count));
    accept();
}

bool BallotImportDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            leaveOut();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_import->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace plumbline::ui
