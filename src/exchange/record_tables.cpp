// SPDX-License-Identifier: MIT
#include "exchange/record_tables.h"

#include "analysis/wording_of.h"
#include "exchange/cell_lines.h"
#include "exchange/record_cells.h"
#include "exchange/subject_cells.h"

namespace plumbline {

namespace {

/// Kind, then text, address or file name, then size and hash of a file.
struct ContentCells {
    ExportRow operator()(const Note& note) const { return {"Note", note.text, {}, {}}; }

    ExportRow operator()(const Link& link) const { return {"Link", link.url, {}, {}}; }

    ExportRow operator()(const Attachment& file) const { return {"File", file.name, file.size, file.sha256}; }
};

ExportRow evidenceRow(const Snapshot& snapshot, const Evidence& piece) {
    const Rubric& rubric = *snapshot.rubric;
    ExportRow row = subjectCells(snapshot);
    add(row, {piece.title,
              cellLines(piece.dimensions,
                        [&](const DimensionId& id) { return rubric.dimension(rubric.positionOf(id)).name; }),
              statementCells(rubric, piece), piece.stance == Stance::For ? "For" : "Against",
              stateText(Wording(), piece.state), dayCell(piece.date),
              piece.year ? ExportCell(*piece.year) : ExportCell(), piece.source,
              dayCell(Wording().dayOf(piece.added))});
    add(row, std::visit(ContentCells(), piece.content));
    return row;
}

ExportRow stepRow(const Snapshot& snapshot, const NextStep& step) {
    const std::size_t position = snapshot.rubric->positionOf(step.dimension);
    ExportRow row = dimensionCells(snapshot, position);
    add(row,
        {yesCell(isInFocus(snapshot, position)), statementCell(*snapshot.rubric, step), step.text, step.owner,
         dayCell(step.due), statusText(Wording(), step.status), yesCell(step.toReview),
         priorityText(Wording(), step.priority), step.measure, step.outcome, completionCell(snapshot, step)});
    return row;
}

ExportRow markRow(const Snapshot& snapshot, const StatementPlace& place, StatementMark mark) {
    ExportRow row = dimensionCells(snapshot, place.position);
    add(row, levelCells(*snapshot.rubric, place.level));
    add(row, {static_cast<std::int64_t>(place.index + 1), statementText(*snapshot.rubric, place),
              markText(Wording(), mark), snapshot.rubric->dimension(place.position).id.value()});
    return row;
}

} // namespace

ExportTable evidenceTable(const std::vector<SnapshotPointer>& assessments) {
    return {"Evidence",
            joined(subjectColumns(), {{"Title", 44},
                                      {"Dimensions", 40},
                                      {"Statements", 60},
                                      {"For or against", 15},
                                      {"State", 12},
                                      {"Date", 12},
                                      {"From school year", 16},
                                      {"Source", 24},
                                      {"Added", 12},
                                      {"Kind", 8},
                                      {"Text, address or file name", 70},
                                      {"Size in bytes", 14},
                                      {"SHA-256", 68}}),
            [&assessments](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (const Evidence& piece : snapshot->evidence)
                        take(evidenceRow(*snapshot, piece));
            }};
}

ExportTable nextStepsTable(const std::vector<SnapshotPointer>& assessments) {
    return {"Next steps",
            joined(dimensionColumns(), {{"Focus", 8},
                                        {"Statement", 60},
                                        {"Next step", 70},
                                        {"Owner", 24},
                                        {"Due", 12},
                                        {"Status", 12},
                                        {"To review", 10},
                                        {"Priority", 10},
                                        {"Measure of success", 50},
                                        {"Outcome", 50},
                                        {"Evidence of it", 40}}),
            [&assessments](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (const NextStep& step : snapshot->nextSteps)
                        take(stepRow(*snapshot, step));
            }};
}

ExportTable marksTable(const std::vector<SnapshotPointer>& assessments) {
    return {"Statement marks",
            joined(dimensionColumns(), {{"Level number", 14},
                                        {"Level", 14},
                                        {"Sentence", 10},
                                        {"Statement", 80},
                                        {"Mark", 12},
                                        {"Dimension id", 34}}),
            [&assessments](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (const auto& [place, mark] : snapshot->marks)
                        take(markRow(*snapshot, place, mark));
            }};
}

ExportTable teamTable(const std::vector<SnapshotPointer>& assessments) {
    return {"Team", joined(subjectColumns(), {{"Name", 28}, {"Role", 32}, {"Votes", 10}}),
            [&assessments](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (const Member& member : snapshot->team) {
                        ExportRow row = subjectCells(*snapshot);
                        add(row, {member.name, member.role, member.votes ? "Yes" : "No"});
                        take(row);
                    }
            }};
}

} // namespace plumbline
