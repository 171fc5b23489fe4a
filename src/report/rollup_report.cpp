// SPDX-License-Identifier: MIT
#include "report/rollup_report.h"

#include "analysis/rollup_words.h"
#include "analysis/wording_of.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

/// More dimensions side by side than this would break the words of the levels.
constexpr std::size_t columnsOfOneTable = 8;

std::string strandName(const Rollup& rollup, std::size_t place) {
    return rollup.rubric->strands()[rollup.strands[place].strand].name;
}

std::string schoolName(const RollupSchool& school, const Wording& wording) {
    if (school.assessment && school.assessment->status == AssessmentStatus::Draft)
        return wording.say(PLUMBLINE_TEXT("%1 (draft)"), {school.school.name});
    return school.school.name;
}

/// A row for every dimension under its strand, and one for the whole strand.
template <class CellsOf>
void addByStrand(Table& table, const Rollup& rollup, const Wording& wording, CellsOf cellsOf) {
    const auto add = [&](const std::string& name, const auto& counted) {
        Table::Row row{{}, {{name}}};
        for (const int number : cellsOf(counted))
            row.cells.push_back({std::to_string(number)});
        table.rows.push_back(std::move(row));
    };
    for (std::size_t place = 0; place < rollup.strands.size(); ++place) {
        table.rows.push_back({strandName(rollup, place), {}});
        for (const RollupColumn& column : rollup.columns)
            if (column.strand == place)
                add(rollup.rubric->dimension(column.position).name, column);
        add(wording.say(PLUMBLINE_TEXT("All dimensions of the strand")), rollup.strands[place]);
    }
}

Table countsTable(const Rollup& rollup, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("How many schools rated each dimension at which level"));
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension"))};
    for (const Level& level : rollup.rubric->levels())
        table.header.push_back(level.name);
    for (const char* title : {PLUMBLINE_TEXT("Not rated"), PLUMBLINE_TEXT("Not applicable"),
                              PLUMBLINE_TEXT("Worded differently"), PLUMBLINE_TEXT("No assessment")})
        table.header.push_back(wording.say(title));
    table.widths.assign(table.header.size(), 12);
    table.widths.front() = 34;
    addByStrand(table, rollup, wording, [](const auto& counted) {
        const RollupCounts& counts = counted.counts;
        std::vector<int> numbers = counts.levels;
        numbers.insert(numbers.end(),
                       {counts.unrated, counts.notApplicable, counts.otherWording, counts.noAssessment});
        return numbers;
    });
    return table;
}

Table changesTable(const Rollup& rollup, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("From %1 to %2: how many schools rated each dimension higher"),
                                {rollup.earlier->label(), rollup.year.label()});
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension")), wording.say(PLUMBLINE_TEXT("Rated higher")),
                    wording.say(PLUMBLINE_TEXT("Rated the same")), wording.say(PLUMBLINE_TEXT("Rated lower")),
                    wording.say(PLUMBLINE_TEXT("Not comparable"))};
    table.widths = {40, 15, 15, 15, 15};
    addByStrand(table, rollup, wording, [](const auto& counted) {
        const ComparisonSummary& changes = counted.changes;
        return std::vector<int>{changes.up, changes.same, changes.down, changes.notComparable};
    });
    return table;
}

TableCell cellOf(const Rollup& rollup, const RollupSchool& school, const RollupCell& cell,
                 const Wording& wording) {
    TableCell out{cellText(wording, school, cell)};
    if (cell.kind == RollupCell::Kind::Counted || cell.kind == RollupCell::Kind::Reworded)
        out.mark = Mark{cell.value, school.rubric->highest().value()};
    if (rollup.earlier && (cell.change == Change::Up || cell.change == Change::Down))
        out.text += ", " + changeText(wording, cell.change);
    return out;
}

/// Every school that has an assessment, with the dimensions of one strand from `first` to before `end`.
Table schoolsTable(const Rollup& rollup, std::size_t first, std::size_t end, const Wording& wording) {
    Table table;
    const std::size_t strand = rollup.columns[first].strand;
    table.caption = wording.say(PLUMBLINE_TEXT("%1, every school by name"), {strandName(rollup, strand)});
    table.header = {wording.say(PLUMBLINE_TEXT("School"))};
    for (std::size_t i = first; i < end; ++i)
        table.header.push_back(rollup.rubric->dimension(rollup.columns[i].position).name);
    table.widths.assign(table.header.size(), 12);
    table.widths.front() = 22;
    table.rows.reserve(rollup.schools.size());
    for (const RollupSchool& school : rollup.schools) {
        if (!school.assessment)
            continue;
        Table::Row row{{}, {{schoolName(school, wording)}}};
        for (std::size_t i = first; i < end; ++i)
            row.cells.push_back(cellOf(rollup, school, school.cells[i], wording));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addHowToRead(std::vector<Block>& blocks, const Rollup& rollup, const Wording& wording) {
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("How to read this"))});
    List list;
    list.items.push_back(wording.say(
        PLUMBLINE_TEXT("Schools stand by name. Nothing here says which school is better: each team rated "
                       "its own school, and teams read the same words in different ways.")));
    list.items.push_back(wording.say(
        PLUMBLINE_TEXT("The numbers count schools. A dimension that is not rated or does not apply "
                       "is counted as that, and never as a level.")));
    list.items.push_back(wording.say(PLUMBLINE_TEXT(
        "Ballots of single teams are not in this report. What a team voted stays in its own.")));
    if (rollup.earlier)
        list.items.push_back(wording.say(PLUMBLINE_TEXT(
            "A change is counted only where a school rated the dimension in both years and its "
            "rubric says the same words in both. All else is not comparable.")));
    blocks.emplace_back(std::move(list));
    for (const std::string& text : otherRubricTexts(wording, rollup))
        blocks.emplace_back(Paragraph{text});
}

void addStrands(std::vector<Block>& blocks, const Rollup& rollup, const Wording& wording) {
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("By strand"))});
    blocks.emplace_back(rollupFigure(rollup, wording));
    blocks.emplace_back(countsTable(rollup, wording));
}

void addSchools(std::vector<Block>& blocks, const Rollup& rollup, const Wording& wording) {
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("Schools"))});
    for (std::size_t first = 0; first < rollup.columns.size();) {
        const auto end =
            std::find_if(rollup.columns.begin() + static_cast<std::ptrdiff_t>(first), rollup.columns.end(),
                         [&](const RollupColumn& one) { return one.strand != rollup.columns[first].strand; });
        const auto stop = static_cast<std::size_t>(end - rollup.columns.begin());
        blocks.emplace_back(Heading{3, strandName(rollup, rollup.columns[first].strand)});
        for (; first < stop; first = std::min(first + columnsOfOneTable, stop))
            blocks.emplace_back(
                schoolsTable(rollup, first, std::min(first + columnsOfOneTable, stop), wording));
    }
}

void addWithoutAssessment(std::vector<Block>& blocks, const Rollup& rollup, const Wording& wording) {
    List list;
    for (const RollupSchool& school : rollup.schools)
        if (!school.assessment)
            list.items.push_back(school.school.name);
    if (list.items.empty())
        return;
    blocks.emplace_back(Heading{
        2, wording.say(PLUMBLINE_TEXT("Schools without an assessment for %1"), {rollup.year.label()})});
    blocks.emplace_back(std::move(list));
}

} // namespace

FigureBlock rollupFigure(const Rollup& rollup, const Wording& wording) {
    DistributionFigure figure;
    for (const Level& level : rollup.rubric->levels())
        figure.scale.levels.push_back(level.name);
    std::string summary;
    for (std::size_t i = 0; i < rollup.strands.size(); ++i) {
        const RollupCounts& counts = rollup.strands[i].counts;
        figure.rows.push_back({strandName(rollup, i), counts.levels, counts.unrated, counts.notApplicable});
        summary +=
            (i == 0 ? "" : "; ") + strandName(rollup, i) + ": " + countsText(wording, *rollup.rubric, counts);
    }
    const std::string caption =
        wording.say(PLUMBLINE_TEXT("Levels of all schools by strand, each dimension of each school once"));
    return {std::move(figure), caption, wording.say(PLUMBLINE_TEXT("%1. %2."), {caption, summary})};
}

Document rollupReport(const Rollup& rollup, Date today, const Wording& wording) {
    Document report;
    report.title = wording.say(PLUMBLINE_TEXT("District roll-up %1"), {rollup.year.label()});
    report.runningHead = report.title;
    report.footNote = wording.date(today);
    report.language = wording.languageTag();
    report.blocks.emplace_back(Heading{1, report.title});
    report.blocks.emplace_back(Paragraph{coverageText(wording, rollup), Paragraph::Style::Lead});
    if (const std::string only = filterText(wording, rollup); !only.empty())
        report.blocks.emplace_back(Paragraph{only});
    if (rollup.rubric && rollup.withoutAssessment < rollup.schools.size()) {
        report.blocks.emplace_back(Paragraph{wording.say(
            PLUMBLINE_TEXT("Rubric: %1, version %2."), {rollup.rubric->title(), rollup.rubric->version()})});
        addHowToRead(report.blocks, rollup, wording);
        addStrands(report.blocks, rollup, wording);
        if (rollup.earlier) {
            report.blocks.emplace_back(
                Heading{2, wording.say(PLUMBLINE_TEXT("Changes since %1"), {rollup.earlier->label()})});
            report.blocks.emplace_back(changesTable(rollup, wording));
        }
        addSchools(report.blocks, rollup, wording);
    }
    addWithoutAssessment(report.blocks, rollup, wording);
    return report;
}

} // namespace plumbline
