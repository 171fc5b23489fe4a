// SPDX-License-Identifier: MIT
#include "exchange/ballot_file.h"

#include "base/sha256.h"
#include "exchange/json_fields.h"
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

std::string idOf(const Rubric& rubric, const RatingValue& value) {
    const std::optional<LevelRank> level = levelOf(value);
    return level ? rubric.level(*level).id.value() : std::string();
}

/// All but the ballots.
BallotFile headOf(const Snapshot& snapshot, std::string memberUuid, std::string memberName) {
    const Rubric& rubric = *snapshot.rubric;
    BallotFile file{.schoolUuid = snapshot.school.uuid,
                    .schoolName = snapshot.school.name,
                    .year = snapshot.assessment.year,
                    .rubricId = rubric.id().value(),
                    .rubricVersion = rubric.version(),
                    .rubricSha256 = rubricHash(rubric),
                    .levels = {},
                    .memberUuid = std::move(memberUuid),
                    .memberName = std::move(memberName),
                    .ballots = {},
                    .words = {}};
    for (const Level& level : rubric.levels())
        file.levels.push_back({level.id.value(), level.name});
    return file;
}

void add(BallotFile& file, const Rubric& rubric, std::size_t position, const RatingValue& value) {
    const Dimension& dimension = rubric.dimension(position);
    file.ballots.push_back({dimension.id.value(), dimension.name, idOf(rubric, value),
                            std::holds_alternative<NotApplicable>(value)});
    file.words.push_back({dimension.id.value(), rubric.strandOf(position).name, dimension.descriptors});
}

/// The words of the largest rubrics would make a file that no reader takes.
void keepShort(BallotFile& file) {
    std::size_t bytes = 0;
    for (const BallotFile::Words& words : file.words)
        for (const std::string& descriptor : words.descriptors)
            bytes += descriptor.size();
    if (bytes > longestBallotFile / 2)
        file.words.clear();
}

Json headJson(const BallotFile& file) {
    Json levels = Json::array();
    for (const auto& [id, name] : file.levels)
        levels.push_back({{"id", id}, {"name", name}});
    Json rubric{{"id", file.rubricId}, {"version", file.rubricVersion}};
    if (!file.rubricSha256.empty())
        rubric["sha256"] = file.rubricSha256;
    Json member = Json::object();
    if (!file.memberUuid.empty())
        member["uuid"] = file.memberUuid;
    member["name"] = file.memberName;
    return {
        {"format", "plumbline-ballots"},
        {"formatVersion", 1},
        {"howTo",
         "Open this file with Plumbline. Or, in each line of \"ballots\", write the id of one of the "
         "\"levels\" in the place of null, in quotation marks; or write true after \"abstain\". Leave a "
         "line as it is to cast no ballot."},
        {"levels", std::move(levels)},
        {"school", {{"uuid", file.schoolUuid}, {"name", file.schoolName}}},
        {"year", file.year.id()},
        {"rubric", std::move(rubric)},
        {"member", std::move(member)},
    };
}

Json lineJson(const BallotFile::Line& line) {
    return {{"dimension", line.dimension},
            {"name", line.name},
            {"level", line.level.empty() ? Json(nullptr) : Json(line.level)},
            {"abstain", line.abstains}};
}

Json wordsJson(const BallotFile::Words& words) {
    return {{"dimension", words.dimension}, {"strand", words.strand}, {"descriptors", words.descriptors}};
}

/// ,\n "key": [ … ], each item on a line of its own.
template <class Item>
void appendLines(std::string& text, std::string_view key, const std::vector<Item>& items,
                 Json (*toJson)(const Item&)) {
    text.append(",\n  \"").append(key).append("\": [");
    std::string_view separator = "\n    ";
    for (const Item& item : items)
        text.append(std::exchange(separator, ",\n    ")).append(toJson(item).dump());
    text += "\n  ]";
}

class BallotFileReader {
public:
    Parsed<BallotFile> read(const nlohmann::json& root) {
        JsonFields fields(root, {}, m_issues,
                          {"format", "formatVersion", "school", "year", "rubric", "member", "ballots"},
                          {"howTo", "levels", "words"});
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
                        .ballots = {},
                        .words = {}};
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
        if (fields.member("words"))
            file.words =
                fields.objects<BallotFile::Words>("words", {"dimension", "strand", "descriptors"},
                                                  [](JsonFields& words) { return readWords(words); });
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
        if (fields.member("name"))
            line.name = fields.text("name").value_or("");
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

    static std::optional<BallotFile::Words> readWords(JsonFields& fields) {
        BallotFile::Words words{
            fields.text("dimension").value_or(""), fields.text("strand").value_or(""), {}};
        const nlohmann::json* descriptors = fields.array("descriptors");
        if (!descriptors)
            return std::nullopt;
        for (const nlohmann::json& descriptor : *descriptors)
            if (descriptor.is_string())
                words.descriptors.push_back(descriptor.get<std::string>());
            else
                fields.report("descriptors", {PLUMBLINE_TEXT("Each descriptor has to be a text."), {}},
                              {PLUMBLINE_TEXT("Leave the words of the rubric as they were."), {}});
        return words;
    }

    Issues m_issues;
};

} // namespace

BallotFile ballotFile(const Snapshot& snapshot, MemberId member) {
    const auto found = std::ranges::find(snapshot.team, member, &Member::id);
    assert(found != snapshot.team.end());
    const Rubric& rubric = *snapshot.rubric;
    BallotFile file = headOf(snapshot, found->uuid, found->name);
    if (const RatingSession* session = openSession(snapshot)) {
        for (const AgendaItem& item : session->agenda)
            if (takesBallots(item))
                add(file, rubric, rubric.positionOf(item.dimension), Unrated());
    } else {
        for (std::size_t position = 0; position < rubric.dimensionCount(); ++position)
            add(file, rubric, position, Unrated());
    }
    keepShort(file);
    return file;
}

BallotFile ballotFile(const Snapshot& rated, const Name& member) {
    // The uuid is theirs only where the copy comes from the team's workbook.
    const auto known = std::ranges::find(rated.team, member.value(), &Member::name);
    BallotFile file = headOf(rated, known != rated.team.end() ? known->uuid : std::string(), member.value());
    for (std::size_t position = 0; position < rated.ratings.size(); ++position)
        add(file, *rated.rubric, position, rated.ratings[position].value);
    keepShort(file);
    return file;
}

std::string toJson(const BallotFile& file) {
    std::string text = headJson(file).dump(2);
    text.resize(text.size() - std::string_view("\n}").size());
    appendLines(text, "ballots", file.ballots, lineJson);
    if (!file.words.empty())
        appendLines(text, "words", file.words, wordsJson);
    return text + "\n}\n";
}

Parsed<BallotFile> parseBallotFile(std::string_view text) {
    const Parsed<nlohmann::json> root = parseJson(text, limits);
    if (!root)
        return {std::nullopt, root.issues};
    return BallotFileReader().read(*root.value);
}

std::string rubricHash(const Rubric& rubric) {
    return Sha256::of(toJson(rubric));
}

} // namespace plumbline
