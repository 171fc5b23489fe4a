// SPDX-License-Identifier: MIT
#include "exchange/sessions_writer.h"

#include "exchange/state_ids.h"

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>

namespace plumbline {

namespace {

using Json = nlohmann::ordered_json;

class SessionsWriter {
public:
    explicit SessionsWriter(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    Json sessionJson(const RatingSession& session) const {
        Json absent = Json::array();
        for (const MemberId member : session.absent)
            absent.push_back(uuidOf(member));
        Json agenda = Json::array();
        for (const AgendaItem& item : session.agenda)
            agenda.push_back(itemJson(item, session.voting));
        return {
            {"uuid", session.uuid},
            {"started", session.started.iso()},
            {"closed", session.closed ? Json(session.closed->iso()) : Json(nullptr)},
            {"voting", votingId(session.voting)},
            {"rule", decisionRuleId(session.rule)},
            {"quorum", session.quorum},
            {"timePerDimension", session.timePerDimension.count()},
            {"thinkTime", session.thinkTime.count()},
            {"groundRules", session.groundRules},
            {"absent", std::move(absent)},
            {"agenda", std::move(agenda)},
        };
    }

private:
    Json itemJson(const AgendaItem& item, Voting voting) const {
        Json rounds = Json::array();
        for (const Round& round : item.rounds)
            rounds.push_back(roundJson(round, voting));
        return {
            {"dimension", item.dimension.value()},
            {"parked", item.parked},
            {"spent", item.spent.count()},
            {"rounds", std::move(rounds)},
            {"decision", item.decision ? decisionJson(*item.decision) : Json(nullptr)},
            {"notes", item.notes},
        };
    }

    Json roundJson(const Round& round, Voting voting) const {
        Json json = {
            {"opened", round.opened.iso()},
            {"revealed", round.revealed.iso()},
            {"present", round.present},
            {"levels", round.counts.levels},
            {"abstained", round.counts.abstained},
        };
        if (voting == Voting::Named) {
            Json ballots = Json::array();
            for (const Ballot& ballot : round.ballots)
                ballots.push_back(ballotJson(ballot));
            json["ballots"] = std::move(ballots);
        }
        return json;
    }

    Json ballotJson(const Ballot& ballot) const {
        const auto* level = std::get_if<LevelRank>(&ballot.choice);
        return {{"member", uuidOf(ballot.member)},
                {"level", level ? levelId(*level) : Json(nullptr)},
                {"abstain", level == nullptr}};
    }

    Json decisionJson(const Decision& decision) const {
        const std::optional<LevelRank> level = levelOf(decision.value);
        return {
            {"at", decision.at.iso()},
            {"state", stateId(decision.value)},
            {"level", level ? levelId(*level) : Json(nullptr)},
            {"how", decisionRuleId(decision.how)},
            {"confidence", confidenceId(decision.confidence)},
            {"minorityNote", decision.minorityNote},
        };
    }

    Json levelId(LevelRank level) const { return m_snapshot.rubric->level(level).id.value(); }

    const std::string& uuidOf(MemberId id) const {
        const auto member = std::ranges::find(m_snapshot.team, id, &Member::id);
        assert(member != m_snapshot.team.end());
        return member->uuid;
    }

    const Snapshot& m_snapshot;
};

} // namespace

nlohmann::ordered_json sessionsJson(const Snapshot& snapshot) {
    const SessionsWriter writer(snapshot);
    Json sessions = Json::array();
    for (const RatingSession& session : snapshot.sessions)
        sessions.push_back(writer.sessionJson(session));
    return sessions;
}

} // namespace plumbline
