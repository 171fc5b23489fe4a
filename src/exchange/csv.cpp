// SPDX-License-Identifier: MIT
#include "exchange/csv.h"

#include "analysis/wording_of.h"
#include "exchange/cell_lines.h"
#include "exchange/csv_file.h"
#include "exchange/round_rows.h"
#include "exchange/state_ids.h"

namespace plumbline {

namespace {

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

/// The round's own: revealed, present, the ballots of each of `levels`, abstained.
void addRound(std::vector<std::string>& fields, const Round* round, std::size_t levels) {
    if (!round) {
        fields.insert(fields.end(), levels + 4, std::string());
        return;
    }
    fields.push_back(std::to_string(round->number));
    fields.push_back(round->revealed.iso());
    fields.push_back(std::to_string(round->present));
    const std::vector<int>& counts = round->counts.levels;
    for (std::size_t level = 0; level < levels; ++level)
        fields.push_back(level < counts.size() ? std::to_string(counts[level]) : std::string());
    fields.push_back(std::to_string(round->counts.abstained));
}

void addDecision(std::vector<std::string>& fields, const RoundRow& row) {
    fields.emplace_back(row.last ? stageId(stageOf(*row.item)) : std::string_view());
    if (const Decision* decision = row.decision()) {
        const std::optional<LevelRank> level = levelOf(decision->value);
        fields.emplace_back(stateId(decision->value));
        fields.push_back(level ? row.snapshot->rubric->level(*level).name : std::string());
        fields.emplace_back(decisionRuleId(decision->how));
        fields.emplace_back(confidenceId(decision->confidence));
        fields.push_back(decision->minorityNote);
    } else {
        fields.insert(fields.end(), 5, std::string());
    }
    fields.push_back(row.last ? std::to_string(row.item->spent.count()) : std::string());
}

std::vector<std::string> roundRow(const RoundRow& row, std::size_t levels) {
    const Rubric& rubric = *row.snapshot->rubric;
    const std::size_t position = rubric.positionOf(row.item->dimension);
    std::vector<std::string> fields{
        row.snapshot->school.name,       row.snapshot->assessment.year.id(),
        row.session->started.iso(),      std::string(votingId(row.session->voting)),
        rubric.strandOf(position).name,  row.item->dimension.value(),
        rubric.dimension(position).name,
    };
    addRound(fields, row.round, levels);
    addDecision(fields, row);
    return fields;
}

} // namespace

std::int64_t writeRatingsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                             const Progress& progress) {
    CsvFile file(out,
                 {"school", "school year", "status", "rubric", "rubric version", "strand", "dimension id",
                  "dimension", "state", "level number", "level", "reason", "evidence", "evidence titles",
                  "open next steps", "next steps"},
                 progress);
    for (const SnapshotPointer& snapshot : assessments)
        for (std::size_t position = 0; position < snapshot->ratings.size(); ++position)
            file.row(ratingRow(*snapshot, position));
    return file.rows();
}

std::int64_t writeRoundsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                            const Progress& progress) {
    const std::size_t levels = mostLevels(assessments);
    std::vector<std::string> header{"school",       "school year", "session started", "voting",   "strand",
                                    "dimension id", "dimension",   "round",           "revealed", "present"};
    for (std::size_t level = 1; level <= levels; ++level)
        header.push_back("ballots at level " + std::to_string(level));
    header.insert(header.end(), {"abstained", "stage", "decided state", "decided level", "how", "confidence",
                                 "minority note", "seconds spent"});
    CsvFile file(out, header, progress);
    for (const RoundRow& row : roundRows(assessments))
        file.row(roundRow(row, levels));
    return file.rows();
}

} // namespace plumbline
