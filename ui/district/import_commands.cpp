// SPDX-License-Identifier: MIT
#include "ui/district/import_commands.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "ui/district/import_dialog.h"
#include "ui/file_kind.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/shell/actions.h"

namespace plumbline::ui {

ImportCommands::ImportCommands(Session& session, const Appearance& appearance, Prompts& prompts,
                               Announcer& announcer, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_actions(actions)
    , m_window(window) {
    connect(actions[Command::Import], &QAction::triggered, this, &ImportCommands::askAndImport);
    connect(&session, &Session::fileChanged, this, &ImportCommands::refresh);
    refresh();
}

void ImportCommands::refresh() {
    m_actions[Command::Import]->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
}

void ImportCommands::askAndImport() {
    importFiles(m_prompts.openFiles(tr("Import"), tr("Workbooks (*.plumbline *.json);;All files (*)")));
}

void ImportCommands::importFiles(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    emit aboutToImport();
    ImportDialog dialog(m_session, m_appearance, m_announcer, m_window);
    if (dialog.read(paths))
        dialog.exec();
}

void ImportCommands::takeDropped(const QStringList& paths) {
    const bool canOpen = paths.size() == 1 && fileKindOf(paths.first()) == FileKind::Workbook;
    const QString what = paths.size() == 1 ? tr("\"%1\"").arg(QFileInfo(paths.first()).fileName())
                                           : tr("these %1 files").arg(paths.size());
    if (m_session.isReadOnly()) {
        if (canOpen)
            emit openRequested(paths.first());
        return;
    }
    QMessageBox question(QMessageBox::NoIcon, tr("What is to be done with %1?").arg(what),
                         tr("Import takes what is in %1 into the workbook that is open. Nothing is changed "
                            "before you have seen what it will do.")
                             .arg(what),
                         QMessageBox::Cancel, m_window);
    question.setTextFormat(Qt::PlainText);
    const QPushButton* import = question.addButton(tr("Import into this workbook"), QMessageBox::AcceptRole);
    const QPushButton* open = canOpen ? question.addButton(tr("Open it"), QMessageBox::AcceptRole) : nullptr;
    question.exec();
    if (question.clickedButton() == import)
        importFiles(paths);
    else if (open && question.clickedButton() == open)
        emit openRequested(paths.first());
}

} // namespace plumbline::ui
