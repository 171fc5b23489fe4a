// SPDX-License-Identifier: MIT
#include "exchange/rubric_fields.h"

#include "base/text.h"
#include "exchange/json_fields.h"

namespace plumbline {

namespace {

constexpr std::size_t longestQuote = 80;

} // namespace

std::optional<std::size_t> readDimension(JsonFields& fields, const Rubric& rubric) {
    const std::optional<std::string> id = fields.text("dimension");
    if (!id)
        return std::nullopt;
    const std::optional<std::size_t> position = rubric.findDimension(*id);
    if (!position)
        fields.report("dimension",
                      {PLUMBLINE_TEXT("The rubric of this assessment has no dimension \"%1\"."),
                       {abbreviated(*id, longestQuote)}},
                      {PLUMBLINE_TEXT("Choose one of its dimensions."), {}});
    return position;
}

std::optional<LevelRank> readLevel(JsonFields& fields, const Rubric& rubric) {
    const std::optional<std::string> id = fields.text("level");
    if (!id)
        return std::nullopt;
    const std::optional<LevelRank> level = rubric.findLevel(*id);
    if (!level)
        fields.report("level",
                      {PLUMBLINE_TEXT("The rubric of this assessment has no level \"%1\"."),
                       {abbreviated(*id, longestQuote)}},
                      {PLUMBLINE_TEXT("Choose one of its levels."), {}});
    return level;
}

std::optional<StatementTie> readTie(JsonFields& fields, const Rubric& rubric, std::size_t position) {
    const std::optional<LevelRank> level = readLevel(fields, rubric);
    const std::optional<std::int64_t> number = fields.integer("statement");
    if (!level || !number)
        return std::nullopt;
    if (*number >= 1)
        if (const auto index = static_cast<std::size_t>(*number - 1);
            isStatement(rubric, {position, *level, index}))
            return StatementTie{*level, index};
    fields.report("statement",
                  {PLUMBLINE_TEXT("What %1 says of %2 has no sentence %3."),
                   {rubric.dimension(position).name, rubric.level(*level).name, std::to_string(*number)}},
                  {PLUMBLINE_TEXT("Give the place of one of its sentences, counted from 1."), {}});
    return std::nullopt;
}

std::optional<StatementPlace> readStatement(JsonFields& fields, const Rubric& rubric) {
    const std::optional<std::size_t> position = readDimension(fields, rubric);
    const std::optional<StatementTie> tie = position ? readTie(fields, rubric, *position) : std::nullopt;
    return tie ? std::optional(StatementPlace{*position, tie->level, tie->index}) : std::nullopt;
}

} // namespace plumbline
