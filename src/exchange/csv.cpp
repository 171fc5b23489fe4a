// SPDX-License-Identifier: MIT
#include "exchange/csv.h"

#include "analysis/wording_of.h"
#include "exchange/cell_lines.h"
#include "exchange/state_ids.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <ostream>

namespace plumbline {

namespace {

constexpr std::array<std::string_view, 11> formulaStarts = {
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
};
/// What spreadsheets skip before they look for a formula.
constexpr std::array<std::string_view, 4> spaces = {" ", "\u00A0", "\u3000", "\uFEFF"};

bool looksLikeFormula(std::string_view text) {
    const auto isStart = [&](std::string_view start) { return text.starts_with(start); };
    for (;;) {
        if (std::ranges::any_of(formulaStarts, isStart))
            return true;
        const auto* const space = std::ranges::find_if(spaces, isStart);
        if (space == spaces.end())
            return false;
        text.remove_prefix(space->size());
    }
}

void writeRow(std::ostream& out, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        out << (i == 0 ? "" : ",") << csvField(fields[i]);
    out << "\r\n";
}

std::vector<std::string> ratingRow(const Snapshot& snapshot, std::size_t position) {
    const Rubric& rubric = *snapshot.rubric;
    const Dimension& dimension = rubric.dimension(position);
    const Rating& rating = snapshot.ratings[position];
    const std::optional<LevelRank> level = levelOf(rating.value);
    const std::vector<const Evidence*> evidence = evidenceFor(snapshot, dimension.id);

    return {
        snapshot.school.name,
        snapshot.assessment.year.id(),
        std::string(statusId(snapshot.assessment.status)),
        rubric.title(),
        rubric.version(),
        rubric.strandOf(position).name,
        dimension.id.value(),
        dimension.name,
        std::string(stateId(rating.value)),
        level ? std::to_string(level->value()) : std::string(),
        level ? rubric.level(*level).name : std::string(),
        rating.reason,
        std::to_string(evidence.size()),
        cellLines(evidence, [](const Evidence* piece) { return piece->title; }),
        std::to_string(openStepCount(snapshot, dimension.id)),
        cellLines(nextStepsFor(snapshot, dimension.id),
                  [](const NextStep* step) {
                      return step->text + " (" + statusText(Wording(), step->status) + ")";
                  }),
    };
}

} // namespace

std::string csvField(std::string_view text) {
    std::string out = looksLikeFormula(text) ? "\"'" : "\"";
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
    return out;
}

void writeRatingsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments) {
    // Without the mark, Excel reads the file in the computer's old 8-bit encoding.
    out << "\uFEFF";
    writeRow(out, {"school", "school year", "status", "rubric", "rubric version", "strand", "dimension id",
                   "dimension", "state", "level number", "level", "reason", "evidence", "evidence titles",
                   "open next steps", "next steps"});
    for (const SnapshotPointer& snapshot : assessments)
        for (std::size_t position = 0; position < snapshot->ratings.size(); ++position)
            writeRow(out, ratingRow(*snapshot, position));
}

} // namespace plumbline
