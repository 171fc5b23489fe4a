// SPDX-License-Identifier: MIT
#include "report/method_section.h"

#include "analysis/wording_of.h"
#include "report/session_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace plumbline {

namespace {

/// What was done in one session, added up.
struct SessionCounts {
    std::int64_t dimensions = 0;
    std::int64_t rounds = 0;
    std::int64_t voters = 0;               ///< the most that were present at a reveal
    std::array<std::int64_t, 3> decided{}; ///< by DecisionRule
    std::int64_t parked = 0;
};

SessionCounts countsOf(const RatingSession& session) {
    SessionCounts counts;
    for (const AgendaItem& item : session.agenda) {
        ++counts.dimensions;
        counts.rounds += static_cast<std::int64_t>(item.rounds.size());
        for (const Round& round : item.rounds)
            counts.voters = std::max<std::int64_t>(counts.voters, round.present);
        if (item.decision)
            ++counts.decided.at(static_cast<std::size_t>(item.decision->how));
        else if (item.parked)
            ++counts.parked;
    }
    return counts;
}

std::string decidedText(const SessionCounts& counts, const Wording& wording) {
    std::string text;
    const auto add = [&](const char* english, std::int64_t number) {
        if (number > 0)
            text += (text.empty() ? "" : "\n") + wording.say(english, {std::to_string(number)});
    };
    add(PLUMBLINE_TEXT("%1 by consensus"), counts.decided[static_cast<std::size_t>(DecisionRule::Consensus)]);
    add(PLUMBLINE_TEXT("%1 by majority"), counts.decided[static_cast<std::size_t>(DecisionRule::Majority)]);
    add(PLUMBLINE_TEXT("%1 by the chair"), counts.decided[static_cast<std::size_t>(DecisionRule::Chair)]);
    add(PLUMBLINE_TEXT("%1 parked"), counts.parked);
    return text.empty() ? "–" : text;
}

Table sessionsTable(const Snapshot& snapshot, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("The rating sessions"));
    table.header = {wording.say(PLUMBLINE_TEXT("Session")),       wording.say(PLUMBLINE_TEXT("Votes")),
                    wording.say(PLUMBLINE_TEXT("Decision rule")), wording.say(PLUMBLINE_TEXT("Voters")),
                    wording.say(PLUMBLINE_TEXT("Rounds")),        wording.say(PLUMBLINE_TEXT("Decided"))};
    table.widths = {24, 24, 14, 10, 10, 18};
    for (const RatingSession& session : snapshot.sessions) {
        const SessionCounts counts = countsOf(session);
        const std::string rounds =
            wording.say(PLUMBLINE_TEXT("%1 on %2 dimensions"),
                        {std::to_string(counts.rounds), std::to_string(counts.dimensions)});
        table.rows.push_back({{},
                              {{datesText(wording, session)},
                               {votingText(wording, session.voting)},
                               {ruleText(wording, session.rule)},
                               {counts.voters > 0 ? std::to_string(counts.voters) : "–"},
                               {rounds},
                               {decidedText(counts, wording)}}});
    }
    return table;
}

/// Rated dimensions whose level a session decided, and that still have it.
int decidedInSessions(const Snapshot& snapshot) {
    int decided = 0;
    for (std::size_t i = 0; i < snapshot.ratings.size(); ++i) {
        const RatingValue& value = snapshot.ratings[i].value;
        const auto settles = [&](const RatingSession& session) {
            const AgendaItem* item = findItem(session, snapshot.rubric->dimension(i).id);
            return item && item->decision && item->decision->value == value;
        };
        decided += levelOf(value) && std::ranges::any_of(snapshot.sessions, settles) ? 1 : 0;
    }
    return decided;
}

Table figuresTable(const Snapshot& snapshot, bool compared, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("What each figure means"));
    table.header = {wording.say(PLUMBLINE_TEXT("Figure")), wording.say(PLUMBLINE_TEXT("How to read it"))};
    table.widths = {26, 74};
    const auto add = [&](const char* name, const char* meaning) {
        table.rows.push_back({{}, {{wording.say(name)}, {wording.say(meaning)}}});
    };
    add(PLUMBLINE_TEXT("Tiles"),
        PLUMBLINE_TEXT("One tile is one dimension. Its mark and word say the level; a dashed edge is a "
                       "dimension without one."));
    add(PLUMBLINE_TEXT("Bars"),
        PLUMBLINE_TEXT(
            "One bar is one strand. The length of a part is the number of dimensions at that level, "
            "and the number stands in it. What is not rated is the dashed rest; what does not "
            "apply is left out."));
    if (!snapshot.sessions.empty())
        add(PLUMBLINE_TEXT("Ballots, “2–5–1”"),
            PLUMBLINE_TEXT(
                "How many voted for each level, the lowest first. “Within one level” are ballots on "
                "two levels side by side; “split” are ballots further apart."));
    if (compared)
        add(PLUMBLINE_TEXT("Change between years"),
            PLUMBLINE_TEXT(
                "By how many levels a dimension is rated higher or lower. Where its wording changed, "
                "or it is not rated in both years, nothing is compared."));
    return table;
}

} // namespace

std::vector<Block> methodBlocks(const Snapshot& snapshot, bool compared, const Wording& wording) {
    std::vector<Block> blocks{Heading{2, wording.say(PLUMBLINE_TEXT("How the ratings were made"))}};
    const auto rated = std::ranges::count_if(
        snapshot.ratings, [](const Rating& rating) { return levelOf(rating.value).has_value(); });
    if (snapshot.sessions.empty()) {
        blocks.emplace_back(Paragraph{wording.say(
            PLUMBLINE_TEXT("No rating session was recorded: the ratings were entered directly."))});
    } else {
        blocks.emplace_back(Paragraph{wording.say(
            PLUMBLINE_TEXT(
                "%1 of %2 rated dimensions have the level that a rating session decided; the others "
                "were entered or changed directly. In a session the voters read the descriptions, "
                "vote in secret, see all ballots at once, talk, and vote again where they want to. A "
                "vote is not yet a decision."),
            {std::to_string(decidedInSessions(snapshot)), std::to_string(rated)})});
        blocks.emplace_back(sessionsTable(snapshot, wording));
    }
    blocks.emplace_back(figuresTable(snapshot, compared, wording));
    return blocks;
}

} // namespace plumbline
