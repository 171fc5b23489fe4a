// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"
#include "exchange/results_json.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ostream>

namespace plumbline::ui {

namespace {

// ---- show

std::string groupLine(const Snapshot& snapshot, const GroupProfile& group) {
    const QtWording wording;
    std::string line = ratedText(wording, group);
    if (group.rated > 0)
        line += " · " + atOrAboveText(wording, *snapshot.rubric, group) + " · " +
                wording.say(PLUMBLINE_TEXT("median: %1"), {medianText(wording, *snapshot.rubric, group)});
    return line;
}

QStringList dimensionRow(const Snapshot& snapshot, std::size_t position) {
    const Dimension& dimension = snapshot.rubric->dimension(position);
    const auto number = [](std::size_t count) {
        return count == 0 ? QStringLiteral("–") : QString::number(count);
    };
    return {QStringLiteral("  ") + toQString(dimension.name), toQString(dimension.id.value()),
            toQString(valueText(QtWording(), *snapshot.rubric, snapshot.ratings[position].value)),
            number(evidenceFor(snapshot, dimension.id).size()),
            number(openStepCount(snapshot, dimension.id))};
}

void printProfile(std::ostream& out, const Snapshot& snapshot) {
    const Profile whole = profile(snapshot);
    const Rubric& rubric = *snapshot.rubric;
    out << toUtf8(assessmentName(snapshot)) << " · " << statusText(QtWording(), snapshot.assessment.status)
        << "\n"
        << toUtf8(
               CommandLine::tr("%1, version %2").arg(toQString(rubric.title()), toQString(rubric.version())))
        << "\n"
        << groupLine(snapshot, whole.overall) << "\n\n";
    TextTable table({CommandLine::tr("Dimension"), CommandLine::tr("Id"), CommandLine::tr("Rating"),
                     CommandLine::tr("Evidence"), CommandLine::tr("Open steps")});
    std::size_t position = 0;
    for (std::size_t strand = 0; strand < rubric.strands().size(); ++strand) {
        const Strand& one = rubric.strands()[strand];
        table.addRow({toQString(one.name + ": " + groupLine(snapshot, whole.strands[strand]))});
        for (std::size_t i = 0; i < one.dimensions.size(); ++i)
            table.addRow(dimensionRow(snapshot, position++));
    }
    table.print(out);
}

ExitCode show(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    if (call.wantsJson())
        call.out << profileJson(*snapshot);
    else
        printProfile(call.out, *snapshot);
    return ExitCode::Done;
}

// ---- compare

std::vector<SnapshotPointer> yearsSideBySide(const Workbook& workbook, const Call& call) {
    const SchoolYears school = schoolYears(workbook, call.value(QStringLiteral("school")));
    std::vector<SnapshotPointer> snapshots;
    for (const QString& year : call.value(QStringLiteral("years")).split(u',', Qt::SkipEmptyParts))
        snapshots.push_back(workbook.snapshot(assessmentOf(school, year.trimmed()).id));
    return snapshots;
}

/// A name may hold a comma: the whole word is tried first.
std::vector<SchoolYears> namedSchools(const Workbook& workbook, const QString& words) {
    const auto summaries = workbook.contents();
    if (std::ranges::any_of(
            summaries, [&](const SchoolSummary& school) { return toQString(school.school.name) == words; }))
        return {schoolYears(workbook, words)};
    std::vector<SchoolYears> schools;
    for (const QString& name : words.split(u',', Qt::SkipEmptyParts))
        schools.push_back(schoolYears(workbook, name.trimmed()));
    return schools;
}

SchoolYear latestCommonYear(const std::vector<SchoolYears>& schools) {
    std::map<SchoolYear, std::size_t> counts;
    for (const SchoolYears& school : schools)
        for (const Assessment& assessment : school.assessments)
            ++counts[assessment.year];
    const auto latest = std::find_if(counts.rbegin(), counts.rend(),
                                     [&](const auto& year) { return year.second == schools.size(); });
    if (latest != counts.rend())
        return latest->first;
    throw refused(CommandLine::tr(
        "There is no year in which all these schools have an assessment. Choose fewer schools."));
}

std::vector<SnapshotPointer> schoolsSideBySide(const Workbook& workbook, const Call& call) {
    std::vector<SchoolYears> schools;
    for (const QString& words : call.options.values(QStringLiteral("schools")))
        std::ranges::move(namedSchools(workbook, words), std::back_inserter(schools));
    if (schools.empty())
        throw wrongUsage(CommandLine::tr("--schools names no school."));
    const QString given = call.value(QStringLiteral("year"));
    const QString year = given.isEmpty() ? toQString(latestCommonYear(schools).id()) : given;
    std::vector<SnapshotPointer> snapshots;
    snapshots.reserve(schools.size());
    for (const SchoolYears& school : schools)
        snapshots.push_back(workbook.snapshot(assessmentOf(school, year).id));
    return snapshots;
}

std::string columnTitle(const Comparison& comparison, const ComparisonColumn& column) {
    return comparison.sameSchool ? column.assessment.year.label() : column.school.name;
}

QString cellWords(const ComparisonCell& cell, const Rubric& rubric, bool reworded) {
    if (!cell.value)
        return QStringLiteral("–");
    const QString value = toQString(valueText(QtWording(), rubric, *cell.value));
    return reworded ? value + QStringLiteral(" *") : value;
}

QStringList comparisonRow(const Comparison& comparison, const ComparisonRow& row) {
    QStringList cells{QStringLiteral("  ") + toQString(row.name)};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        cells.append(cellWords(row.cells[i], *comparison.columns[i].rubric, row.reworded[i]));
    const QString change = toQString(changeText(QtWording(), row));
    cells.append(row.incomparable ? change + QStringLiteral(" – ") + translated(explanation(comparison, row))
                                  : change);
    return cells;
}

void printComparison(std::ostream& out, const Comparison& comparison) {
    const ComparisonColumn& last = comparison.columns.back();
    if (comparison.sameSchool)
        out << last.school.name << "\n\n";
    else if (comparison.sameYear)
        out << last.assessment.year.label() << "\n\n";
    QStringList header{CommandLine::tr("Dimension")};
    for (const ComparisonColumn& column : comparison.columns)
        header.append(toQString(columnTitle(comparison, column)));
    header.append(CommandLine::tr("First to last"));
    TextTable table(header);
    bool anyReworded = false;
    for (const ComparisonStrand& strand : comparison.strands) {
        table.addRow({toQString(strand.name)});
        for (const ComparisonRow& row : strand.rows) {
            table.addRow(comparisonRow(comparison, row));
            anyReworded = anyReworded || std::ranges::find(row.reworded, true) != row.reworded.end();
        }
    }
    table.print(out);
    out << "\n" << summaryText(QtWording(), comparison.summary) << "\n";
    if (anyReworded)
        out << toUtf8(CommandLine::tr("* The wording is another than in the column before.")) << "\n";
}

ExitCode compareColumns(const Call& call) {
    const bool years = call.isSet(QStringLiteral("years"));
    if (years == call.isSet(QStringLiteral("schools")))
        throw wrongUsage(CommandLine::tr("Give either --years or --schools."));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const std::vector<SnapshotPointer> snapshots =
        years ? yearsSideBySide(*workbook, call) : schoolsSideBySide(*workbook, call);
    if (snapshots.size() < Comparison::fewestColumns || snapshots.size() > Comparison::mostColumns)
        throw wrongUsage(CommandLine::tr("Two to ten can stand side by side, not %1.").arg(snapshots.size()));
    const Comparison comparison = compare(snapshots);
    if (call.wantsJson())
        call.out << comparisonJson(comparison);
    else
        printComparison(call.out, comparison);
    return ExitCode::Done;
}

} // namespace

Verb showVerb() {
    return {.name = QStringLiteral("show"),
            .usage = CommandLine::tr("FILE [--school NAME] [--year Y] [--json]"),
            .summary = CommandLine::tr("Shows the profile of an assessment."),
            .example = QStringLiteral("plumbline show lincoln.plumbline --year 2026-27"),
            .options = {schoolOption(), yearOption(), jsonOption()},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = show};
}

Verb compareVerb() {
    return {
        .name = QStringLiteral("compare"),
        .usage = CommandLine::tr(
            "FILE (--years Y1,Y2[,…] [--school NAME] | --schools A,B[,…] [--year Y]) [--json]"),
        .summary = CommandLine::tr("Shows two to ten years of a school, or schools of a year, side by side."),
        .example = QStringLiteral("plumbline compare lincoln.plumbline --years 2024-25,2026-27"),
        .options = {{QStringLiteral("years"), CommandLine::tr("The school years, with commas between them."),
                     CommandLine::tr("Y1,Y2")},
                    {QStringLiteral("schools"),
                     CommandLine::tr(
                         "The schools, with commas between them; give it again for a name that holds one."),
                     CommandLine::tr("A,B")},
                    schoolOption(),
                    {QStringLiteral("year"),
                     CommandLine::tr("With --schools: the year; else the latest that all have."),
                     CommandLine::tr("Y")},
                    jsonOption()},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = compareColumns};
}

} // namespace plumbline::ui
