// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <QLocale>

#include "report/assessment_report.h"
#include "report/html.h"
#include "ui/command_line/output_file.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "ui/report/html_pictures.h"
#include "ui/report/page_format.h"
#include "ui/report/pdf.h"

#include <ostream>

namespace plumbline::ui {

namespace {

SnapshotPointer earlierYear(const Workbook& workbook, const Snapshot& snapshot, const Call& call) {
    if (!call.isSet(QStringLiteral("compare")))
        return nullptr;
    const SchoolYears school = schoolYears(workbook, toQString(snapshot.school.name));
    const Assessment earlier = assessmentOf(school, call.value(QStringLiteral("compare")));
    if (earlier.year >= snapshot.assessment.year)
        throw refused(CommandLine::tr("%1 is not earlier than %2. Choose an earlier year to compare with.")
                          .arg(toQString(earlier.year.id()), toQString(snapshot.assessment.year.id())));
    return workbook.snapshot(earlier.id);
}

ExitCode report(const Call& call) {
    const QString target = call.required(QStringLiteral("output"));
    const QString ending = QFileInfo(target).suffix().toLower();
    const bool asPdf = ending == QStringLiteral("pdf");
    if (!asPdf && ending != QStringLiteral("html") && ending != QStringLiteral("htm"))
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .pdf or .html.").arg(target));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const SnapshotPointer earlier = earlierYear(*workbook, *snapshot, call);
    const QtWording wording;
    const Document document =
        assessmentReport(*snapshot, earlier.get(), ReportSections{}, workbook->clock().today(), wording);
    if (asPdf)
        writeWhole(target, [&](const std::filesystem::path& temporary) {
            writePdf(toQString(temporary), document, defaultPageLayout(QLocale::system()));
        });
    else
        writeWholeText(target, [&](std::ostream& out) {
            out << toHtml(document, reportStyle(), htmlPictures(), wording);
        });
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

} // namespace

Verb reportVerb() {
    return {.name = QStringLiteral("report"),
            .usage = CommandLine::tr("FILE -o OUT.pdf|OUT.html [--compare Y] [--school NAME] [--year Y]"),
            .summary = CommandLine::tr("Writes the printed report as PDF or web page."),
            .example = QStringLiteral("plumbline report lincoln.plumbline -o lincoln.pdf --compare 2025-26"),
            .options = {outputOption(CommandLine::tr("Where to write it; the ending says as what.")),
                        {QStringLiteral("compare"), CommandLine::tr("An earlier year to compare with."),
                         CommandLine::tr("Y")},
                        schoolOption(),
                        yearOption()},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = report,
            .needsFonts = true};
}

} // namespace plumbline::ui
