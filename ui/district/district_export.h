// SPDX-License-Identifier: MIT
// Saves a district roll-up: as PDF, web page, spreadsheet or table of comma-separated values.
#pragma once

#include <QObject>
#include <QPageLayout>
#include <QString>

#include "analysis/rollup.h"
#include "base/progress.h"
#include "base/wording.h"

#include <functional>
#include <string>

namespace plumbline::ui {

class Announcer;
class Prompts;
class Session;

/// The usual paper, on its side: a strand's dimensions stand side by side.
QPageLayout districtPaper();

/// The roll-up as a web page. Levels are words on their tint, without a picture in each of a district's
/// thousands of cells: the page stays small enough to be mailed.
std::string districtWebPage(const Rollup& rollup, Date today, const Wording& wording);

class DistrictExport : public QObject {
    Q_OBJECT

public:
    DistrictExport(Session& session, Prompts& prompts, Announcer& announcer, QObject* parent = nullptr);

    void savePdf(const Rollup& rollup);
    void saveWebPage(const Rollup& rollup);
    void saveSpreadsheet(const Rollup& rollup);
    void saveTable(const Rollup& rollup);

private:
    /// Asks where to, writes through the session, and says what was written.
    void save(const Rollup& rollup, const QString& title, const QString& filter, const QString& suffix,
              const std::function<void(const QString& path, const Progress& progress)>& write);

    Session& m_session;
    Prompts& m_prompts;
    Announcer& m_announcer;
};

} // namespace plumbline::ui
