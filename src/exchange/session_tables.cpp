// SPDX-License-Identifier: MIT
#include "exchange/session_tables.h"

#include "analysis/wording_of.h"
#include "exchange/cell_lines.h"
#include "exchange/round_rows.h"
#include "exchange/subject_cells.h"

#include <algorithm>

namespace plumbline {

namespace {

ExportCell dayCell(Instant instant) {
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

std::string votingWord(Voting voting) {
    return voting == Voting::Named ? "Named" : "Anonymous";
}

const Member* findMember(const Snapshot& snapshot, MemberId id) {
    const auto member = std::ranges::find(snapshot.team, id, &Member::id);
    return member == snapshot.team.end() ? nullptr : &*member;
}

/// School, school year, strand, dimension, the day the session began.
ExportRow placeCells(const RoundRow& row) {
    ExportRow cells = dimensionCells(*row.snapshot, row.snapshot->rubric->positionOf(row.item->dimension));
    cells.push_back(dayCell(row.session->started));
    return cells;
}

ExportRow countedCells(const RoundRow& row, const std::vector<std::string>& names) {
    if (!row.round)
        return ExportRow(4 + names.size());
    ExportRow cells{std::int64_t{row.round->number}, dayCell(row.round->revealed),
                    std::int64_t{row.round->present}};
    add(cells, countCells(*row.snapshot->rubric, row.round->counts.levels, names));
    cells.emplace_back(std::int64_t{row.round->counts.abstained});
    return cells;
}

/// Stage, decision as number and word, how, confidence, minority note, seconds.
ExportRow decisionCells(const RoundRow& row) {
    if (!row.last)
        return ExportRow(7);
    ExportRow cells{stageWord(stageOf(*row.item))};
    if (const Decision* decision = row.decision()) {
        const std::optional<LevelRank> level = levelOf(decision->value);
        add(cells, {level ? ExportCell(std::int64_t{level->value()}) : ExportCell(),
                    valueText(Wording(), *row.snapshot->rubric, decision->value), howWord(decision->how),
                    confidenceWord(decision->confidence), decision->minorityNote});
    } else {
        cells.resize(cells.size() + 5);
    }
    cells.emplace_back(std::int64_t{row.item->spent.count()});
    return cells;
}

ExportRow ballotRow(const RoundRow& row, const Ballot& ballot) {
    ExportRow cells = placeCells(row);
    const Member* member = findMember(*row.snapshot, ballot.member);
    add(cells, {std::int64_t{row.round->number}, member ? member->name : std::string(),
                member ? member->role : std::string()});
    if (const auto* level = std::get_if<LevelRank>(&ballot.choice))
        add(cells, levelCells(*row.snapshot->rubric, *level));
    else
        add(cells, {{}, "Abstained"});
    cells.emplace_back(row.item->dimension.value());
    return cells;
}

ExportRow sessionRow(const Snapshot& snapshot, const RatingSession& session) {
    ExportRow row = subjectCells(snapshot);
    const auto decided = std::ranges::count_if(
        session.agenda, [](const AgendaItem& item) { return item.decision.has_value(); });
    add(row, {dayCell(session.started), session.closed ? dayCell(*session.closed) : ExportCell(),
              votingWord(session.voting), howWord(session.rule), std::int64_t{session.quorum},
              static_cast<std::int64_t>(session.agenda.size()), std::int64_t{decided},
              std::int64_t{session.timePerDimension.count()}, std::int64_t{session.thinkTime.count()},
              cellLines(session.absent,
                        [&](MemberId id) {
                            const Member* member = findMember(snapshot, id);
                            return member ? member->name : std::string();
                        }),
              session.groundRules});
    return row;
}

} // namespace

ExportTable sessionsTable(const std::vector<SnapshotPointer>& assessments) {
    return {"Sessions",
            joined(subjectColumns(), {{"Session began", 14},
                                      {"Session ended", 14},
                                      {"Voting", 12},
                                      {"Decided by", 12},
                                      {"Voters needed", 14},
                                      {"On the agenda", 14},
                                      {"Decided", 10},
                                      {"Seconds for a dimension", 22},
                                      {"Seconds to think", 16},
                                      {"Absent", 28},
                                      {"Ground rules", 50}}),
            [&assessments](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (const RatingSession& session : snapshot->sessions)
                        take(sessionRow(*snapshot, session));
            }};
}

ExportTable roundsTable(const std::vector<SnapshotPointer>& assessments) {
    const std::vector<std::string> names = levelNames(assessments);
    std::vector<ExportColumn> columns = joined(
        dimensionColumns(),
        {{"Session began", 14}, {"Voting", 12}, {"Round", 8}, {"Revealed", 12}, {"Voters present", 15}});
    for (const std::string& name : names)
        columns.push_back({name, 13});
    columns = joined(std::move(columns), {{"Abstained", 11},
                                          {"Stage", 14},
                                          {"Decision number", 16},
                                          {"Decision", 16},
                                          {"How", 12},
                                          {"Confidence", 12},
                                          {"Minority note", 50},
                                          {"Seconds spent", 14}});
    return {"Rounds", std::move(columns), [&assessments, names](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (const RoundRow& round : roundRows({snapshot})) {
                        ExportRow row = placeCells(round);
                        row.emplace_back(votingWord(round.session->voting));
                        add(row, countedCells(round, names));
                        add(row, decisionCells(round));
                        take(row);
                    }
            }};
}

ExportTable ballotsTable(const std::vector<SnapshotPointer>& assessments) {
    return {"Ballots",
            joined(dimensionColumns(), {{"Session began", 14},
                                        {"Round", 8},
                                        {"Member", 28},
                                        {"Role", 24},
                                        {"Level number", 14},
                                        {"Ballot", 14},
                                        {"Dimension id", 34}}),
            [&assessments](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (const RoundRow& round : roundRows({snapshot}))
                        if (round.round)
                            for (const Ballot& ballot : round.round->ballots)
                                take(ballotRow(round, ballot));
            }};
}

bool hasSessions(const std::vector<SnapshotPointer>& assessments) {
    return std::ranges::any_of(assessments,
                               [](const SnapshotPointer& snapshot) { return !snapshot->sessions.empty(); });
}

bool hasBallots(const std::vector<SnapshotPointer>& assessments) {
    return std::ranges::any_of(assessments, [](const SnapshotPointer& snapshot) {
        return std::ranges::any_of(roundRows({snapshot}), [](const RoundRow& row) {
            return row.round && !row.round->ballots.empty();
        });
    });
}

} // namespace plumbline
