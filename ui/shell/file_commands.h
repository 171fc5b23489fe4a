// SPDX-License-Identifier: MIT
// New, open, example, copy, close: what a person does with files.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace plumbline::ui {

class Actions;
class Announcer;
class Appearance;
class Prompts;
class RecentFiles;
class Session;

class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                 RecentFiles& recent, const Actions& actions, QWidget* window);

    /// A workbook; a ballot file is filled in.
    bool openPath(const QString& path);

public slots:
    void newSelfAssessment();
    void open();
    void openExample();
    void fillInBallots();
    void saveCopy();
    void exportData();
    void close();

signals:
    /// Before the file that is open gives way: what is typed and not saved yet is to be saved.
    void aboutToLeave();
    /// Before what is in the file is copied or exported, and it stays open.
    void aboutToCopy();

private:
    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    RecentFiles& m_recent;
    QWidget* m_window;
};

} // namespace plumbline::ui
