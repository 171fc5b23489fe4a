// SPDX-License-Identifier: MIT
#include "exchange/about_table.h"

#include "exchange/shared_parts.h"

#include <algorithm>
#include <array>
#include <set>

namespace plumbline {

namespace {

/// What each table holds, by its name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> contents{{
    {"Ratings", "One row for every dimension of every assessment: its state, level and reason."},
    {"Profile", "One row for every strand: how many dimensions are at each level, and at or above it."},
    {"Comparison",
     "The years of each school side by side. Where the words of the rubric changed, no change is "
     "given: it can not be compared."},
    {"Evidence",
     "Every note, link and file, and what it is tied to. Files themselves are in the JSON export."},
    {"Next steps", "Every next step, whatever its status."},
    {"Statement marks", "The sentences of the rubric that the team marked. A mark is not a rating."},
    {"Team", "Who is on the team of each assessment."},
    {"Sessions", "What was agreed for each rating session."},
    {"Rounds", "The votes on each dimension, round by round, and what was decided."},
    {"Ballots", "Who voted what, where the team votes by name. Anonymous ballots are in no table."},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> reading{{
    {"Level number", "1 is the lowest level. Levels are in order: they can be compared and counted, but not "
                     "added or averaged."},
    {"Not rated", "The team has not decided yet. There is no level number."},
    {"Not applicable", "The dimension does not apply to this school. There is no level number."},
    {"Abstained", "A member chose not to rate. This is no level, and not the same as not voting."},
}};

std::string rubricText(const Rubric& rubric) {
    std::string text = rubric.title() + ", version " + rubric.version();
    if (!rubric.source().empty())
        text += "\n" + rubric.source();
    return text;
}

} // namespace

ExportTable aboutTable(const std::vector<SnapshotPointer>& assessments,
                       const std::vector<ExportTable>& tables) {
    std::vector<ExportRow> rows;
    rows.push_back({"Written by", "Plumbline, a workbook for a school's self-assessment"});
    std::set<std::string> schools;
    for (const SnapshotPointer& snapshot : assessments)
        schools.insert(snapshot->school.uuid);
    rows.push_back({"Schools", static_cast<std::int64_t>(schools.size())});
    rows.push_back({"Assessments", static_cast<std::int64_t>(assessments.size())});
    for (const RubricPointer& rubric : rubricsOf(assessments))
        rows.push_back({"Rubric", rubricText(*rubric)});
    for (const ExportTable& table : tables) {
        const auto* const about =
            std::ranges::find(contents, table.name, &decltype(contents)::value_type::first);
        if (about != contents.end())
            rows.push_back({"Sheet \"" + table.name + "\"", std::string(about->second)});
    }
    for (const auto& [word, meaning] : reading)
        rows.push_back({std::string(word), std::string(meaning)});
    return {"About", {{"Subject", 28}, {"Explanation", 100}}, [rows = std::move(rows)](const auto& take) {
                for (const ExportRow& row : rows)
                    take(row);
            }};
}

} // namespace plumbline
