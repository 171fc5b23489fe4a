// SPDX-License-Identifier: MIT
#include "support/voting_team.h"

#include "assessment/rules.h"

#include <algorithm>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace plumbline::test {

VotingTeam::VotingTeam(const std::filesystem::path& path, std::string_view rubric)
    : SmallWorkbook(path, rubric) {
    for (const char* name : {"Ana", "Bo", "Cy", "Di"})
        apply(PutMember{assessment, {}, valid<Name>(name), valid<OptionalName>("Teacher")});
    apply(PutMember{assessment, {}, valid<Name>("Eva"), valid<OptionalName>("Family"), false});
}

void VotingTeam::start(Voting voting) {
    SessionPlan plan;
    plan.voting = voting;
    plan.quorum = 3;
    plan.groundRules = "One voice at a time.";
    for (const Dimension& one : snapshot()->rubric->strands().front().dimensions)
        plan.agenda.push_back(one.id);
    apply(StartSession{assessment, plan, {}});
}

MemberId VotingTeam::member(std::string_view name) const {
    return std::ranges::find(snapshot()->team, name, &Member::name)->id;
}

void VotingTeam::cast(std::string_view who, int level, std::string_view on) {
    apply(ballot(who, level, on));
}

CastBallot VotingTeam::ballot(std::string_view who, int level, std::string_view on) const {
    return {assessment, dimension(on), member(who),
            level == 0 ? BallotChoice(Abstained{}) : BallotChoice(LevelRank(level))};
}

void VotingTeam::begin(std::string_view on) {
    apply(BeginRound{assessment, dimension(on)});
}

void VotingTeam::reveal(std::string_view on) {
    apply(RevealRound{assessment, dimension(on), std::chrono::seconds(30)});
}

std::string VotingTeam::verdict(const Edit& edit) const {
    const auto refused = refusal(edit, *snapshot());
    return refused ? toEnglish(*refused) : "allowed";
}

RatingSession VotingTeam::session() const {
    return snapshot()->sessions.back();
}

AgendaItem VotingTeam::item(std::string_view on) const {
    return *findItem(session(), dimension(on));
}

std::int64_t VotingTeam::inFile(const std::string& sql) {
    const std::filesystem::path path = workbook->path();
    workbook.reset();
    std::int64_t value = 0;
    {
        const SQLite::Database file(path.string());
        SQLite::Statement query(file, sql);
        query.executeStep();
        value = query.getColumn(0).getInt64();
    }
    workbook = Workbook::open(path);
    return value;
}

std::vector<std::string> VotingTeam::secrets() {
    const std::filesystem::path path = workbook->path();
    workbook.reset();
    std::vector<std::string> found;
    {
        const SQLite::Database file(path.string());
        SQLite::Statement query(file, "SELECT secret FROM ballot_secret ORDER BY session, dimension, number");
        while (query.executeStep())
            found.push_back(query.getColumn(0).getString());
    }
    workbook = Workbook::open(path);
    return found;
}

} // namespace plumbline::test
