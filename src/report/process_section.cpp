// SPDX-License-Identifier: MIT
#include "report/process_section.h"

#include "analysis/fidelity.h"
#include "analysis/wording_of.h"
#include "report/session_words.h"

#include <optional>
#include <utility>

namespace plumbline {

namespace {

std::string nameOf(const Rubric& rubric, const DimensionId& dimension) {
    return rubric.dimension(rubric.positionOf(dimension)).name;
}

Table agreedTable(const Snapshot& snapshot, const RatingSession& session, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("Who met, and what was agreed before the first vote"));
    table.header = {wording.say(PLUMBLINE_TEXT("Subject")), wording.say(PLUMBLINE_TEXT("Agreed"))};
    table.widths = {25, 75};
    const auto fact = [&](const char* subject, std::string text) {
        if (!text.empty())
            table.rows.push_back({{}, {{wording.say(subject)}, {std::move(text)}}});
    };
    fact(PLUMBLINE_TEXT("Date"), datesText(wording, session));
    fact(PLUMBLINE_TEXT("Took part"), tookPartText(snapshot, session));
    fact(PLUMBLINE_TEXT("Observed"), observedText(snapshot, session));
    fact(PLUMBLINE_TEXT("Absent"), absentText(snapshot, session));
    fact(PLUMBLINE_TEXT("Voting"), votingText(wording, session.voting));
    fact(PLUMBLINE_TEXT("Decision rule"), ruleText(wording, session.rule));
    fact(PLUMBLINE_TEXT("Quorum"), wording.count(PLUMBLINE_TEXT("%n voter present"),
                                                 PLUMBLINE_TEXT("%n voters present"), session.quorum));
    if (session.timePerDimension.count() > 0)
        fact(PLUMBLINE_TEXT("Time for a dimension"), durationText(wording, session.timePerDimension));
    if (session.thinkTime.count() > 0)
        fact(PLUMBLINE_TEXT("Time to think before a vote"),
             wording.count(PLUMBLINE_TEXT("%n second"), PLUMBLINE_TEXT("%n seconds"),
                           session.thinkTime.count()));
    fact(PLUMBLINE_TEXT("Ground rules"), session.groundRules);
    return table;
}

Table roundsTable(const Snapshot& snapshot, const RatingSession& session, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    Table table;
    table.caption =
        wording.say(PLUMBLINE_TEXT("Votes and decisions. Ballots are counted by level, from %1 to %2"),
                    {rubric.levels().front().name, rubric.levels().back().name});
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension")), wording.say(PLUMBLINE_TEXT("Ballots")),
                    wording.say(PLUMBLINE_TEXT("Movement")), wording.say(PLUMBLINE_TEXT("Decision")),
                    wording.say(PLUMBLINE_TEXT("Time"))};
    table.widths = {21, 26, 20, 22, 11};
    for (const AgendaItem& item : session.agenda) {
        TableCell decision{decisionText(wording, snapshot, item)};
        if (item.decision)
            decision.mark = Mark{item.decision->value, static_cast<int>(rubric.levels().size())};
        table.rows.push_back({{},
                              {{nameOf(rubric, item.dimension)},
                               {roundsText(wording, item)},
                               {movementText(wording, item)},
                               std::move(decision),
                               {durationText(wording, item.spent)}}});
    }
    return table;
}

std::optional<Table> minorityTable(const Rubric& rubric, const RatingSession& session,
                                   const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("What the minority wants to be known"));
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension")), wording.say(PLUMBLINE_TEXT("Note"))};
    table.widths = {25, 75};
    for (const AgendaItem& item : session.agenda)
        if (item.decision && !item.decision->minorityNote.empty())
            table.rows.push_back({{}, {{nameOf(rubric, item.dimension)}, {item.decision->minorityNote}}});
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

std::string keptText(const Wording& wording, Kept kept) {
    switch (kept) {
    case Kept::Yes:
        return wording.say(PLUMBLINE_TEXT("Yes"));
    case Kept::No:
        return wording.say(PLUMBLINE_TEXT("No"));
    case Kept::NotKnown:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("Does not arise"));
}

/// One exception on a line; what was parked says so.
std::string exceptionsText(const Snapshot& snapshot, const RatingSession& session, const FidelityItem& item,
                           const Wording& wording) {
    std::string text;
    for (const DimensionId& dimension : item.exceptions) {
        const AgendaItem* where = findItem(session, dimension);
        std::string name = nameOf(*snapshot.rubric, dimension);
        if (where && stageOf(*where) == Stage::Parked)
            name = wording.say(PLUMBLINE_TEXT("%1 (parked)"), {name});
        text += (text.empty() ? "" : "\n") + name;
    }
    return text.empty() ? "–" : text;
}

Table checklist(const Snapshot& snapshot, const RatingSession& session, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("Checklist, told from what happened"));
    table.header = {wording.say(PLUMBLINE_TEXT("Statement")), wording.say(PLUMBLINE_TEXT("Kept")),
                    wording.say(PLUMBLINE_TEXT("Not kept on"))};
    table.widths = {48, 16, 36};
    for (const FidelityItem& item : fidelity(session, snapshot))
        table.rows.push_back({{},
                              {{wording.say(item.statement)},
                               {keptText(wording, item.kept)},
                               {exceptionsText(snapshot, session, item, wording)}}});
    return table;
}

} // namespace

std::vector<Block> processBlocks(const Snapshot& snapshot, const Wording& wording) {
    std::vector<Block> blocks{Heading{2, wording.say(PLUMBLINE_TEXT("How the team decided"))}};
    blocks.emplace_back(
        Paragraph{wording.say(PLUMBLINE_TEXT("The ballots of a round were shown all at once. A vote is not "
                                             "yet a decision: the level is what the team settled on."))});
    for (const RatingSession& session : snapshot.sessions) {
        blocks.emplace_back(
            Heading{3, wording.say(PLUMBLINE_TEXT("Rating session, %1"), {datesText(wording, session)})});
        blocks.emplace_back(agreedTable(snapshot, session, wording));
        blocks.emplace_back(roundsTable(snapshot, session, wording));
        if (std::string indices = indicesText(wording, snapshot, session); !indices.empty())
            blocks.emplace_back(Paragraph{std::move(indices), Paragraph::Style::Small});
        if (std::optional<Table> notes = minorityTable(*snapshot.rubric, session, wording))
            blocks.emplace_back(std::move(*notes));
        blocks.emplace_back(checklist(snapshot, session, wording));
    }
    return blocks;
}

} // namespace plumbline
