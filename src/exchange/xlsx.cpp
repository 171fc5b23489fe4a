// SPDX-License-Identifier: MIT
#include "exchange/xlsx.h"

#include "analysis/profile.h"
#include "analysis/wording_of.h"
#include "exchange/cell_lines.h"
#include "exchange/record_cells.h"
#include "exchange/shared_cells.h"
#include "exchange/xlsx_file.h"
#include "exchange/xlsx_sessions.h"

namespace plumbline {

namespace {

std::string stateWord(const RatingValue& value) {
    if (std::holds_alternative<LevelRank>(value))
        return "Rated";
    return std::holds_alternative<NotApplicable>(value) ? "Not applicable" : "Not rated";
}

void writeRating(XlsxSheet& sheet, const Snapshot& snapshot, std::size_t position) {
    const Dimension& dimension = snapshot.rubric->dimension(position);
    const Rating& rating = snapshot.ratings[position];
    writeSubject(sheet, snapshot);
    sheet.text(statusText(Wording(), snapshot.assessment.status));
    sheet.text(snapshot.rubric->strandOf(position).name);
    sheet.text(dimension.name);
    sheet.text(stateWord(rating.value));
    if (const std::optional<LevelRank> level = levelOf(rating.value)) {
        sheet.number(level->value());
        sheet.text(snapshot.rubric->level(*level).name);
    } else {
        sheet.skip(2);
    }
    sheet.text(rating.reason);
    sheet.number(static_cast<std::int64_t>(evidenceFor(snapshot, dimension.id).size()));
    sheet.number(static_cast<std::int64_t>(openStepCount(snapshot, dimension.id)));
    sheet.text(snapshot.rubric->title());
    sheet.text(snapshot.rubric->version());
    sheet.text(dimension.id.value());
    sheet.endRow();
}

void writeRatings(XlsxFile& file, const std::vector<SnapshotPointer>& assessments) {
    XlsxSheet sheet = file.addSheet("Ratings", {{"School", 24},
                                                {"School year", 12},
                                                {"Status", 9},
                                                {"Strand", 24},
                                                {"Dimension", 34},
                                                {"State", 14},
                                                {"Level number", 14},
                                                {"Level", 14},
                                                {"Reason", 70},
                                                {"Evidence", 10},
                                                {"Open next steps", 16},
                                                {"Rubric", 34},
                                                {"Rubric version", 15},
                                                {"Dimension id", 34}});
    for (const SnapshotPointer& snapshot : assessments)
        for (std::size_t position = 0; position < snapshot->ratings.size(); ++position)
            writeRating(sheet, *snapshot, position);
}

void writeGroup(XlsxSheet& sheet, const Snapshot& snapshot, const std::string& name,
                const GroupProfile& group, const std::vector<std::string>& names) {
    const Rubric& rubric = *snapshot.rubric;
    writeSubject(sheet, snapshot);
    sheet.text(name);
    for (const int count :
         {group.total, group.notApplicable(), group.applicable, group.rated, group.unrated()})
        sheet.number(count);
    writeCounts(sheet, rubric, group.counts, names);
    writeCounts(sheet, rubric, group.atOrAbove, names);
    if (group.medians) {
        sheet.text(rubric.level(group.medians->low).name);
        sheet.text(rubric.level(group.medians->high).name);
    }
    sheet.endRow();
}

void writeProfile(XlsxFile& file, const std::vector<SnapshotPointer>& assessments) {
    const std::vector<std::string> names = levelNames(assessments);
    std::vector<XlsxColumn> columns = {{"School", 24},     {"School year", 12},    {"Strand", 28},
                                       {"Dimensions", 12}, {"Not applicable", 15}, {"Applicable", 12},
                                       {"Rated", 10},      {"Not rated", 11}};
    for (const std::string& name : names)
        columns.push_back({name, 13});
    for (const std::string& name : names)
        columns.push_back({"At or above " + name, 24});
    columns.push_back({"Low median", 14});
    columns.push_back({"High median", 14});

    XlsxSheet sheet = file.addSheet("Profile", columns);
    for (const SnapshotPointer& snapshot : assessments) {
        const Profile whole = profile(*snapshot);
        for (std::size_t i = 0; i < whole.strands.size(); ++i)
            writeGroup(sheet, *snapshot, snapshot->rubric->strands()[i].name, whole.strands[i], names);
        writeGroup(sheet, *snapshot, "All strands", whole.overall, names);
    }
}

struct ContentWriter {
    XlsxSheet& sheet;

    void operator()(const Note& note) const {
        sheet.text("Note");
        sheet.text(note.text);
        sheet.skip(2);
    }

    void operator()(const Link& link) const {
        sheet.text("Link");
        sheet.text(link.url);
        sheet.skip(2);
    }

    void operator()(const Attachment& file) const {
        sheet.text("File");
        sheet.text(file.name);
        sheet.number(file.size);
        sheet.text(file.sha256);
    }
};

void writeEvidence(XlsxFile& file, const std::vector<SnapshotPointer>& assessments) {
    XlsxSheet sheet = file.addSheet("Evidence", {{"School", 24},
                                                 {"School year", 12},
                                                 {"Title", 44},
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
                                                 {"SHA-256", 68}});
    for (const SnapshotPointer& snapshot : assessments)
        for (const Evidence& piece : snapshot->evidence) {
            writeSubject(sheet, *snapshot);
            sheet.text(piece.title);
            sheet.text(cellLines(piece.dimensions,
                                 [&](const DimensionId& id) { return dimensionName(*snapshot, id); }));
            sheet.text(statementCells(*snapshot->rubric, piece));
            sheet.text(piece.stance == Stance::For ? "For" : "Against");
            sheet.text(stateText(Wording(), piece.state));
            sheet.date(piece.date);
            sheet.text(piece.year ? piece.year->label() : std::string());
            sheet.text(piece.source);
            sheet.date(Date::parse(piece.added.iso().substr(0, 10)));
            std::visit(ContentWriter{sheet}, piece.content);
            sheet.endRow();
        }
}

void writeNextSteps(XlsxFile& file, const std::vector<SnapshotPointer>& assessments) {
    XlsxSheet sheet = file.addSheet("Next steps", {{"School", 24},
                                                   {"School year", 12},
                                                   {"Strand", 24},
                                                   {"Dimension", 34},
                                                   {"Focus", 8},
                                                   {"Statement", 60},
                                                   {"Next step", 70},
                                                   {"Owner", 24},
                                                   {"Due", 12},
                                                   {"Status", 12},
                                                   {"To review", 10},
                                                   {"Priority", 10},
                                                   {"Measure of success", 50},
                                                   {"Outcome", 50},
                                                   {"Evidence of it", 40}});
    for (const SnapshotPointer& snapshot : assessments)
        for (const NextStep& step : snapshot->nextSteps) {
            writeSubject(sheet, *snapshot);
            sheet.text(strandName(*snapshot, step.dimension));
            sheet.text(dimensionName(*snapshot, step.dimension));
            sheet.text(isInFocus(*snapshot, snapshot->rubric->positionOf(step.dimension)) ? "Yes" : "");
            sheet.text(statementCell(*snapshot->rubric, step));
            sheet.text(step.text);
            sheet.text(step.owner);
            sheet.date(step.due);
            sheet.text(statusText(Wording(), step.status));
            sheet.text(step.toReview ? "Yes" : "");
            sheet.text(priorityText(Wording(), step.priority));
            sheet.text(step.measure);
            sheet.text(step.outcome);
            sheet.text(completionCell(*snapshot, step));
            sheet.endRow();
        }
}

void writeTeam(XlsxFile& file, const std::vector<SnapshotPointer>& assessments) {
    XlsxSheet sheet =
        file.addSheet("Team", {{"School", 24}, {"School year", 12}, {"Name", 28}, {"Role", 32}});
    for (const SnapshotPointer& snapshot : assessments)
        for (const Member& member : snapshot->team) {
            writeSubject(sheet, *snapshot);
            sheet.text(member.name);
            sheet.text(member.role);
            sheet.endRow();
        }
}

} // namespace

void writeXlsx(const std::filesystem::path& path, const std::vector<SnapshotPointer>& assessments) {
    XlsxFile file(path);
    writeRatings(file, assessments);
    writeProfile(file, assessments);
    writeEvidence(file, assessments);
    writeNextSteps(file, assessments);
    writeTeam(file, assessments);
    writeSessions(file, assessments);
    file.close();
}

} // namespace plumbline
