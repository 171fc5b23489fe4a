// SPDX-License-Identifier: MIT
#include "exchange/ballot_import.h"

#include "assessment/rules.h"
#include "rubric/json_reader.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <utility>

namespace plumbline {

namespace {

constexpr std::size_t longestQuote = 80;

/// Whose ballots on what the files before had.
using Taken = std::set<std::pair<std::int64_t, std::size_t>>;

class BallotMatcher {
public:
    BallotMatcher(const BallotFile& file, const Snapshot& snapshot, Taken& taken)
        : m_file(file), m_snapshot(snapshot), m_taken(taken) {}

    BallotImport match() {
        matchSchoolAndYear();
        const bool sameRubric = matchRubric();
        const bool open = hasOpenSession();
        m_import.member = findMember();
        const bool mayVote = open && m_import.member && matchVoter();
        // What another rubric calls a dimension or a level says nothing here.
        if (sameRubric)
            for (std::size_t i = 0; i < m_file.ballots.size(); ++i) {
                const BallotFile::Line& line = m_file.ballots[i];
                const std::size_t before = m_import.issues.size();
                m_import.lines.push_back(
                    {abbreviated(line.dimension, longestQuote), {}, line.isFilledIn(), {}});
                matchLine(line, jsonPointer("/ballots", std::to_string(i)), mayVote);
                if (m_import.issues.size() > before)
                    m_import.lines.back().issue = before;
            }
        if (m_import.issues.empty() && m_edits.empty())
            report("/ballots", {PLUMBLINE_TEXT("There is no ballot in this file."), {}},
                   {PLUMBLINE_TEXT("Fill in at least one line."), {}});
        if (m_import.issues.empty())
            m_import.edit = Compound{{PLUMBLINE_TEXT("Import a ballot file"), {}}, std::move(m_edits)};
        return std::move(m_import);
    }

private:
    void report(std::string place, Message fact, Message remedy) {
        m_import.issues.push_back({std::move(place), std::move(fact), std::move(remedy)});
    }

    void matchSchoolAndYear() {
        const School& school = m_snapshot.school;
        if (m_file.schoolUuid != school.uuid && m_file.schoolName != school.name)
            report("/school",
                   {PLUMBLINE_TEXT("These are ballots for the school \"%1\", not \"%2\"."),
                    {m_file.schoolName, school.name}},
                   {PLUMBLINE_TEXT("Take them in where they belong."), {}});
        if (m_file.year != m_snapshot.assessment.year)
            report("/year",
                   {PLUMBLINE_TEXT("These are ballots for %1, not for %2."),
                    {m_file.year.label(), m_snapshot.assessment.year.label()}},
                   {PLUMBLINE_TEXT("Take them in where they belong."), {}});
    }

    bool matchRubric() {
        const Rubric& rubric = *m_snapshot.rubric;
        const std::size_t before = m_import.issues.size();
        const Message remedy{PLUMBLINE_TEXT("Send the member a new file, made from this workbook."), {}};
        if (m_file.rubricId != rubric.id().value())
            report("/rubric/id",
                   {PLUMBLINE_TEXT("These are ballots on the rubric \"%1\", not \"%2\"."),
                    {abbreviated(m_file.rubricId, longestQuote), rubric.id().value()}},
                   remedy);
        else if (m_file.rubricVersion != rubric.version())
            report("/rubric/version",
                   {PLUMBLINE_TEXT("These are ballots on version %1 of the rubric, not %2."),
                    {abbreviated(m_file.rubricVersion, longestQuote), rubric.version()}},
                   remedy);
        else if (!m_file.rubricSha256.empty() && m_file.rubricSha256 != rubricHash(rubric))
            report("/rubric/sha256",
                   {PLUMBLINE_TEXT("The rubric of these ballots has the same version but other words."), {}},
                   remedy);
        else
            matchWords(remedy);
        return m_import.issues.size() == before;
    }

    /// Whoever rates by other words rates something else.
    void matchWords(const Message& remedy) {
        const std::vector<Level>& levels = m_snapshot.rubric->levels();
        const bool same = std::ranges::equal(m_file.levels, levels,
                                             [](const BallotFile::LevelName& one, const Level& other) {
                                                 return one.id == other.id.value() && one.name == other.name;
                                             });
        if (!m_file.levels.empty() && !same)
            report("/levels", {PLUMBLINE_TEXT("The levels in this file are not those of the rubric."), {}},
                   remedy);
        for (std::size_t i = 0; i < m_file.words.size(); ++i) {
            const BallotFile::Words& words = m_file.words[i];
            const auto position = m_snapshot.rubric->findDimension(words.dimension);
            if (!position || m_snapshot.rubric->dimension(*position).descriptors != words.descriptors)
                return report(jsonPointer("/words", std::to_string(i)),
                              {PLUMBLINE_TEXT("The words in this file are not those of the rubric."), {}},
                              remedy);
        }
    }

    bool hasOpenSession() {
        const std::optional<Refusal> refused = refusalToChange(m_snapshot);
        m_session = openSession(m_snapshot);
        if (refused)
            report({}, refused->fact, refused->remedy);
        else if (!m_session)
            report({}, {PLUMBLINE_TEXT("No rating session is open."), {}},
                   {PLUMBLINE_TEXT("Start one first."), {}});
        return !refused && m_session;
    }

    std::optional<MemberId> findMember() {
        const std::vector<Member>& team = m_snapshot.team;
        auto found = team.end();
        if (!m_file.memberUuid.empty())
            found = std::ranges::find(team, m_file.memberUuid, &Member::uuid);
        if (found == team.end())
            found = std::ranges::find(team, m_file.memberName, &Member::name);
        if (found == team.end()) {
            report("/member", {PLUMBLINE_TEXT("There is no \"%1\" in the team."), {m_file.memberName}},
                   {PLUMBLINE_TEXT("Add them to the team, or correct the name in the file."), {}});
            return std::nullopt;
        }
        if (found->uuid != m_file.memberUuid &&
            std::ranges::count(team, m_file.memberName, &Member::name) > 1) {
            report(
                "/member",
                {PLUMBLINE_TEXT("The team has several members with the name \"%1\"."), {m_file.memberName}},
                {PLUMBLINE_TEXT("Send the member a new file, made from this workbook."), {}});
            return std::nullopt;
        }
        return found->id;
    }

    bool matchVoter() {
        const auto member = std::ranges::find(m_snapshot.team, *m_import.member, &Member::id);
        const std::vector<MemberId> present = votersPresent(m_snapshot, *m_session);
        if (!member->votes)
            report("/member", {PLUMBLINE_TEXT("%1 observes and does not vote."), {member->name}},
                   {PLUMBLINE_TEXT("Let them vote in the team's list first."), {}});
        else if (std::ranges::find(present, member->id) == present.end())
            report("/member", {PLUMBLINE_TEXT("%1 is marked as absent."), {member->name}},
                   {PLUMBLINE_TEXT("Mark them as present first."), {}});
        else
            return true;
        return false;
    }

    void matchLine(const BallotFile::Line& line, const std::string& place, bool mayVote) {
        const Rubric& rubric = *m_snapshot.rubric;
        const std::optional<std::size_t> position = rubric.findDimension(line.dimension);
        if (!position)
            return report(place + "/dimension",
                          {PLUMBLINE_TEXT("The rubric of this assessment has no dimension \"%1\"."),
                           {abbreviated(line.dimension, longestQuote)}},
                          {PLUMBLINE_TEXT("Choose one of its dimensions."), {}});
        m_import.lines.back().name = rubric.dimension(*position).name;
        m_import.lines.back().position = position;
        if (!m_met.insert(*position).second)
            return report(place + "/dimension",
                          {PLUMBLINE_TEXT("There is an earlier line on this dimension."), {}},
                          {PLUMBLINE_TEXT("Keep one of the two."), {}});
        if (!line.isFilledIn())
            return;
        const DimensionId& dimension = rubric.dimension(*position).id;
        m_import.dimensions.push_back(dimension);
        const std::optional<LevelRank> level = rubric.findLevel(line.level);
        if (!level && !line.abstains)
            report(place + "/level", {PLUMBLINE_TEXT("The rubric of this assessment has no such level."), {}},
                   {PLUMBLINE_TEXT("Give one of these: %1."), {levelIds()}});
        else if (mayVote)
            cast(*position, level ? BallotChoice(*level) : BallotChoice(Abstained()), place);
    }

    void cast(std::size_t position, BallotChoice choice, const std::string& place) {
        const DimensionId& dimension = m_snapshot.rubric->dimension(position).id;
        CastBallot ballot{m_snapshot.assessment.id, dimension, *m_import.member, choice};
        if (const std::optional<Refusal> refused = refusal(ballot, m_snapshot))
            return report(place, refused->fact, refused->remedy);
        const std::vector<MemberId>& voted = findItem(*m_session, dimension)->voted;
        if (std::ranges::find(voted, ballot.member) != voted.end())
            return report(place, {PLUMBLINE_TEXT("A ballot of this member is in already."), {}},
                          {PLUMBLINE_TEXT("Withdraw it first, or take this line out of the file."), {}});
        if (!m_taken.emplace(ballot.member.value(), position).second)
            return report(place,
                          {PLUMBLINE_TEXT("Another of the files has a ballot of this member on it."), {}},
                          {PLUMBLINE_TEXT("Leave one of the two files out."), {}});
        m_edits.emplace_back(std::move(ballot));
    }

    std::string levelIds() const {
        std::string ids;
        for (const Level& level : m_snapshot.rubric->levels())
            ids += (ids.empty() ? "" : ", ") + level.id.value();
        return ids;
    }

    const BallotFile& m_file;
    const Snapshot& m_snapshot;
    Taken& m_taken;
    const RatingSession* m_session = nullptr;
    std::set<std::size_t> m_met;
    std::vector<Edit> m_edits;
    BallotImport m_import;
};

} // namespace

BallotImport matchBallots(const BallotFile& file, const Snapshot& snapshot) {
    Taken none;
    return BallotMatcher(file, snapshot, none).match();
}

BallotImports matchBallots(const std::vector<BallotFile>& files, const Snapshot& snapshot) {
    BallotImports imports;
    Taken taken;
    for (const BallotFile& file : files)
        imports.files.push_back(BallotMatcher(file, snapshot, taken).match());
    if (files.empty() ||
        !std::ranges::all_of(imports.files, [](const BallotImport& one) { return one.edit.has_value(); }))
        return imports;
    if (files.size() == 1) {
        imports.edit = imports.files.front().edit;
        return imports;
    }
    imports.edit = Compound{{PLUMBLINE_TEXT("Import ballot files"), {}}, {}};
    for (const BallotImport& one : imports.files)
        std::ranges::copy(one.edit->edits, std::back_inserter(imports.edit->edits));
    return imports;
}

} // namespace plumbline
