// SPDX-License-Identifier: MIT
#include <QFileInfo>

#include "analysis/rollup_words.h"
#include "exchange/rollup_files.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "ui/district/district_export.h"

#include <algorithm>
#include <optional>
#include <ostream>

namespace plumbline::ui {

namespace {

const QString strandOption = QStringLiteral("strand");
const QString statusOption = QStringLiteral("status");
const QString nameOption = QStringLiteral("name");
const QString compareOption = QStringLiteral("compare");

SchoolYear latestYear(const Workbook& workbook) {
    std::optional<SchoolYear> latest;
    for (const SchoolSummary& school : workbook.contents())
        if (!school.assessments.empty())
            latest = std::max(latest, std::optional(school.assessments.back().assessment.year));
    if (!latest)
        throw refused(CommandLine::tr("%1 holds no assessment yet. Make one with \"plumbline new\".")
                          .arg(toQString(workbook.path().filename())));
    return *latest;
}

AssessmentStatus statusFrom(const QString& word) {
    if (word == QStringLiteral("draft"))
        return AssessmentStatus::Draft;
    if (word == QStringLiteral("final"))
        return AssessmentStatus::Final;
    throw wrongUsage(CommandLine::tr("--status is draft or final, not \"%1\".").arg(word));
}

StrandId strandFrom(const QString& word, const Rubric& rubric) {
    QStringList ids;
    for (const Strand& strand : rubric.strands()) {
        if (toQString(strand.id.value()) == word)
            return strand.id;
        ids.append(toQString(strand.id.value()));
    }
    throw refused(CommandLine::tr("There is no strand \"%1\". The strands are: %2.")
                      .arg(word, ids.join(QStringLiteral(", "))));
}

RollupFilter filterFrom(const Call& call, const YearRatings& year) {
    RollupFilter filter;
    if (call.isSet(statusOption))
        filter.status = statusFrom(call.value(statusOption));
    if (const QString name = call.value(nameOption).trimmed(); !name.isEmpty()) {
        filter.nameText = toUtf8(name);
        filter.name = [name](const School& school) {
            return toQString(school.name).contains(name, Qt::CaseInsensitive);
        };
    }
    if (call.isSet(strandOption))
        if (const RubricPointer rubric = usualRubric(year))
            filter.strand = strandFrom(call.value(strandOption), *rubric);
    return filter;
}

Rollup chosenRollup(const Workbook& workbook, const Call& call) {
    const SchoolYear chosen = call.isSet(QStringLiteral("year"))
                                  ? yearFrom(call.value(QStringLiteral("year")))
                                  : latestYear(workbook);
    const YearRatings year = workbook.ratings(chosen);
    if (std::ranges::none_of(year.schools, [](const SchoolRatings& school) { return bool(school.brief); }))
        throw refused(CommandLine::tr("No school in %1 has an assessment for %2. Choose another year.")
                          .arg(toQString(workbook.path().filename()), toQString(chosen.id())));
    const RollupFilter filter = filterFrom(call, year);
    if (!call.isSet(compareOption))
        return rollup(year, nullptr, filter);
    const SchoolYear other = yearFrom(call.value(compareOption));
    if (other >= chosen)
        throw refused(CommandLine::tr("%1 is not earlier than %2. Choose an earlier year to compare with.")
                          .arg(toQString(other.id()), toQString(chosen.id())));
    const YearRatings earlier = workbook.ratings(other);
    return rollup(year, &earlier, filter);
}

// ---- as text

/// One character for a level, so that a line holds every dimension; the legend below says which.
QString cellMark(const RollupCell& cell) {
    switch (cell.kind) {
    case RollupCell::Kind::NoAssessment:
        return QStringLiteral("-");
    case RollupCell::Kind::NoDimension:
        return QStringLiteral("x");
    case RollupCell::Kind::Counted:
    case RollupCell::Kind::Reworded:
        break;
    }
    QString mark = QStringLiteral("·");
    if (const std::optional<LevelRank> level = levelOf(cell.value))
        mark = QString::number(level->value());
    else if (std::holds_alternative<NotApplicable>(cell.value))
        mark = QStringLiteral("n/a");
    return cell.kind == RollupCell::Kind::Reworded ? mark + QStringLiteral("*") : mark;
}

QStringList numbers(const Rollup& rollup, const RollupCounts& counts, const ComparisonSummary& changes) {
    QStringList cells;
    for (const int count : counts.levels)
        cells.append(QString::number(count));
    for (const int count : {counts.unrated, counts.notApplicable, counts.otherWording, counts.noAssessment})
        cells.append(QString::number(count));
    if (rollup.earlier)
        for (const int count : {changes.up, changes.same, changes.down, changes.notComparable})
            cells.append(QString::number(count));
    return cells;
}

void printCounts(std::ostream& out, const Rollup& rollup) {
    QStringList header{QStringLiteral("#"), CommandLine::tr("Dimension")};
    for (const Level& level : rollup.rubric->levels())
        header.append(toQString(level.name));
    header.append({CommandLine::tr("Not rated"), CommandLine::tr("N/A"), CommandLine::tr("Other wording"),
                   CommandLine::tr("No assessment")});
    if (rollup.earlier)
        header.append({CommandLine::tr("Higher"), CommandLine::tr("Same"), CommandLine::tr("Lower"),
                       CommandLine::tr("Not comparable")});
    TextTable table(header);
    for (std::size_t place = 0; place < rollup.strands.size(); ++place) {
        const RollupStrand& strand = rollup.strands[place];
        table.addRow(QStringList{QString(), toQString(rollup.rubric->strands()[strand.strand].name)} +
                     numbers(rollup, strand.counts, strand.changes));
        for (std::size_t i = 0; i < rollup.columns.size(); ++i) {
            const RollupColumn& column = rollup.columns[i];
            if (column.strand != place)
                continue;
            const QString name = toQString(rollup.rubric->dimension(column.position).name);
            table.addRow(QStringList{QString::number(i + 1), QStringLiteral("  ") + name} +
                         numbers(rollup, column.counts, column.changes));
        }
    }
    table.print(out);
}

void printSchools(std::ostream& out, const Rollup& rollup) {
    QStringList header{CommandLine::tr("School"), CommandLine::tr("Status")};
    for (std::size_t i = 0; i < rollup.columns.size(); ++i)
        header.append(QString::number(i + 1));
    TextTable table(header);
    for (const RollupSchool& school : rollup.schools) {
        QString status = CommandLine::tr("none");
        if (school.assessment)
            status = school.assessment->status == AssessmentStatus::Final ? CommandLine::tr("final")
                                                                          : CommandLine::tr("draft");
        QStringList cells{toQString(school.school.name), status};
        for (const RollupCell& cell : school.cells)
            cells.append(cellMark(cell));
        table.addRow(cells);
    }
    table.print(out);
}

QString legend(const Rubric& rubric) {
    QStringList levels;
    for (const LevelRank rank : rubric.ranks())
        levels.append(QStringLiteral("%1 %2").arg(rank.value()).arg(toQString(rubric.level(rank).name)));
    return levels.join(QStringLiteral(", ")) +
           CommandLine::tr(
               ", · not rated, n/a not applicable, * worded differently, x not in the rubric, - no "
               "assessment");
}

void printRollup(std::ostream& out, const Rollup& rollup) {
    const QtWording wording;
    out << toUtf8(rollup.earlier
                      ? CommandLine::tr("District roll-up %1, compared with %2")
                            .arg(toQString(rollup.year.label()), toQString(rollup.earlier->label()))
                      : CommandLine::tr("District roll-up %1").arg(toQString(rollup.year.label())))
        << "\n"
        << coverageText(wording, rollup) << "\n";
    if (const std::string only = filterText(wording, rollup); !only.empty())
        out << only << "\n";
    for (const std::string& text : otherRubricTexts(wording, rollup))
        out << text << "\n";
    out << "\n";
    printCounts(out, rollup);
    out << "\n";
    printSchools(out, rollup);
    out << "\n" << toUtf8(legend(*rollup.rubric)) << "\n";
}

// ---- as a file

std::optional<RollupFormat> formatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("csv"))
        return RollupFormat::Table;
    if (ending == QStringLiteral("xlsx"))
        return RollupFormat::Spreadsheet;
    if (ending == QStringLiteral("pdf"))
        return RollupFormat::Pdf;
    if (ending == QStringLiteral("html") || ending == QStringLiteral("htm"))
        return RollupFormat::WebPage;
    return std::nullopt;
}

ExitCode rollUp(const Call& call) {
    const QString target = call.value(QStringLiteral("output"));
    const std::optional<RollupFormat> format = formatOf(target);
    if (!target.isEmpty() && !format)
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .csv, .xlsx, .pdf or .html.").arg(target));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const Rollup result = chosenRollup(*workbook, call);
    if (format) {
        writeRollup(target, *format, result, workbook->clock().today());
        call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    } else if (call.wantsJson()) {
        call.out << rollupJson(result);
    } else {
        printRollup(call.out, result);
    }
    return ExitCode::Done;
}

} // namespace

Verb rollupVerb() {
    return {
        .name = QStringLiteral("rollup"),
        .usage = CommandLine::tr("FILE [--year Y] [--compare Y0] [--strand ID] [--status draft|final]\n"
                                 "           [--name TEXT] [--json | -o OUT.csv|OUT.xlsx|OUT.pdf|OUT.html]"),
        .summary = CommandLine::tr("Shows all schools of a year: counts, changes, and each school by name."),
        .example = QStringLiteral("plumbline rollup district.plumbline --year 2026-27 --compare 2025-26\n"
                                  "plumbline rollup district.plumbline --status final -o district.xlsx"),
        .options = {{QStringLiteral("year"),
                     CommandLine::tr("The school year, as 2026-27; the latest where it is not given."),
                     CommandLine::tr("Y")},
                    {compareOption, CommandLine::tr("An earlier year, to count what changed since."),
                     CommandLine::tr("Y0")},
                    {strandOption, CommandLine::tr("Only the dimensions of this strand."),
                     CommandLine::tr("ID")},
                    {statusOption, CommandLine::tr("Only schools whose assessment is a draft, or final."),
                     CommandLine::tr("draft|final")},
                    {nameOption, CommandLine::tr("Only schools with this in their name."),
                     CommandLine::tr("TEXT")},
                    jsonOption(),
                    outputOption(CommandLine::tr("Where to write it; the ending says as what."))},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = rollUp,
        .needsFonts = true,
        .details =
            CommandLine::tr("Schools stand by name, never by what they rated. Ballots are not in it. A "
                            "change is counted only where the wording is the same in both years.")};
}

} // namespace plumbline::ui
