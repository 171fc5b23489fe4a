// SPDX-License-Identifier: MIT
// Saves the next steps of the assessment for other programs: as a table, or for a calendar.
#pragma once

#include <QObject>
#include <QString>

namespace plumbline::ui {

class Announcer;
class Prompts;
class Session;

class StepExport : public QObject {
    Q_OBJECT

public:
    StepExport(Session& session, Prompts& prompts, Announcer& announcer, QObject* parent = nullptr);

    void saveTable();
    /// Those with a due date, each as a whole day.
    void saveCalendar();

private:
    /// "Lincoln, 2026-27, next steps.csv"
    QString suggestion(const QString& ending) const;
    bool write(const QString& path, const std::string& bytes);

    Session& m_session;
    Prompts& m_prompts;
    Announcer& m_announcer;
};

} // namespace plumbline::ui
