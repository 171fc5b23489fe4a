// SPDX-License-Identifier: MIT
#include "ui/district/district_export.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>

#include "exchange/rollup_files.h"
#include "report/html.h"
#include "report/rollup_report.h"
#include "ui/prompts.h"
#include "ui/report/html_pictures.h"
#include "ui/report/page_format.h"
#include "ui/report/pdf.h"
#include "ui/report/suggested_name.h"
#include "ui/report/write_errors.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"

#include <sstream>

namespace plumbline::ui {

namespace {

void writeBytes(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throwUnwritable(path, file.errorString());
}

/// The writer of spreadsheets makes a file of its own; it is put in place whole.
void writeSpreadsheet(const QString& path, const Rollup& rollup) {
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("district.xlsx"));
    writeRollupXlsx(toPath(made), rollup);
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly))
        throwUnwritable(path, file.errorString());
    writeBytes(path, file.readAll());
}

} // namespace

QPageLayout districtPaper() {
    QPageLayout paper = defaultPageLayout(QLocale::system());
    paper.setOrientation(QPageLayout::Landscape);
    return paper;
}

std::string districtWebPage(const Rollup& rollup, Date today, const Wording& wording) {
    HtmlPictures pictures = htmlPictures();
    pictures.mark = nullptr;
    return toHtml(rollupReport(rollup, today, wording), reportStyle(), pictures, wording);
}

DistrictExport::DistrictExport(Session& session, Prompts& prompts, Announcer& announcer, QObject* parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_announcer(announcer) {}

void DistrictExport::save(const Rollup& rollup, const QString& title, const QString& filter,
                          const QString& suffix,
                          const std::function<void(const QString& path, const Progress& progress)>& write) {
    Document named;
    named.title = toUtf8(tr("District roll-up %1", "file name").arg(toQString(rollup.year.id())));
    const QString path =
        m_prompts.saveFile(title, suggestedName(named) + QStringLiteral(".") + suffix, filter, suffix);
    if (path.isEmpty())
        return;
    if (m_session.run(tr("Saving the roll-up"), [&](const Progress& progress) { write(path, progress); }))
        m_announcer.say(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void DistrictExport::savePdf(const Rollup& rollup) {
    const Document document = rollupReport(rollup, m_session.clock().today(), QtWording());
    save(rollup, tr("Save PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"),
         [&](const QString& path, const Progress& progress) {
             writePdf(path, document, districtPaper(), progress);
         });
}

void DistrictExport::saveWebPage(const Rollup& rollup) {
    save(rollup, tr("Save web page"), tr("Web page (*.html)"), QStringLiteral("html"),
         [&](const QString& path, const Progress&) {
             writeBytes(path, QByteArray::fromStdString(
                                  districtWebPage(rollup, m_session.clock().today(), QtWording())));
         });
}

void DistrictExport::saveSpreadsheet(const Rollup& rollup) {
    save(rollup, tr("Save spreadsheet"), tr("Spreadsheet (*.xlsx)"), QStringLiteral("xlsx"),
         [&](const QString& path, const Progress&) { writeSpreadsheet(path, rollup); });
}

void DistrictExport::saveTable(const Rollup& rollup) {
    save(rollup, tr("Save table"), tr("Table (*.csv)"), QStringLiteral("csv"),
         [&](const QString& path, const Progress&) {
             std::ostringstream table;
             writeRollupCsv(table, rollup);
             writeBytes(path, QByteArray::fromStdString(table.str()));
         });
}

} // namespace plumbline::ui
