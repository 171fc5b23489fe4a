// SPDX-License-Identifier: MIT
#include "exchange/xlsx_sessions.h"

#include "analysis/wording_of.h"
#include "exchange/round_rows.h"
#include "exchange/shared_cells.h"

#include <algorithm>

namespace plumbline {

namespace {

std::optional<Date> dayOf(Instant instant) {
    return Wording().dayOf(instant);
}

std::string stageWord(Stage stage) {
    switch (stage) {
    case Stage::Waiting:
        return "Not voted on";
    case Stage::Voting:
        return "Vote open";
    case Stage::Revealed:
        return "Not decided";
    case Stage::Decided:
        return "Decided";
    case Stage::Parked:
        break;
    }
    return "Parked";
}

std::string howWord(DecisionRule how) {
    switch (how) {
    case DecisionRule::Consensus:
        return "Consensus";
    case DecisionRule::Majority:
        return "Majority";
    case DecisionRule::Chair:
        break;
    }
    return "Chair";
}

std::string confidenceWord(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return "Low";
    case Confidence::Medium:
        return "Medium";
    case Confidence::High:
        break;
    }
    return "High";
}

/// School, school year, the day the session began, strand, dimension.
void writePlace(XlsxSheet& sheet, const RoundRow& row) {
    writeSubject(sheet, *row.snapshot);
    sheet.date(dayOf(row.session->started));
    sheet.text(strandName(*row.snapshot, row.item->dimension));
    sheet.text(dimensionName(*row.snapshot, row.item->dimension));
}

void writeDecision(XlsxSheet& sheet, const RoundRow& row) {
    if (!row.last)
        return;
    sheet.text(stageWord(stageOf(*row.item)));
    if (const Decision* decision = row.decision()) {
        sheet.text(valueText(Wording(), *row.snapshot->rubric, decision->value));
        sheet.text(howWord(decision->how));
        sheet.text(confidenceWord(decision->confidence));
        sheet.text(decision->minorityNote);
    } else {
        sheet.skip(4);
    }
    sheet.number(row.item->spent.count());
}

void writeRounds(XlsxFile& file, const std::vector<SnapshotPointer>& assessments,
                 const std::vector<RoundRow>& rows) {
    const std::vector<std::string> names = levelNames(assessments);
    std::vector<XlsxColumn> columns{{"School", 24}, {"School year", 12}, {"Session began", 14},
                                    {"Strand", 24}, {"Dimension", 34},   {"Voting", 12},
                                    {"Round", 8},   {"Revealed", 12},    {"Voters present", 15}};
    for (const std::string& name : names)
        columns.push_back({name, 13});
    for (const XlsxColumn& column : std::initializer_list<XlsxColumn>{{"Abstained", 11},
                                                                      {"Stage", 14},
                                                                      {"Decision", 16},
                                                                      {"How", 12},
                                                                      {"Confidence", 12},
                                                                      {"Minority note", 50},
                                                                      {"Seconds spent", 14}})
        columns.push_back(column);
    XlsxSheet sheet = file.addSheet("Rounds", columns);
    for (const RoundRow& row : rows) {
        writePlace(sheet, row);
        sheet.text(row.session->voting == Voting::Named ? "Named" : "Anonymous");
        if (row.round) {
            sheet.number(row.round->number);
            sheet.date(dayOf(row.round->revealed));
            sheet.number(row.round->present);
            writeCounts(sheet, *row.snapshot->rubric, row.round->counts.levels, names);
            sheet.number(row.round->counts.abstained);
        } else {
            sheet.skip(4 + static_cast<int>(names.size()));
        }
        writeDecision(sheet, row);
        sheet.endRow();
    }
}

void writeBallot(XlsxSheet& sheet, const RoundRow& row, const Ballot& ballot) {
    writePlace(sheet, row);
    sheet.number(row.round->number);
    const auto member = std::ranges::find(row.snapshot->team, ballot.member, &Member::id);
    if (member != row.snapshot->team.end()) {
        sheet.text(member->name);
        sheet.text(member->role);
    } else {
        sheet.skip(2);
    }
    if (const auto* level = std::get_if<LevelRank>(&ballot.choice)) {
        sheet.number(level->value());
        sheet.text(row.snapshot->rubric->level(*level).name);
    } else {
        sheet.skip();
        sheet.text("Abstained");
    }
    sheet.endRow();
}

void writeBallots(XlsxFile& file, const std::vector<RoundRow>& rows) {
    XlsxSheet sheet = file.addSheet("Ballots", {{"School", 24},
                                                {"School year", 12},
                                                {"Session began", 14},
                                                {"Strand", 24},
                                                {"Dimension", 34},
                                                {"Round", 8},
                                                {"Member", 28},
                                                {"Role", 24},
                                                {"Level number", 14},
                                                {"Ballot", 14}});
    for (const RoundRow& row : rows)
        if (row.round)
            for (const Ballot& ballot : row.round->ballots)
                writeBallot(sheet, row, ballot);
}

} // namespace

void writeSessions(XlsxFile& file, const std::vector<SnapshotPointer>& assessments) {
    const std::vector<RoundRow> rows = roundRows(assessments);
    if (rows.empty())
        return;
    writeRounds(file, assessments, rows);
    if (std::ranges::any_of(rows,
                            [](const RoundRow& row) { return row.round && !row.round->ballots.empty(); }))
        writeBallots(file, rows);
}

} // namespace plumbline
