// SPDX-License-Identifier: MIT
#include "rubric/rubric_json.h"

#include "base/text.h"
#include "rubric/json_reader.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace plumbline {

namespace {

using nlohmann::json;

constexpr const char* formatName = "plumbline-rubric";
constexpr int formatVersion = 1;
constexpr JsonLimits limits{std::size_t{4} * 1024 * 1024, 32, 200000};

constexpr const char* objectExpected = PLUMBLINE_TEXT("An object in braces is expected here.");
constexpr const char* listExpected = PLUMBLINE_TEXT("A list in square brackets is expected here.");
constexpr const char* textExpected = PLUMBLINE_TEXT("A text in quotation marks is expected here.");

/// Takes a JSON value apart. What can not be read is reported and stood in for, so that the rest is still
/// looked at; Rubric::create then judges the whole.
class RubricReader {
public:
    Parsed<Rubric> read(const json& root) && {
        if (!root.is_object()) {
            expected("", objectExpected);
            return {std::nullopt, std::move(m_issues)};
        }
        if (!readFormat(root))
            return {std::nullopt, std::move(m_issues)};
        RubricParts parts{idIn<RubricId>(root, ""),
                          textIn(root, "", "version"),
                          textIn(root, "", "title"),
                          optionalTextIn(root, "", "source", {}),
                          textIn(root, "", "language"),
                          {},
                          {}};
        const std::size_t before = m_issues.size();
        eachIn(root, "", "levels", [&](const json& level, const std::string& place) {
            parts.levels.push_back(readLevel(level, place));
        });
        m_levelsRead = m_issues.size() == before;
        eachIn(root, "", "strands", [&](const json& strand, const std::string& place) {
            parts.strands.push_back(readStrand(strand, place, parts.levels));
        });
        return judged(std::move(parts));
    }

private:
    bool readFormat(const json& root) {
        const auto format = root.find("format");
        if (format == root.end() || *format != formatName) {
            report("/format", {PLUMBLINE_TEXT("This is not a rubric of Plumbline."), {}},
                   {PLUMBLINE_TEXT("A rubric file starts with \"format\": \"%1\"."), {formatName}});
            return false;
        }
        const auto version = root.find("formatVersion");
        if (version == root.end() || *version != formatVersion || !version->is_number_integer()) {
            report("/formatVersion", {PLUMBLINE_TEXT("The version of the rubric's format is not known."), {}},
                   {PLUMBLINE_TEXT(
                        "This program reads format version %1; a newer rubric needs a newer program."),
                    {std::to_string(formatVersion)}});
            return false;
        }
        onlyKeys(
            root, "",
            {"format", "formatVersion", "id", "version", "title", "language", "source", "levels", "strands"});
        return true;
    }

    Level readLevel(const json& value, const std::string& place) {
        onlyKeys(value, place, {"id", "name"});
        auto id = idIn<LevelId>(value, place);
        return {std::move(id), textIn(value, place, "name")};
    }

    Strand readStrand(const json& value, const std::string& place, const std::vector<Level>& levels) {
        onlyKeys(value, place, {"id", "name", "shortName", "dimensions"});
        auto id = idIn<StrandId>(value, place);
        std::string name = textIn(value, place, "name");
        std::string shortName = optionalTextIn(value, place, "shortName", name);
        Strand strand{std::move(id), std::move(name), std::move(shortName), {}};
        eachIn(value, place, "dimensions", [&](const json& dimension, const std::string& at) {
            strand.dimensions.push_back(readDimension(dimension, at, levels));
        });
        return strand;
    }

    Dimension readDimension(const json& value, const std::string& place, const std::vector<Level>& levels) {
        onlyKeys(value, place, {"id", "name", "descriptors"});
        auto id = idIn<DimensionId>(value, place);
        std::string name = textIn(value, place, "name");
        return {std::move(id), std::move(name), readDescriptors(value, place, levels)};
    }

    /// One for every level, empty where there is none: Rubric::create names it.
    std::vector<std::string> readDescriptors(const json& dimension, const std::string& place,
                                             const std::vector<Level>& levels) {
        std::vector<std::string> texts(levels.size());
        const json* descriptors = memberOf(dimension, place, "descriptors");
        if (!descriptors)
            return texts;
        const std::string at = place + "/descriptors";
        if (!descriptors->is_object()) {
            expected(at, objectExpected);
            return texts;
        }
        for (const auto& [key, text] : descriptors->items()) {
            const auto level =
                std::ranges::find(levels, key, [](const Level& one) { return one.id.value(); });
            const std::string cell = jsonPointer(at, key);
            if (level != levels.end())
                texts[static_cast<std::size_t>(level - levels.begin())] = textOf(text, cell);
            else if (m_levelsRead)
                report(cell, {PLUMBLINE_TEXT("The rubric has no level \"%1\"."), {abbreviated(key, 80)}},
                       {PLUMBLINE_TEXT("Use the ids given in \"levels\"."), {}});
        }
        if (!m_levelsRead)
            m_stoodIn.insert(at);
        return texts;
    }

    template <class Id>
    Id idIn(const json& object, const std::string& place) {
        const std::string text = textIn(object, place, "id");
        if (std::optional<Id> id = Id::parse(text))
            return *std::move(id);
        const std::string at = place + "/id";
        if (!m_stoodIn.contains(at) && object.is_object())
            report(at, {PLUMBLINE_TEXT("\"%1\" can not be an id."), {abbreviated(text, 80)}},
                   {PLUMBLINE_TEXT("Use lower-case letters, digits and single hyphens, at most 80, such as "
                                   "\"district-alignment\"."),
                    {}});
        return *Id::parse("unreadable-" + std::to_string(m_issues.size()));
    }

    std::string textIn(const json& object, const std::string& place, const char* key) {
        const json* value = memberOf(object, place, key);
        return value ? textOf(*value, place + "/" + key) : std::string();
    }

    std::string optionalTextIn(const json& object, const std::string& place, const char* key,
                               std::string otherwise) {
        if (!object.is_object() || !object.contains(key))
            return otherwise;
        return textIn(object, place, key);
    }

    std::string textOf(const json& value, const std::string& place) {
        if (value.is_string())
            return value.get<std::string>();
        expected(place, textExpected);
        return {};
    }

    template <class Read>
    void eachIn(const json& object, const std::string& place, const char* key, const Read& read) {
        const json* list = memberOf(object, place, key);
        if (!list)
            return;
        const std::string at = place + "/" + key;
        if (!list->is_array()) {
            expected(at, listExpected);
            return;
        }
        for (std::size_t i = 0; i < list->size(); ++i)
            read((*list)[i], at + "/" + std::to_string(i));
    }

    /// The member, reported where it is missing; nothing said where `object` itself was reported as none.
    const json* memberOf(const json& object, const std::string& place, const char* key) {
        if (!object.is_object())
            return nullptr;
        const auto member = object.find(key);
        if (member != object.end())
            return &*member;
        report(place + "/" + key, {PLUMBLINE_TEXT("\"%1\" is missing."), {key}},
               {PLUMBLINE_TEXT("Add it."), {}});
        return nullptr;
    }

    void onlyKeys(const json& object, const std::string& place,
                  std::initializer_list<std::string_view> known) {
        if (!object.is_object()) {
            expected(place, objectExpected);
            return;
        }
        for (const auto& [key, value] : object.items())
            if (std::ranges::find(known, key) == known.end())
                report(jsonPointer(place, key),
                       {PLUMBLINE_TEXT("The key \"%1\" is not known here."), {abbreviated(key, 80)}},
                       {PLUMBLINE_TEXT("Remove it, or look for a spelling mistake."), {}});
    }

    void expected(const std::string& place, const char* fact) {
        report(place, {fact, {}}, {PLUMBLINE_TEXT("Compare with the format of rubrics."), {}});
    }

    void report(std::string place, Message fact, Message remedy) {
        m_stoodIn.insert(place);
        m_issues.push_back({std::move(place), std::move(fact), std::move(remedy)});
    }

    Parsed<Rubric> judged(RubricParts parts) {
        Parsed<Rubric> rubric = Rubric::create(std::move(parts));
        if (rubric && m_issues.empty())
            return rubric;
        std::ranges::copy_if(rubric.issues, std::back_inserter(m_issues),
                             [&](const Issue& issue) { return !isStoodIn(issue.place); });
        return {std::nullopt, std::move(m_issues)};
    }

    /// Whether what is at `place` is not the author's, because it or what it is in was reported.
    bool isStoodIn(std::string place) const {
        while (!m_stoodIn.contains(place)) {
            const std::size_t slash = place.rfind('/');
            if (slash == std::string::npos)
                return false;
            place.resize(slash);
        }
        return true;
    }

    Issues m_issues;
    std::set<std::string> m_stoodIn;
    bool m_levelsRead = false;
};

} // namespace

Parsed<Rubric> parseRubric(std::string_view text) {
    Parsed<json> root = parseJson(text, limits);
    if (!root)
        return {std::nullopt, std::move(root.issues)};
    return RubricReader().read(*root.value);
}

std::string toJson(const Rubric& rubric) {
    using nlohmann::ordered_json;
    ordered_json levels = ordered_json::array();
    for (const Level& level : rubric.levels())
        levels.push_back({{"id", level.id.value()}, {"name", level.name}});
    ordered_json strands = ordered_json::array();
    for (const Strand& strand : rubric.strands()) {
        ordered_json dimensions = ordered_json::array();
        for (const Dimension& dimension : strand.dimensions) {
            ordered_json descriptors = ordered_json::object();
            for (std::size_t level = 0; level < rubric.levels().size(); ++level)
                descriptors[rubric.levels()[level].id.value()] = dimension.descriptors[level];
            dimensions.push_back({{"id", dimension.id.value()},
                                  {"name", dimension.name},
                                  {"descriptors", std::move(descriptors)}});
        }
        strands.push_back({{"id", strand.id.value()},
                           {"name", strand.name},
                           {"shortName", strand.shortName},
                           {"dimensions", std::move(dimensions)}});
    }
    const ordered_json root{
        {"format", formatName},        {"formatVersion", formatVersion}, {"id", rubric.id().value()},
        {"version", rubric.version()}, {"title", rubric.title()},        {"language", rubric.language()},
        {"source", rubric.source()},   {"levels", std::move(levels)},    {"strands", std::move(strands)}};
    return root.dump(2) + "\n";
}

} // namespace plumbline
