// SPDX-License-Identifier: MIT
#include "rubric/rubric.h"

#include "base/text.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>
#include <utility>

namespace plumbline {

namespace {

std::string at(const char* list, std::size_t index) {
    return std::string("/") + list + "/" + std::to_string(index);
}

void report(Issues& issues, std::string place, Message fact, Message remedy) {
    issues.push_back({std::move(place), std::move(fact), std::move(remedy)});
}

constexpr TextRule versionRule{1, 40, false};
constexpr TextRule nameRule{1, 200, false};
constexpr TextRule sourceRule{0, 2000, false};
/// Ten times the longest that is known; what fits on no page helps nobody to rate.
constexpr TextRule descriptorRule{1, 10000, false};

/// Only looks: spaces at the ends are the author's, like every other letter.
void checkText(Issues& issues, const std::string& text, TextRule rule, const std::string& place) {
    Parsed<std::string> checked = parseText(text, rule, place);
    std::ranges::move(checked.issues, std::back_inserter(issues));
}

void checkLanguage(Issues& issues, const std::string& tag) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t part = 0;
    bool valid = !tag.empty() && tag.size() <= 35 && isLetter(tag.front()) && tag.back() != '-';
    for (const char c : tag) {
        part = c == '-' ? 0 : part + 1;
        valid = valid && (isLetter(c) || isDigit(c) || c == '-') && part <= 8;
    }
    if (!valid || tag.find("--") != std::string::npos)
        report(issues, "/language", {PLUMBLINE_TEXT("\"%1\" is no language tag."), {abbreviated(tag, 40)}},
               {PLUMBLINE_TEXT("Write \"en\", \"es\" or the like."), {}});
}

void checkUnique(Issues& issues, std::set<std::string>& seen, const std::string& id, std::string place) {
    if (!seen.insert(id).second)
        report(issues, std::move(place), {PLUMBLINE_TEXT("The id \"%1\" is used twice."), {id}},
               {PLUMBLINE_TEXT("Give each its own id."), {}});
}

void checkLevels(Issues& issues, const RubricParts& parts) {
    const std::size_t count = parts.levels.size();
    if (count < Rubric::fewestLevels || count > Rubric::mostLevels)
        report(issues, "/levels", {PLUMBLINE_TEXT("The rubric has %1 levels."), {std::to_string(count)}},
               {PLUMBLINE_TEXT("A rubric has 2 to 7 levels."), {}});
    std::set<std::string> ids;
    for (std::size_t i = 0; i < count; ++i) {
        checkUnique(issues, ids, parts.levels[i].id.value(), at("levels", i) + "/id");
        checkText(issues, parts.levels[i].name, nameRule, at("levels", i) + "/name");
    }
}

void checkDimension(Issues& issues, const RubricParts& parts, const Dimension& dimension,
                    const std::string& place) {
    checkText(issues, dimension.name, nameRule, place + "/name");
    if (dimension.descriptors.size() > parts.levels.size())
        report(issues, place + "/descriptors",
               {PLUMBLINE_TEXT("\"%1\" has more descriptors than there are levels."), {dimension.name}},
               {PLUMBLINE_TEXT("Remove those that no level has."), {}});
    for (std::size_t level = 0; level < parts.levels.size(); ++level) {
        const std::string cell = place + "/descriptors/" + parts.levels[level].id.value();
        if (level >= dimension.descriptors.size() || dimension.descriptors[level].empty())
            report(issues, cell,
                   {PLUMBLINE_TEXT("\"%1\" has no descriptor for %2."),
                    {dimension.name, parts.levels[level].name}},
                   {PLUMBLINE_TEXT("Write one: every dimension has a descriptor for every level."), {}});
        else
            checkText(issues, dimension.descriptors[level], descriptorRule, cell);
    }
}

void checkStrands(Issues& issues, const RubricParts& parts) {
    std::set<std::string> strandIds;
    std::set<std::string> dimensionIds;
    std::size_t dimensions = 0;
    for (std::size_t s = 0; s < parts.strands.size(); ++s) {
        const Strand& strand = parts.strands[s];
        checkUnique(issues, strandIds, strand.id.value(), at("strands", s) + "/id");
        checkText(issues, strand.name, nameRule, at("strands", s) + "/name");
        if (strand.shortName != strand.name)
            checkText(issues, strand.shortName, nameRule, at("strands", s) + "/shortName");
        if (strand.dimensions.empty())
            report(issues, at("strands", s) + "/dimensions",
                   {PLUMBLINE_TEXT("The strand \"%1\" has no dimension."), {strand.name}},
                   {PLUMBLINE_TEXT("Add one, or remove the strand."), {}});
        for (std::size_t d = 0; d < strand.dimensions.size(); ++d) {
            const std::string place = at("strands", s) + at("dimensions", d);
            checkUnique(issues, dimensionIds, strand.dimensions[d].id.value(), place + "/id");
            checkDimension(issues, parts, strand.dimensions[d], place);
        }
        dimensions += strand.dimensions.size();
    }
    if (dimensions == 0 && parts.strands.empty())
        report(issues, "/strands", {PLUMBLINE_TEXT("The rubric has no strand."), {}},
               {PLUMBLINE_TEXT("Add a strand with its dimensions."), {}});
    if (dimensions > Rubric::mostDimensions)
        report(issues, "/strands",
               {PLUMBLINE_TEXT("The rubric has %1 dimensions."), {std::to_string(dimensions)}},
               {PLUMBLINE_TEXT("A rubric has at most 500."), {}});
}

} // namespace

Parsed<Rubric> Rubric::create(RubricParts parts) {
    Issues issues;
    checkText(issues, parts.version, versionRule, "/version");
    checkText(issues, parts.title, nameRule, "/title");
    checkText(issues, parts.source, sourceRule, "/source");
    checkLanguage(issues, parts.language);
    checkLevels(issues, parts);
    checkStrands(issues, parts);
    if (!issues.empty())
        return {std::nullopt, std::move(issues)};
    return {Rubric(std::move(parts)), {}};
}

Rubric::Rubric(RubricParts parts) : m_parts(std::move(parts)) {
    for (std::size_t s = 0; s < m_parts.strands.size(); ++s)
        for (std::size_t d = 0; d < m_parts.strands[s].dimensions.size(); ++d)
            m_places.push_back({s, d});
}

const Dimension& Rubric::dimension(std::size_t position) const {
    assert(position < m_places.size());
    const Place place = m_places[position];
    return m_parts.strands[place.strand].dimensions[place.dimension];
}

const Strand& Rubric::strandOf(std::size_t position) const {
    assert(position < m_places.size());
    return m_parts.strands[m_places[position].strand];
}

std::size_t Rubric::firstPosition(std::size_t strand) const {
    assert(strand < m_parts.strands.size());
    std::size_t position = 0;
    for (std::size_t s = 0; s < strand; ++s)
        position += m_parts.strands[s].dimensions.size();
    return position;
}

const std::string& Rubric::descriptor(std::size_t position, LevelRank level) const {
    assert(level.value() >= 1 && level <= highest());
    return dimension(position).descriptors[level.index()];
}

const Level& Rubric::level(LevelRank rank) const {
    assert(rank.value() >= 1 && rank <= highest());
    return m_parts.levels[rank.index()];
}

std::vector<LevelRank> Rubric::ranks() const {
    std::vector<LevelRank> all;
    for (int rank = 1; rank <= highest().value(); ++rank)
        all.emplace_back(rank);
    return all;
}

std::optional<std::size_t> Rubric::findDimension(std::string_view id) const {
    for (std::size_t position = 0; position < m_places.size(); ++position)
        if (dimension(position).id.value() == id)
            return position;
    return std::nullopt;
}

std::optional<LevelRank> Rubric::findLevel(std::string_view id) const {
    for (const LevelRank rank : ranks())
        if (level(rank).id.value() == id)
            return rank;
    return std::nullopt;
}

std::size_t Rubric::positionOf(const DimensionId& id) const {
    const std::optional<std::size_t> position = findDimension(id.value());
    assert(position);
    return position.value_or(0);
}

} // namespace plumbline
