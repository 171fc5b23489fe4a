// SPDX-License-Identifier: MIT
// Saves a district roll-up: as PDF, web page, spreadsheet or table of comma-separated values.
#pragma once

#include <QObject>
#include <QString>

#include "analysis/rollup.h"
#include "base/date.h"
#include "base/progress.h"

namespace plumbline::ui {

class Announcer;
class Prompts;
class Session;

enum class RollupFormat { Pdf, WebPage, Spreadsheet, Table };

/// Puts the roll-up in the place of a file that is there, or leaves that as it is and throws Error.
/// `progress` is told of PDF only. May run on any thread.
void writeRollup(const QString& path, RollupFormat format, const Rollup& rollup, Date today,
                 const Progress& progress = {});

class DistrictExport : public QObject {
    Q_OBJECT

public:
    DistrictExport(Session& session, Prompts& prompts, Announcer& announcer, QObject* parent = nullptr);

    /// Asks where to, writes through the session, and says what was written.
    void save(const Rollup& rollup, RollupFormat format);

private:
    Session& m_session;
    Prompts& m_prompts;
    Announcer& m_announcer;
};

} // namespace plumbline::ui
