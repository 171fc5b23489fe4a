// SPDX-License-Identifier: MIT
#include "exchange/record_csv.h"

#include "exchange/cell_lines.h"
#include "exchange/csv_file.h"
#include "exchange/record_cells.h"
#include "exchange/state_ids.h"

#include <algorithm>

namespace plumbline {

namespace {

std::string isoOrEmpty(const std::optional<Date>& date) {
    return date ? date->iso() : std::string();
}

std::string yesOrEmpty(bool yes) {
    return yes ? "yes" : "";
}

/// What each kind has: text, link, file name, media type, size, SHA-256.
std::vector<std::string> contentFields(const EvidenceContent& content) {
    std::vector<std::string> fields(6);
    if (const auto* note = std::get_if<Note>(&content)) {
        fields[0] = note->text;
    } else if (const auto* link = std::get_if<Link>(&content)) {
        fields[1] = link->url;
    } else {
        const auto& file = std::get<Attachment>(content);
        fields[2] = file.name;
        fields[3] = file.mediaType;
        fields[4] = std::to_string(file.size);
        fields[5] = file.sha256;
    }
    return fields;
}

std::vector<std::string> nextStepRow(const Snapshot& snapshot, const NextStep& step) {
    const Rubric& rubric = *snapshot.rubric;
    const std::size_t position = rubric.positionOf(step.dimension);
    return {
        snapshot.school.name,
        snapshot.assessment.year.id(),
        yesOrEmpty(isInFocus(snapshot, position)),
        rubric.strandOf(position).name,
        step.dimension.value(),
        rubric.dimension(position).name,
        statementCell(rubric, step),
        step.text,
        step.owner,
        isoOrEmpty(step.due),
        std::string(stepStatusId(step.status)),
        std::string(priorityId(step.priority)),
        step.measure,
        step.outcome,
        completionCell(snapshot, step),
        yesOrEmpty(step.toReview),
    };
}

} // namespace

std::vector<std::string> evidenceColumns() {
    return {"title",  "kind",  "stance",        "date",       "from school year",
            "source", "state", "dimension ids", "dimensions", "statements",
            "text",   "link",  "file",          "media type", "size",
            "sha256", "added"};
}

std::vector<std::string> evidenceFields(const Snapshot& snapshot, const Evidence& piece) {
    const Rubric& rubric = *snapshot.rubric;
    std::vector<std::string> fields{
        piece.title,
        std::string(evidenceKindId(piece.content)),
        std::string(stanceId(piece.stance)),
        isoOrEmpty(piece.date),
        piece.year ? piece.year->id() : std::string(),
        piece.source,
        std::string(evidenceStateId(piece.state)),
        cellLines(piece.dimensions, [](const DimensionId& id) { return id.value(); }),
        cellLines(piece.dimensions,
                  [&](const DimensionId& id) { return rubric.dimension(rubric.positionOf(id)).name; }),
        statementCells(rubric, piece),
    };
    std::ranges::move(contentFields(piece.content), std::back_inserter(fields));
    fields.push_back(piece.added.iso());
    return fields;
}

std::int64_t writeEvidenceCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                              const Progress& progress) {
    std::vector<std::string> header = evidenceColumns();
    header.insert(header.begin(), {"school", "school year"});
    CsvFile file(out, header, progress);
    for (const SnapshotPointer& snapshot : assessments)
        for (const Evidence& piece : snapshot->evidence) {
            std::vector<std::string> fields = evidenceFields(*snapshot, piece);
            fields.insert(fields.begin(), {snapshot->school.name, snapshot->assessment.year.id()});
            file.row(fields);
        }
    return file.rows();
}

std::int64_t writeNextStepsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                               const Progress& progress) {
    CsvFile file(out,
                 {"school", "school year", "focus", "strand", "dimension id", "dimension", "statement",
                  "next step", "owner", "due", "status", "priority", "measure of success", "outcome",
                  "evidence of it", "to review"},
                 progress);
    for (const SnapshotPointer& snapshot : assessments)
        for (const NextStep& step : snapshot->nextSteps)
            file.row(nextStepRow(*snapshot, step));
    return file.rows();
}

} // namespace plumbline
