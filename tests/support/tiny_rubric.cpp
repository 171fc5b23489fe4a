// SPDX-License-Identifier: MIT
#include "support/tiny_rubric.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <stdexcept>

namespace plumbline::test {

namespace {

std::string lowerCase(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

std::vector<std::string> levelNames(int count) {
    if (count == 2)
        return {"low", "high"};
    if (count == 3)
        return {"low", "mid", "high"};
    std::vector<std::string> names;
    for (int rank = 1; rank <= count; ++rank)
        names.push_back("level-" + std::to_string(rank));
    return names;
}

Dimension dimension(const std::string& id, const std::string& name, const std::vector<Level>& levels) {
    Dimension made{DimensionId::parse(id).value(), name, {}};
    for (const Level& level : levels)
        made.descriptors.push_back(name + " at " + level.name + ".");
    return made;
}

} // namespace

RubricPointer tinyRubric(std::string_view text, int levels) {
    RubricParts parts{RubricId::parse("tiny").value(), "1.0", "Tiny rubric", "", "en", {}, {}};
    for (const std::string& name : levelNames(levels))
        parts.levels.push_back({LevelId::parse(name).value(), name});
    std::set<std::string> taken;
    std::istringstream strands{std::string(text)};
    for (std::string part; std::getline(strands, part, '|');) {
        std::istringstream words(part);
        std::string strandName;
        words >> strandName;
        if (!strandName.ends_with(':'))
            throw std::invalid_argument("tinyRubric: a strand and a colon are missing in " + part);
        strandName.pop_back();
        const std::string strandId = lowerCase(strandName);
        Strand strand{StrandId::parse(strandId).value(), strandName, strandName, {}};
        for (std::string word; words >> word;) {
            std::string id = lowerCase(word);
            if (!taken.insert(id).second)
                id.insert(0, strandId + "-");
            strand.dimensions.push_back(dimension(id, word, parts.levels));
        }
        parts.strands.push_back(std::move(strand));
    }
    Parsed<Rubric> rubric = Rubric::create(std::move(parts));
    if (!rubric)
        throw std::invalid_argument("tinyRubric: " + toEnglish(rubric.issues.front()));
    return std::make_shared<const Rubric>(std::move(*rubric.value));
}

} // namespace plumbline::test
