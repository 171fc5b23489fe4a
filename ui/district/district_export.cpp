// SPDX-License-Identifier: MIT
#include "ui/district/district_export.h"

#include <QFileInfo>
#include <QLocale>

#include "exchange/rollup_files.h"
#include "report/html.h"
#include "report/rollup_report.h"
#include "ui/command_line/output_file.h"
#include "ui/prompts.h"
#include "ui/report/html_pictures.h"
#include "ui/report/page_format.h"
#include "ui/report/pdf.h"
#include "ui/report/suggested_name.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"

#include <filesystem>
#include <ostream>

namespace plumbline::ui {

namespace {

/// The usual paper, on its side: a strand's dimensions stand side by side.
QPageLayout paper() {
    QPageLayout paper = defaultPageLayout(QLocale::system());
    paper.setOrientation(QPageLayout::Landscape);
    return paper;
}

/// Levels are words on their tint, without a picture in each of a district's thousands of cells: the page
/// stays small enough to be mailed.
std::string webPage(const Rollup& rollup, Date today) {
    HtmlPictures pictures = htmlPictures();
    pictures.mark = nullptr;
    const QtWording wording;
    return toHtml(rollupReport(rollup, today, wording), reportStyle(), pictures, wording);
}

/// How the dialog that asks for a name speaks of a format.
struct FormatWords {
    QString title;
    QString filter;
    QString suffix;
};

FormatWords wordsOf(RollupFormat format) {
    switch (format) {
    case RollupFormat::Pdf:
        break;
    case RollupFormat::WebPage:
        return {DistrictExport::tr("Save web page"), DistrictExport::tr("Web page (*.html)"),
                QStringLiteral("html")};
    case RollupFormat::Spreadsheet:
        return {DistrictExport::tr("Save spreadsheet"), DistrictExport::tr("Spreadsheet (*.xlsx)"),
                QStringLiteral("xlsx")};
    case RollupFormat::Table:
        return {DistrictExport::tr("Save table"), DistrictExport::tr("Table (*.csv)"), QStringLiteral("csv")};
    }
    return {DistrictExport::tr("Save PDF"), DistrictExport::tr("PDF (*.pdf)"), QStringLiteral("pdf")};
}

} // namespace

void writeRollup(const QString& path, RollupFormat format, const Rollup& rollup, Date today,
                 const Progress& progress) {
    switch (format) {
    case RollupFormat::Pdf:
        writeWhole(path, [&](const std::filesystem::path& temporary) {
            writePdf(toQString(temporary), rollupReport(rollup, today, QtWording()), paper(), progress);
        });
        break;
    case RollupFormat::WebPage:
        writeWholeText(path, [&](std::ostream& out) { out << webPage(rollup, today); });
        break;
    case RollupFormat::Spreadsheet:
        writeWhole(path, [&](const std::filesystem::path& temporary) { writeRollupXlsx(temporary, rollup); });
        break;
    case RollupFormat::Table:
        writeWholeText(path, [&](std::ostream& out) { writeRollupCsv(out, rollup); });
        break;
    }
}

DistrictExport::DistrictExport(Session& session, Prompts& prompts, Announcer& announcer, QObject* parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_announcer(announcer) {}

void DistrictExport::save(const Rollup& rollup, RollupFormat format) {
    Document named;
    named.title = toUtf8(tr("District roll-up %1", "file name").arg(toQString(rollup.year.id())));
    const FormatWords words = wordsOf(format);
    const QString path = m_prompts.saveFile(
        words.title, suggestedName(named) + QStringLiteral(".") + words.suffix, words.filter, words.suffix);
    if (path.isEmpty())
        return;
    const Date today = m_session.clock().today();
    if (m_session.run(tr("Saving the roll-up"),
                      [&](const Progress& progress) { writeRollup(path, format, rollup, today, progress); }))
        m_announcer.say(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace plumbline::ui
