// SPDX-License-Identifier: MIT
#include "report/ballot_sheets.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

Table lines(const Snapshot& snapshot, const RatingSession& session, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("Mark one box in each line; A is to abstain."));
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension"))};
    table.widths = {36};
    std::vector<TableCell> boxes;
    constexpr int shareOfBoxes = 64;
    const int share = shareOfBoxes / (rubric.highest().value() + 1);
    const auto addColumn = [&](std::string key, std::string name) {
        table.header.push_back(std::move(key));
        table.widths.push_back(share);
        boxes.push_back({.text = std::move(name), .box = true});
    };
    for (const LevelRank rank : rubric.ranks())
        addColumn(std::to_string(rank.value()), rubric.level(rank).name);
    addColumn("A", wording.say(PLUMBLINE_TEXT("Abstain")));
    for (const AgendaItem& item : session.agenda) {
        if (!takesBallots(item))
            continue;
        std::vector<TableCell> cells{{rubric.dimension(rubric.positionOf(item.dimension)).name}};
        cells.insert(cells.end(), boxes.begin(), boxes.end());
        table.rows.push_back({{}, std::move(cells)});
    }
    return table;
}

/// A long name is set smaller: the sheet is to stay one page.
Heading heading(std::string text) {
    constexpr std::size_t longInLarge = 60;
    return {characterCount(text) > longInLarge ? 3 : 2, std::move(text)};
}

/// Nothing about one sheet of several: a number on it would tell whose it is.
Document emptySheets(const Snapshot& snapshot, const Wording& wording) {
    Document sheets;
    sheets.title = wording.say(PLUMBLINE_TEXT("Ballot sheets %1 · %2"),
                               {snapshot.school.name, snapshot.assessment.year.label()});
    sheets.footNote = wording.say(PLUMBLINE_TEXT("Ballot sheet"));
    sheets.language = wording.languageTag();
    sheets.pageNumbers = false;
    return sheets;
}

} // namespace

Document ballotSheets(const Snapshot& snapshot, const RatingSession& session, bool absentToo,
                      const Wording& wording) {
    Document sheets = emptySheets(snapshot, wording);
    const Table table = lines(snapshot, session, wording);
    if (table.rows.empty())
        return sheets;
    const bool named = session.voting == Voting::Named;
    const std::vector<MemberId> present = votersPresent(snapshot, session);
    const Paragraph occasion{snapshot.school.name + " · " + snapshot.assessment.year.label() + " · " +
                                 wording.say(PLUMBLINE_TEXT("Rating session of %1"),
                                             {wording.date(wording.dayOf(session.started))}),
                             Paragraph::Style::Normal};
    const Paragraph remark{
        named
            ? wording.say(PLUMBLINE_TEXT("A line without a mark casts no ballot. Fold the sheet and hand it "
                                         "to the facilitator."))
            : wording.say(PLUMBLINE_TEXT("A line without a mark casts no ballot. Write no name on the sheet, "
                                         "fold it and hand it in.")),
        Paragraph::Style::Small};
    for (const Member& member : snapshot.team) {
        const bool isPresent = std::ranges::find(present, member.id) != present.end();
        if (!member.votes || (!isPresent && !absentToo))
            continue;
        if (!sheets.blocks.empty())
            sheets.blocks.emplace_back(PageBreak());
        sheets.blocks.emplace_back(
            heading(named ? member.name : wording.say(PLUMBLINE_TEXT("Ballot sheet"))));
        sheets.blocks.emplace_back(occasion);
        sheets.blocks.emplace_back(table);
        sheets.blocks.emplace_back(remark);
    }
    return sheets;
}

} // namespace plumbline
