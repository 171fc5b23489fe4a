// SPDX-License-Identifier: MIT
#include "exchange/ballot_file.h"

#include "exchange/json_fields.h"
#include "exchange/sha256_of.h"
#include "rubric/json_reader.h"
#include "rubric/rubric_json.h"

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>
#include <utility>

namespace plumbline {

namespace {

using Json = nlohmann::ordered_json;

constexpr JsonLimits limits{longestBallotFile, 8, 20'000};

/// What one line of a file is to hold.
struct Entry {
    std::size_t position;
    RatingValue rating;
};

Json headJson(const Snapshot& snapshot) {
    const Rubric& rubric = *snapshot.rubric;
    Json levels = Json::array();
    for (const Level& level : rubric.levels())
        levels.push_back({{"id", level.id.value()}, {"name", level.name}});
    return {
        {"format", "plumbline-ballots"},
        {"formatVersion", 1},
        {"howTo",
         "In each line of \"ballots\" write the id of one of the \"levels\" in the place of null, in "
         "quotation marks; or write true after \"abstain\". Leave a line as it is to cast no ballot."},
        {"levels", std::move(levels)},
        {"school", {{"uuid", snapshot.school.uuid}, {"name", snapshot.school.name}}},
        {"year", snapshot.assessment.year.id()},
        {"rubric",
         {{"id", rubric.id().value()}, {"version", rubric.version()}, {"sha256", rubricHash(rubric)}}},
    };
}

/// A ballot is one line of text, so that it can be filled in where it is read.
std::string fileText(const Snapshot& snapshot, Json member, const std::vector<Entry>& entries) {
    const Rubric& rubric = *snapshot.rubric;
    Json head = headJson(snapshot);
    head["member"] = std::move(member);
    std::string text = head.dump(2);
    text.resize(text.size() - std::string_view("\n}").size());
    text += ",\n  \"ballots\": [";
    std::string_view separator = "\n    ";
    for (const auto& [position, rating] : entries) {
        const Dimension& dimension = rubric.dimension(position);
        const std::optional<LevelRank> level = levelOf(rating);
        const Json line = {{"dimension", dimension.id.value()},
                           {"name", dimension.name},
                           {"level", level ? Json(rubric.level(*level).id.value()) : Json(nullptr)},
                           {"abstain", std::holds_alternative<NotApplicable>(rating)}};
        text.append(std::exchange(separator, ",\n    ")).append(line.dump());
    }
    return text + "\n  ]\n}\n";
}

std::vector<Entry> emptyEntries(const Snapshot& snapshot) {
    std::vector<Entry> entries;
    if (const RatingSession* session = openSession(snapshot)) {
        for (const AgendaItem& item : session->agenda)
            if (takesBallots(item))
                entries.push_back({snapshot.rubric->positionOf(item.dimension), Unrated()});
        return entries;
    }
    for (std::size_t position = 0; position < snapshot.rubric->dimensionCount(); ++position)
        entries.push_back({position, Unrated()});
    return entries;
}

class BallotFileReader {
public:
    Parsed<BallotFile> read(const nlohmann::json& root) {
        JsonFields fields(root, {}, m_issues,
                          {"format", "formatVersion", "school", "year", "rubric", "member", "ballots"},
                          {"howTo", "levels"});
        if (!isOurs(fields))
            return {std::nullopt, std::move(m_issues)};
        const auto year = fields.parsed<SchoolYear>(
            "year", {PLUMBLINE_TEXT("Give a school year such as \"2026-27\"."), {}});
        // A year that can not be read is an issue; any other stands in for it until that is returned.
        BallotFile file{.schoolUuid = {},
                        .schoolName = {},
                        .year = year.value_or(*SchoolYear::startingIn(2000)),
                        .rubricId = {},
                        .rubricVersion = {},
                        .rubricSha256 = {},
                        .levels = {},
                        .memberUuid = {},
                        .memberName = {},
                        .ballots = {}};
        readNames(fields, file);
        if (fields.member("levels"))
            file.levels = fields.objects<BallotFile::LevelName>(
                "levels", {"id", "name"}, [](JsonFields& level) -> std::optional<BallotFile::LevelName> {
                    return BallotFile::LevelName{level.text("id").value_or(""),
                                                 level.text("name").value_or("")};
                });
        file.ballots = fields.objects<BallotFile::Line>("ballots", {"dimension", "level"},
                                                        [](JsonFields& line) { return readLine(line); },
                                                        {"name", "abstain"});
        if (!m_issues.empty())
            return {std::nullopt, std::move(m_issues)};
        return {std::move(file), {}};
    }

private:
    static bool isOurs(JsonFields& fields) {
        const bool format = fields.oneOf("format", {"plumbline-ballots"}).has_value();
        const std::optional<std::int64_t> version = fields.integer("formatVersion");
        if (version && *version != 1)
            fields.report("formatVersion",
                          {PLUMBLINE_TEXT("This ballot file has form %1; this Plumbline reads form 1."),
                           {std::to_string(*version)}},
                          {PLUMBLINE_TEXT("Read it with a later version of Plumbline."), {}});
        return format && version == 1;
    }

    static void readNames(JsonFields& fields, BallotFile& file) {
        fields.object("school", {"uuid", "name"}, [&](JsonFields& school) {
            file.schoolUuid = school.text("uuid").value_or("");
            file.schoolName = school.bounded<Name>("name").value_or("");
        });
        fields.object("rubric", {"id", "version"},
                      [&](JsonFields& rubric) {
                          file.rubricId = rubric.text("id").value_or("");
                          file.rubricVersion = rubric.text("version").value_or("");
                          if (rubric.member("sha256"))
                              file.rubricSha256 = rubric.text("sha256").value_or("");
                      },
                      {"sha256"});
        fields.object("member", {"name"},
                      [&](JsonFields& member) {
                          file.memberName = member.bounded<Name>("name").value_or("");
                          if (member.member("uuid"))
                              file.memberUuid = member.text("uuid").value_or("");
                      },
                      {"uuid"});
    }

    static std::optional<BallotFile::Line> readLine(JsonFields& fields) {
        BallotFile::Line line;
        line.dimension = fields.text("dimension").value_or("");
        if (fields.member("level") && !fields.isNull("level")) {
            line.level = fields.text("level").value_or("");
            if (line.level.empty())
                fields.report("level", {PLUMBLINE_TEXT("The level is empty."), {}},
                              {PLUMBLINE_TEXT("Give one of the levels, or null."), {}});
        }
        line.abstains = fields.member("abstain") && fields.boolean("abstain").value_or(false);
        if (line.abstains && !line.level.empty())
            fields.report("abstain", {PLUMBLINE_TEXT("This is both a level and an abstention."), {}},
                          {PLUMBLINE_TEXT("Give null for the level, or \"abstain\": false."), {}});
        return line;
    }

    Issues m_issues;
};

} // namespace

std::string ballotFile(const Snapshot& snapshot, MemberId member) {
    const auto found = std::ranges::find(snapshot.team, member, &Member::id);
    assert(found != snapshot.team.end());
    return fileText(snapshot, {{"uuid", found->uuid}, {"name", found->name}}, emptyEntries(snapshot));
}

std::string ballotFile(const Snapshot& rated, const Name& member) {
    std::vector<Entry> entries;
    for (std::size_t position = 0; position < rated.ratings.size(); ++position)
        entries.push_back({position, rated.ratings[position].value});
    // The uuid is theirs only where the copy comes from the team's workbook.
    const auto known = std::ranges::find(rated.team, member.value(), &Member::name);
    Json json = known != rated.team.end() ? Json{{"uuid", known->uuid}} : Json::object();
    json["name"] = member.value();
    return fileText(rated, std::move(json), entries);
}

Parsed<BallotFile> parseBallotFile(std::string_view text) {
    const Parsed<nlohmann::json> root = parseJson(text, limits);
    if (!root)
        return {std::nullopt, root.issues};
    return BallotFileReader().read(*root.value);
}

std::string rubricHash(const Rubric& rubric) {
    return sha256Of(toJson(rubric));
}

} // namespace plumbline
