// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>

#include "analysis/comparison.h"
#include "exchange/fingerprint.h"
#include "report/html.h"
#include "report/preset_report.h"
#include "ui/command_line/output_file.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "ui/report/html_pictures.h"
#include "ui/report/page_format.h"
#include "ui/report/pdf.h"
#include "ui/report/picture_loading.h"

#include <array>
#include <ostream>
#include <string_view>
#include <vector>

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

/// The word that has this id; throws Failure with the list of all where there is none.
template <class Named>
const Named& namedBy(const QString& word, const QString& option, const Named* first, const Named* end) {
    const std::string id = toUtf8(word.trimmed());
    QStringList all;
    for (const Named* named = first; named != end; ++named) {
        if (named->id == id)
            return *named;
        all.append(QString::fromUtf8(named->id.data(), qsizetype(named->id.size())));
    }
    throw wrongUsage(CommandLine::tr("\"%1\" is no word for --%2. There are: %3.")
                         .arg(word.trimmed(), option, all.join(QStringLiteral(", "))));
}

struct NamedSize {
    std::string_view id;
    TypeSize size;
};

struct NamedPaper {
    std::string_view id;
    QPageSize::PageSizeId size;
};

constexpr std::array<NamedSize, 3> typeSizes{
    {{"small", TypeSize::Small}, {"normal", TypeSize::Normal}, {"large", TypeSize::Large}}};
constexpr std::array<NamedPaper, 3> papers{
    {{"letter", QPageSize::Letter}, {"a4", QPageSize::A4}, {"legal", QPageSize::Legal}}};

template <class List>
auto& chosen(const Call& call, const char* option, const List& list) {
    const QString name = QLatin1String(option);
    return namedBy(call.value(name), name, list.data(), list.data() + list.size());
}

ReportPreset presetOf(const Call& call) {
    return call.isSet(QStringLiteral("preset")) ? chosen(call, "preset", reportPresets()).preset
                                                : ReportPreset::Full;
}

ReportPlan planFrom(const Call& call, ReportPreset preset) {
    ReportPlan plan = planOf(preset);
    if (call.isSet(QStringLiteral("no-names")))
        plan.names = false;
    if (!call.isSet(QStringLiteral("sections")))
        return plan;
    if (!hasSections(preset))
        throw wrongUsage(CommandLine::tr("This preset has no sections to choose. Leave out --sections."));
    plan.sections = ReportSections::none();
    for (const QString& word : call.value(QStringLiteral("sections")).split(u',', Qt::SkipEmptyParts)) {
        const auto& all = reportSections();
        plan.sections.*
            namedBy(word, QStringLiteral("sections"), all.data(), all.data() + all.size()).section = true;
    }
    return plan;
}

QPageLayout paperOf(const Call& call) {
    QPageLayout layout = defaultPageLayout(QLocale::system());
    if (call.isSet(QStringLiteral("paper")))
        layout.setPageSize(QPageSize(chosen(call, "paper", papers).size));
    return layout;
}

/// All years of the school, the latest ones where there are more than a comparison holds.
std::vector<SnapshotPointer> allYears(const Workbook& workbook, const Snapshot& snapshot) {
    std::vector<SnapshotPointer> columns;
    for (const Assessment& its : schoolYears(workbook, toQString(snapshot.school.name)).assessments)
        columns.push_back(workbook.snapshot(its.id));
    if (columns.size() > Comparison::mostColumns)
        columns.erase(columns.begin(), columns.end() - std::ptrdiff_t(Comparison::mostColumns));
    if (columns.size() < Comparison::fewestColumns)
        throw refused(CommandLine::tr("There is only one year of %1: nothing to compare it with.")
                          .arg(toQString(snapshot.school.name)));
    return columns;
}

Document documentOf(const Workbook& workbook, const Call& call) {
    ReportRequest request;
    request.preset = presetOf(call);
    if (call.isSet(QStringLiteral("type-size")))
        request.typeSize = chosen(call, "type-size", typeSizes).size;
    ReportContext context{.plan = planFrom(call, request.preset), .today = workbook.clock().today()};
    const SnapshotPointer snapshot = chosenSnapshot(workbook, call);
    const SnapshotPointer earlier = earlierYear(workbook, *snapshot, call);
    if (request.preset == ReportPreset::YearComparison)
        request.columns = allYears(workbook, *snapshot);
    context.earlier = earlier.get();
    if (snapshot->assessment.status == AssessmentStatus::Final)
        context.fingerprint = fingerprint(*snapshot);
    context.pictures = loadPictures(workbook.attachments(), wantedPictures(*snapshot, context.plan.sections));
    return presetReport(*snapshot, request, context, QtWording());
}

ExitCode report(const Call& call) {
    const QString target = call.required(QStringLiteral("output"));
    const QString ending = QFileInfo(target).suffix().toLower();
    const bool asPdf = ending == QStringLiteral("pdf");
    if (!asPdf && ending != QStringLiteral("html") && ending != QStringLiteral("htm"))
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .pdf or .html.").arg(target));
    const QPageLayout paper = paperOf(call);
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const Document document = documentOf(*workbook, call);
    int pages = 0;
    if (asPdf)
        writeWhole(target, [&](const std::filesystem::path& temporary) {
            pages = writePdf(toQString(temporary), document, paper);
        });
    else
        writeWholeText(target, [&](std::ostream& out) {
            out << toHtml(document, reportStyle(), htmlPictures(), QtWording());
        });
    QString said = CommandLine::tr("Wrote %1").arg(target);
    if (asPdf)
        said = CommandLine::tr("%1, %2").arg(said, pagesText(pages));
    call.out << toUtf8(said) << "\n";
    return ExitCode::Done;
}

} // namespace

Verb reportVerb() {
    return {
        .name = QStringLiteral("report"),
        .usage = CommandLine::tr("FILE -o OUT.pdf|OUT.html [--preset NAME] [--sections A,B,…] [--compare Y] "
                                 "[--paper letter|a4|legal] [--type-size small|normal|large] [--no-names] "
                                 "[--school NAME] [--year Y]"),
        .summary = CommandLine::tr("Writes the printed report as PDF or web page."),
        .example = QStringLiteral("plumbline report lincoln.plumbline -o lincoln.pdf --compare 2025-26\n"
                                  "plumbline report lincoln.plumbline -o board.pdf --preset summary"),
        .options = {outputOption(CommandLine::tr("Where to write it; the ending says as what.")),
                    {QStringLiteral("preset"),
                     CommandLine::tr("full (the default), summary, families, working-copy, rating-sheets, "
                                     "poster or comparison."),
                     CommandLine::tr("NAME")},
                    {QStringLiteral("sections"),
                     CommandLine::tr("Only these sections, with commas between them; a wrong one lists all."),
                     CommandLine::tr("A,B")},
                    {QStringLiteral("compare"), CommandLine::tr("An earlier year to compare with."),
                     CommandLine::tr("Y")},
                    {QStringLiteral("paper"), CommandLine::tr("letter, a4 or legal."),
                     CommandLine::tr("PAPER")},
                    {QStringLiteral("type-size"), CommandLine::tr("small, normal or large."),
                     CommandLine::tr("SIZE")},
                    {QStringLiteral("no-names"),
                     CommandLine::tr("Leaves out the names of members, owners and sources.")},
                    schoolOption(),
                    yearOption()},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = report,
        .needsFonts = true};
}

} // namespace plumbline::ui
