// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_commands.h"

#include <algorithm>
#include <QDir>

#include "ui/prompts.h"
#include "ui/rating/ballot_files.h"
#include "ui/rating/ballot_import_dialog.h"
#include "ui/rating/sheets_dialog.h"
#include "ui/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/announcer.h"

namespace plumbline::ui {

BallotCommands::BallotCommands(Session& session, const Appearance& appearance, Prompts& prompts,
                               Announcer& announcer, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_actions(actions)
    , m_window(window) {
    connect(actions[Command::PrintSheets], &QAction::triggered, this, &BallotCommands::printSheets);
    connect(actions[Command::WriteBallots], &QAction::triggered, this, &BallotCommands::writeFiles);
    connect(actions[Command::ImportBallots], &QAction::triggered, this, &BallotCommands::askAndImport);
    connect(&session, &Session::fileChanged, this, &BallotCommands::refresh);
    connect(&session, &Session::currentChanged, this, &BallotCommands::refresh);
    connect(&session, &Session::changed, this, &BallotCommands::refresh);
    refresh();
}

void BallotCommands::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const bool open = snapshot && openSession(*snapshot);
    const bool haveVoters = snapshot && std::ranges::any_of(snapshot->team, &Member::votes);
    m_actions[Command::PrintSheets]->setEnabled(open && haveVoters);
    m_actions[Command::WriteBallots]->setEnabled(haveVoters);
    m_actions[Command::ImportBallots]->setEnabled(open && m_session.whyNotEditable().isEmpty());
}

void BallotCommands::printSheets() {
    SheetsDialog(m_session, m_appearance, m_prompts, m_announcer, m_window).exec();
}

void BallotCommands::writeFiles() {
    const std::vector<NamedBallots> files = ballotFilesOf(*m_session.snapshot());
    const QString folder = m_prompts.chooseFolder(tr("Write ballot files"));
    if (folder.isEmpty())
        return;
    const QStringList there = taken(folder, files);
    if (!there.isEmpty() &&
        !m_prompts.confirm(tr("Replace ballot files?"),
                           tr("In this folder there are ballot files that may be filled in: %1. "
                              "What they hold would be lost.")
                               .arg(there.join(QStringLiteral(", "))),
                           tr("Replace")))
        return;
    if (m_session.run(tr("Writing ballot files"),
                      [&](const Progress& progress) { writeBallotFiles(folder, files, progress); }))
        m_announcer.say(tr("Ballot files written to %1: %2.").arg(QDir(folder).dirName()).arg(files.size()));
}

void BallotCommands::askAndImport() {
    importFiles(BallotImportDialog::askFiles(m_prompts));
}

void BallotCommands::importFiles(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    BallotImportDialog dialog(m_session, m_appearance, m_prompts, m_announcer, m_window);
    dialog.add(paths);
    dialog.exec();
}

} // namespace plumbline::ui
