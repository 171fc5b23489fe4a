// SPDX-License-Identifier: MIT
#include "report/rating_sheets.h"

#include <string>
#include <utility>
#include <vector>

namespace plumbline {

namespace {

Table lines(const Rubric& rubric, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("Mark one box in each line."));
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension"))};
    table.widths = {36};
    std::vector<TableCell> boxes;
    constexpr int shareOfBoxes = 64;
    for (const Level& level : rubric.levels()) {
        table.header.push_back(level.name);
        table.widths.push_back(shareOfBoxes / rubric.highest().value());
        boxes.push_back({.text = {}, .box = true});
    }
    for (const Strand& strand : rubric.strands()) {
        table.rows.push_back({strand.name, {}});
        for (const Dimension& dimension : strand.dimensions) {
            std::vector<TableCell> cells{{dimension.name}};
            cells.insert(cells.end(), boxes.begin(), boxes.end());
            table.rows.push_back({{}, std::move(cells)});
        }
    }
    return table;
}

std::vector<std::string> headings(const Snapshot& snapshot, bool names, const Wording& wording) {
    std::vector<std::string> found;
    if (names)
        for (const Member& member : snapshot.team)
            if (member.votes)
                found.push_back(member.name);
    if (found.empty())
        found.push_back(wording.say(PLUMBLINE_TEXT("Rating sheet")));
    return found;
}

} // namespace

Document ratingSheets(const Snapshot& snapshot, bool names, const Wording& wording) {
    const std::string subject = snapshot.school.name + " · " + snapshot.assessment.year.label();
    Document sheets;
    sheets.title = snapshot.school.name + " · " +
                   wording.say(PLUMBLINE_TEXT("Rating sheets, %1"), {snapshot.assessment.year.label()});
    sheets.author = snapshot.school.name;
    sheets.footNote = wording.say(PLUMBLINE_TEXT("Rating sheet"));
    sheets.language = wording.languageTag();
    sheets.pageNumbers = false;
    const Table table = lines(*snapshot.rubric, wording);
    for (const std::string& heading : headings(snapshot, names, wording)) {
        if (!sheets.blocks.empty())
            sheets.blocks.emplace_back(PageBreak{});
        sheets.blocks.emplace_back(Heading{2, heading});
        sheets.blocks.emplace_back(
            Paragraph{subject + " · " +
                      wording.say(PLUMBLINE_TEXT("%1, version %2"),
                                  {snapshot.rubric->title(), snapshot.rubric->version()})});
        sheets.blocks.emplace_back(table);
        sheets.blocks.emplace_back(Paragraph{
            wording.say(PLUMBLINE_TEXT("Read the descriptions in the rubric first. Leave a line empty "
                                       "where you can not say.")),
            Paragraph::Style::Small});
    }
    return sheets;
}

} // namespace plumbline
