// SPDX-License-Identifier: MIT
#include "ui/shell/file_commands.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include "ui/export/export_dialog.h"
#include "ui/file_kind.h"
#include "ui/prompts.h"
#include "ui/rating/ballot_file_dialog.h"
#include "ui/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/shell/new_dialog.h"
#include "ui/shell/recent_files.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

QString workbookFilter() {
    return FileCommands::tr("Plumbline workbooks (*.plumbline);;All files (*)");
}

} // namespace

FileCommands::FileCommands(Session& session, const Appearance& appearance, Prompts& prompts,
                           Announcer& announcer, RecentFiles& recent, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_recent(recent)
    , m_window(window) {
    connect(actions[Command::NewSelfAssessment], &QAction::triggered, this, &FileCommands::newSelfAssessment);
    connect(actions[Command::Open], &QAction::triggered, this, &FileCommands::open);
    connect(actions[Command::OpenExample], &QAction::triggered, this, &FileCommands::openExample);
    connect(actions[Command::FillInBallots], &QAction::triggered, this, &FileCommands::fillInBallots);
    connect(actions[Command::SaveCopy], &QAction::triggered, this, &FileCommands::saveCopy);
    connect(actions[Command::Export], &QAction::triggered, this, &FileCommands::exportData);
    connect(actions[Command::Close], &QAction::triggered, this, &FileCommands::close);
}

void FileCommands::newSelfAssessment() {
    const SchoolYear year = SchoolYear::containing(m_session.clock().today());
    NewDialog dialog(year, m_appearance, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    emit aboutToLeave();
    if (m_session.create(dialog.path(), dialog.school(), dialog.year()))
        m_recent.add(m_session.path());
}

void FileCommands::open() {
    const QString path = m_prompts.openFile(tr("Open"), workbookFilter());
    if (!path.isEmpty())
        openPath(path);
}

bool FileCommands::openPath(const QString& path) {
    if (fileKindOf(path) == FileKind::Ballots) {
        // Not before the window is there, which may be shown after this.
        QTimer::singleShot(0, this,
                           [this, path] { BallotFileDialog::fill(path, m_appearance, m_prompts, m_window); });
        return true;
    }
    emit aboutToLeave();
    m_recent.finishReading();
    if (!m_session.open(path))
        return false;
    m_recent.add(m_session.path());
    return true;
}

void FileCommands::openExample() {
    emit aboutToLeave();
    if (m_session.createExample(freeWorkbookPath(tr("Example school")))) {
        m_recent.add(m_session.path());
        m_announcer.say(tr("This is a copy of the example. Change what you like."));
    }
}

void FileCommands::fillInBallots() {
    BallotFileDialog::askAndFill(m_appearance, m_prompts, m_window);
}

void FileCommands::saveCopy() {
    const QFileInfo file(m_session.path());
    const QString suggested =
        file.dir().filePath(tr("%1 (copy).plumbline", "file name").arg(file.completeBaseName()));
    const QString path =
        m_prompts.saveFile(tr("Save a copy"), suggested, workbookFilter(), QStringLiteral("plumbline"));
    if (path.isEmpty())
        return;
    emit aboutToCopy();
    const bool saved = m_session.run(tr("Saving a copy…"),
                                     [&](const Progress&) { m_session.workbook().saveCopy(toPath(path)); });
    if (saved)
        m_announcer.say(tr("Saved a copy as %1").arg(QFileInfo(path).fileName()));
}

void FileCommands::exportData() {
    emit aboutToCopy();
    if (!m_session.snapshot())
        return;
    ExportDialog dialog(m_session, m_appearance, m_prompts, m_window);
    connect(&dialog, &ExportDialog::saved, this, [this](const QString& words) { m_announcer.say(words); });
    dialog.exec();
}

void FileCommands::close() {
    emit aboutToLeave();
    m_session.close();
}

} // namespace plumbline::ui
