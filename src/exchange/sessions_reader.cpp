// SPDX-License-Identifier: MIT
#include "exchange/sessions_reader.h"

#include "base/text.h"
#include "exchange/json_fields.h"
#include "exchange/rubric_fields.h"
#include "rubric/json_reader.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace plumbline {

namespace {

using nlohmann::json;

/// More than any team has; a larger number is a mistake.
constexpr std::int64_t mostPeople = 10'000;
/// A year.
constexpr std::int64_t mostSeconds = std::int64_t{366} * 24 * 60 * 60;

constexpr std::array rules{DecisionRule::Consensus, DecisionRule::Majority, DecisionRule::Chair};
constexpr std::array confidences{Confidence::Low, Confidence::Medium, Confidence::High};

template <class Value, std::size_t Size>
std::optional<Value> valueAt(const std::array<Value, Size>& values, std::optional<std::size_t> place) {
    return place ? std::optional(values.at(*place)) : std::nullopt;
}

std::optional<DecisionRule> readRule(JsonFields& fields, std::string_view key) {
    return valueAt(rules, fields.oneOf(key, {"consensus", "majority", "chair"}));
}

std::optional<int> readPeople(JsonFields& fields, std::string_view key, std::int64_t fewest) {
    const std::optional<std::int64_t> number = fields.integer(key, fewest, mostPeople);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<std::chrono::seconds> readSeconds(JsonFields& fields, std::string_view key) {
    const std::optional<std::int64_t> number = fields.integer(key, 0, mostSeconds);
    return number ? std::optional(std::chrono::seconds(*number)) : std::nullopt;
}

void reportUnknownMember(JsonFields& fields, std::string_view key) {
    fields.report(key, {PLUMBLINE_TEXT("There is no member of the team with this UUID."), {}},
                  {PLUMBLINE_TEXT("Give the UUID of one of the \"team\"."), {}});
}

/// The counts hold every ballot, and those that were counted by hand.
bool cover(const BallotCounts& counts, const std::vector<Ballot>& ballots) {
    BallotCounts rest = counts;
    for (const Ballot& ballot : ballots) {
        const auto* level = std::get_if<LevelRank>(&ballot.choice);
        --(level ? rest.levels.at(level->index()) : rest.abstained);
    }
    return rest.abstained >= 0 && std::ranges::all_of(rest.levels, [](int count) { return count >= 0; });
}

} // namespace

std::vector<RatingSession> SessionsReader::read(JsonFields& assessment) {
    if (!assessment.member("sessions"))
        return {};
    bool earlierIsOpen = false;
    return assessment.objects<RatingSession>(
        "sessions",
        {"uuid", "started", "closed", "voting", "rule", "quorum", "timePerDimension", "thinkTime",
         "groundRules", "absent", "agenda"},
        [&](JsonFields& fields) {
            if (std::exchange(earlierIsOpen, fields.isNull("closed") || earlierIsOpen))
                fields.report("closed", {PLUMBLINE_TEXT("A session before this one is not closed."), {}},
                              {PLUMBLINE_TEXT("Only the last may be open: give the others an end."), {}});
            return readSession(fields);
        });
}

std::optional<RatingSession> SessionsReader::readSession(JsonFields& fields) {
    std::optional<std::string> uuid = m_ids.claimUuid(fields);
    const std::optional<Instant> started = fields.instant("started");
    const std::optional<Instant> closed = fields.instantOrNull("closed");
    const std::optional<std::size_t> voting = fields.oneOf("voting", {"named", "anonymous"});
    const std::optional<DecisionRule> rule = readRule(fields, "rule");
    const std::optional<int> quorum = readPeople(fields, "quorum", 1);
    const std::optional<std::chrono::seconds> time = readSeconds(fields, "timePerDimension");
    const std::optional<std::chrono::seconds> think = readSeconds(fields, "thinkTime");
    std::optional<std::string> groundRules = fields.bounded<Prose>("groundRules");
    std::vector<MemberId> absent = readAbsent(fields);
    const Voting way = voting == 1U ? Voting::Anonymous : Voting::Named;
    std::vector<AgendaItem> agenda = readAgenda(fields, way);
    if (!uuid || !started || !voting || !rule || !quorum || !time || !think || !groundRules)
        return std::nullopt;
    return RatingSession{.id = RatingSessionId(m_ids.next()),
                         .uuid = *std::move(uuid),
                         .started = *started,
                         .closed = closed,
                         .voting = way,
                         .rule = *rule,
                         .quorum = *quorum,
                         .timePerDimension = *time,
                         .thinkTime = *think,
                         .groundRules = *std::move(groundRules),
                         .agenda = std::move(agenda),
                         .absent = std::move(absent)};
}

std::vector<AgendaItem> SessionsReader::readAgenda(JsonFields& fields, Voting voting) {
    if (const json* list = fields.member("agenda"); list && list->is_array() && list->empty())
        fields.report("agenda", {PLUMBLINE_TEXT("The agenda is empty."), {}},
                      {PLUMBLINE_TEXT("Give at least one dimension."), {}});
    std::set<DimensionId> met;
    return fields.objects<AgendaItem>(
        "agenda", {"dimension", "parked", "spent", "rounds", "decision", "notes"}, [&](JsonFields& object) {
            std::optional<AgendaItem> item = readItem(object, voting);
            if (item && !met.insert(item->dimension).second)
                object.report("dimension", {PLUMBLINE_TEXT("This dimension is on the agenda twice."), {}},
                              {PLUMBLINE_TEXT("Keep one of the two."), {}});
            return item;
        });
}

std::optional<AgendaItem> SessionsReader::readItem(JsonFields& fields, Voting voting) {
    const std::optional<std::size_t> position = readDimension(fields, m_rubric);
    const std::optional<bool> parked = fields.boolean("parked");
    const std::optional<std::chrono::seconds> spent = readSeconds(fields, "spent");
    std::vector<Round> rounds =
        fields.objects<Round>("rounds", {"opened", "revealed", "present", "levels", "abstained"},
                              [&](JsonFields& round) { return readRound(round, voting); }, {"ballots"});
    for (std::size_t i = 0; i < rounds.size(); ++i)
        rounds[i].number = static_cast<int>(i) + 1;
    std::optional<Decision> decision;
    if (!fields.isNull("decision"))
        fields.object("decision", {"at", "state", "level", "how", "confidence", "minorityNote"},
                      [&](JsonFields& object) { decision = readDecision(object); });
    std::optional<std::string> notes = fields.bounded<Prose>("notes");
    if (!position || !parked || !spent || !notes)
        return std::nullopt;
    return AgendaItem{.dimension = m_rubric.dimension(*position).id,
                      .parked = *parked,
                      .spent = *spent,
                      .rounds = std::move(rounds),
                      .open = std::nullopt,
                      .voted = {},
                      .counted = 0,
                      .decision = std::move(decision),
                      .notes = *std::move(notes)};
}

std::optional<Round> SessionsReader::readRound(JsonFields& fields, Voting voting) {
    const std::optional<Instant> opened = fields.instant("opened");
    const std::optional<Instant> revealed = fields.instant("revealed");
    const std::optional<int> present = readPeople(fields, "present", 0);
    std::optional<BallotCounts> counts = readCounts(fields);
    std::vector<Ballot> ballots;
    if (fields.member("ballots"))
        ballots = readBallots(fields);
    if (!ballots.empty() && voting == Voting::Anonymous)
        fields.report("ballots",
                      {PLUMBLINE_TEXT("The session is anonymous, but ballots are given by member."), {}},
                      {PLUMBLINE_TEXT("Give their counts alone."), {}});
    if (counts && !cover(*counts, ballots))
        fields.report("levels", {PLUMBLINE_TEXT("The counts do not match the ballots."), {}},
                      {PLUMBLINE_TEXT("Count every ballot, and those that were counted by hand."), {}});
    if (!opened || !revealed || !present || !counts)
        return std::nullopt;
    return Round{.number = 1,
                 .opened = *opened,
                 .revealed = *revealed,
                 .present = *present,
                 .counts = *std::move(counts),
                 .ballots = std::move(ballots)};
}

std::optional<BallotCounts> SessionsReader::readCounts(JsonFields& fields) {
    const std::optional<int> abstained = readPeople(fields, "abstained", 0);
    const json* list = fields.array("levels");
    if (!abstained || !list)
        return std::nullopt;
    const std::size_t levels = m_rubric.levels().size();
    const bool whole = list->size() == levels && std::ranges::all_of(*list, [](const json& count) {
                           return count.is_number_unsigned() && count.get<std::uint64_t>() <= mostPeople;
                       });
    if (!whole) {
        fields.report("levels", {PLUMBLINE_TEXT("These are not the ballots for each level."), {}},
                      {PLUMBLINE_TEXT("Give %1 whole numbers, one for every level, lowest first."),
                       {std::to_string(levels)}});
        return std::nullopt;
    }
    return BallotCounts{list->get<std::vector<int>>(), *abstained};
}

std::vector<Ballot> SessionsReader::readBallots(JsonFields& fields) {
    std::set<MemberId> met;
    std::vector<Ballot> ballots =
        fields.objects<Ballot>("ballots", {"member", "level", "abstain"}, [&](JsonFields& object) {
            std::optional<Ballot> ballot = readBallot(object);
            if (ballot && !met.insert(ballot->member).second)
                object.report("member", {PLUMBLINE_TEXT("This member has two ballots in this round."), {}},
                              {PLUMBLINE_TEXT("Keep one of the two."), {}});
            return ballot;
        });
    std::ranges::sort(ballots, {}, &Ballot::member); // ids are given in the order of the team
    return ballots;
}

std::optional<Ballot> SessionsReader::readBallot(JsonFields& fields) {
    const std::optional<std::string> uuid = fields.text("member");
    const std::optional<MemberId> member = uuid ? findMember(*uuid) : std::nullopt;
    if (uuid && !member)
        reportUnknownMember(fields, "member");
    const std::optional<bool> abstains = fields.boolean("abstain");
    if (!abstains)
        return std::nullopt;
    if (*abstains && !fields.isNull("level")) {
        fields.report("level", {PLUMBLINE_TEXT("There is a level, but the member abstained."), {}},
                      {PLUMBLINE_TEXT("Give null, or \"abstain\": false."), {}});
        return std::nullopt;
    }
    const std::optional<LevelRank> level = *abstains ? std::nullopt : readLevel(fields, m_rubric);
    if (!member || (!*abstains && !level))
        return std::nullopt;
    return Ballot{*member, level ? BallotChoice(*level) : BallotChoice(Abstained())};
}

std::optional<Decision> SessionsReader::readDecision(JsonFields& fields) {
    const std::optional<Instant> at = fields.instant("at");
    const std::optional<std::size_t> state = fields.oneOf("state", {"not-applicable", "rated"});
    const bool rated = state == 1U;
    if (state && !rated && !fields.isNull("level"))
        fields.report("level", {PLUMBLINE_TEXT("There is a level, but the dimension does not apply."), {}},
                      {PLUMBLINE_TEXT("Give null, or the state \"rated\"."), {}});
    const std::optional<LevelRank> level = rated ? readLevel(fields, m_rubric) : std::nullopt;
    const std::optional<DecisionRule> how = readRule(fields, "how");
    const std::optional<Confidence> confidence =
        valueAt(confidences, fields.oneOf("confidence", {"low", "medium", "high"}));
    std::optional<std::string> note = fields.bounded<Prose>("minorityNote");
    if (!at || !state || (rated && !level) || !how || !confidence || !note)
        return std::nullopt;
    return Decision{.at = *at,
                    .value = level ? RatingValue(*level) : RatingValue(NotApplicable()),
                    .how = *how,
                    .confidence = *confidence,
                    .minorityNote = *std::move(note)};
}

std::vector<MemberId> SessionsReader::readAbsent(JsonFields& fields) {
    const json* list = fields.array("absent");
    std::set<MemberId> absent; // sorted: the order of the team
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const json& uuid = (*list)[i];
        const std::optional<MemberId> member =
            uuid.is_string() ? findMember(uuid.get_ref<const std::string&>()) : std::nullopt;
        if (!member || !absent.insert(*member).second)
            fields.take({{jsonPointer(fields.place("absent"), std::to_string(i)),
                          {PLUMBLINE_TEXT("This is no member of the team, or is there twice."), {}},
                          {PLUMBLINE_TEXT("Give the UUID of each absent member once."), {}}}});
    }
    return {absent.begin(), absent.end()};
}

std::optional<MemberId> SessionsReader::findMember(std::string_view uuid) const {
    const auto found = std::ranges::find(m_team, uuid, &Member::uuid);
    return found != m_team.end() ? std::optional(found->id) : std::nullopt;
}

} // namespace plumbline
