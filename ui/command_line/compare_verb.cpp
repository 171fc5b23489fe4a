// SPDX-License-Identifier: MIT
#include "analysis/comparability.h"
#include "analysis/wording_of.h"
#include "exchange/results_json.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <ostream>
#include <utility>

namespace plumbline::ui {

namespace {

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

/// "Lincoln High School:2025-26,Madison:2024-25"; a name may hold commas, for a year ends each column.
std::vector<SnapshotPointer> columnsSideBySide(const Workbook& workbook, const Call& call) {
    static const QRegularExpression column(QStringLiteral("\\G\\s*([^:]+):\\s*(\\d{4}-\\d{2})\\s*(?:,|$)"));
    std::vector<SnapshotPointer> snapshots;
    for (const QString& words : call.options.values(QStringLiteral("columns"))) {
        qsizetype read = 0;
        auto matches = column.globalMatch(words);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const SchoolYears school = schoolYears(workbook, match.captured(1).trimmed());
            snapshots.push_back(workbook.snapshot(assessmentOf(school, match.captured(2)).id));
            read = match.capturedEnd();
        }
        if (read != words.size())
            throw wrongUsage(
                CommandLine::tr("--columns: \"%1\" is not \"School:Year\".").arg(words.mid(read).trimmed()));
    }
    return snapshots;
}

std::vector<SnapshotPointer> sideBySide(const Workbook& workbook, const Call& call) {
    if (call.isSet(QStringLiteral("columns")))
        return columnsSideBySide(workbook, call);
    return call.isSet(QStringLiteral("years")) ? yearsSideBySide(workbook, call)
                                               : schoolsSideBySide(workbook, call);
}

RowKind kindFrom(const QString& word) {
    static const std::array<std::pair<QString, RowKind>, 4> kinds{{
        {QStringLiteral("changed"), RowKind::Changed},
        {QStringLiteral("up"), RowKind::Higher},
        {QStringLiteral("down"), RowKind::Lower},
        {QStringLiteral("not-comparable"), RowKind::NotComparable},
    }};
    for (const auto& [name, kind] : kinds)
        if (word == name)
            return kind;
    throw wrongUsage(
        CommandLine::tr("--filter is one of changed, up, down and not-comparable, not \"%1\".").arg(word));
}

StrandId strandFrom(const QString& word, const Comparison& comparison) {
    for (const ComparisonStrand& strand : comparison.strands)
        if (toQString(strand.id.value()) == word)
            return strand.id;
    QStringList ids;
    for (const ComparisonStrand& strand : comparison.strands)
        ids << toQString(strand.id.value());
    throw refused(CommandLine::tr("There is no strand \"%1\". The strands are %2.")
                      .arg(word, ids.join(QStringLiteral(", "))));
}

ComparisonFilter filterFrom(const Call& call, const Comparison& comparison) {
    ComparisonFilter filter;
    if (call.isSet(QStringLiteral("filter")))
        filter.kind = kindFrom(call.value(QStringLiteral("filter")));
    if (call.isSet(QStringLiteral("strand")))
        filter.strand = strandFrom(call.value(QStringLiteral("strand")), comparison);
    filter.mostMovedFirst = call.isSet(QStringLiteral("most-moved"));
    return filter;
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
    const QString change = toQString(changeText(QtWording(), comparison, row));
    cells.append(row.incomparable ? change + QStringLiteral(" – ") + translated(explanation(comparison, row))
                                  : change);
    return cells;
}

void printPairs(std::ostream& out, const Comparison& comparison) {
    const QtWording wording;
    out << "\n" << toUtf8(CommandLine::tr("Can they be compared?")) << "\n";
    for (const Comparability& pair : comparabilities(comparison, wording))
        out << "  " << pairText(comparison, pair, wording) << ": " << verdictText(pair, wording) << "\n";
}

void printComparison(std::ostream& out, const Comparison& comparison, const ComparisonFilter& filter) {
    const ComparisonColumn& last = comparison.columns.back();
    if (comparison.sameSchool)
        out << last.school.name << "\n\n";
    else if (comparison.sameYear)
        out << last.assessment.year.label() << "\n\n";
    QStringList header{CommandLine::tr("Dimension")};
    for (std::size_t column = 0; column < comparison.columns.size(); ++column)
        header.append(toQString(columnName(comparison, column)));
    header.append(CommandLine::tr("First to last"));
    TextTable table(header);
    bool anyReworded = false;
    const std::vector<ComparisonGroup> groups = groupsOf(comparison, filter, QtWording());
    for (const ComparisonGroup& group : groups) {
        table.addRow({toQString(group.title)});
        for (const ComparisonRow* row : group.rows) {
            table.addRow(comparisonRow(comparison, *row));
            anyReworded = anyReworded || std::ranges::find(row->reworded, true) != row->reworded.end();
        }
    }
    if (groups.empty())
        out << toUtf8(CommandLine::tr("No dimension is like that.")) << "\n";
    else
        table.print(out);
    out << "\n" << summaryText(QtWording(), comparison.summary) << "\n";
    if (anyReworded)
        out << toUtf8(CommandLine::tr("* The wording is another than in the column before.")) << "\n";
    printPairs(out, comparison);
}

ExitCode compareColumns(const Call& call) {
    const int ways = int(call.isSet(QStringLiteral("years"))) + int(call.isSet(QStringLiteral("schools"))) +
                     int(call.isSet(QStringLiteral("columns")));
    if (ways != 1)
        throw wrongUsage(CommandLine::tr("Give one of --years, --schools and --columns."));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const std::vector<SnapshotPointer> snapshots = sideBySide(*workbook, call);
    if (snapshots.size() < Comparison::fewestColumns || snapshots.size() > Comparison::mostColumns)
        throw wrongUsage(CommandLine::tr("Two to ten can stand side by side, not %1.").arg(snapshots.size()));
    const Comparison comparison = compare(snapshots);
    const ComparisonFilter filter = filterFrom(call, comparison);
    if (call.wantsJson())
        call.out << comparisonJson(comparison, filter);
    else
        printComparison(call.out, comparison, filter);
    return ExitCode::Done;
}

QList<QCommandLineOption> compareOptions() {
    return {
        {QStringLiteral("years"), CommandLine::tr("The school years, with commas between them."),
         CommandLine::tr("Y1,Y2")},
        {QStringLiteral("schools"),
         CommandLine::tr("The schools, with commas between them; give it again for a name that holds one."),
         CommandLine::tr("A,B")},
        {QStringLiteral("columns"),
         CommandLine::tr("Any years of any schools, in this order, with commas between them."),
         CommandLine::tr("A:Y1,B:Y2")},
        schoolOption(),
        {QStringLiteral("year"), CommandLine::tr("With --schools: the year; else the latest that all have."),
         CommandLine::tr("Y")},
        {QStringLiteral("filter"),
         CommandLine::tr("Only the dimensions that are changed, up, down or not-comparable."),
         CommandLine::tr("KIND")},
        {QStringLiteral("strand"), CommandLine::tr("Only the dimensions of this strand."),
         CommandLine::tr("ID")},
        {QStringLiteral("most-moved"), CommandLine::tr("Those that moved most come first.")},
        jsonOption()};
}

} // namespace

Verb compareVerb() {
    return {.name = QStringLiteral("compare"),
            .usage =
                CommandLine::tr("FILE (--years Y1,Y2[,…] [--school NAME] | --schools A,B[,…] [--year Y] | "
                                "--columns A:Y1,B:Y2[,…]) [--filter KIND] [--strand ID] [--most-moved] "
                                "[--json]"),
            .summary = CommandLine::tr("Shows two to ten assessments side by side: years, schools, or both."),
            .example = QStringLiteral("plumbline compare lincoln.plumbline --years 2024-25,2026-27"),
            .options = compareOptions(),
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = compareColumns};
}

} // namespace plumbline::ui
