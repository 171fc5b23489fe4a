// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "exchange/sessions_writer.h"
#include "exchange/shared_parts.h"
#include "exchange/state_ids.h"
#include "exchange/workbook_json.h"
#include "exchange/workbook_json_size.h"
#include "rubric/rubric_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sodium.h>

namespace plumbline {

namespace {

using Json = nlohmann::ordered_json;

/// A multiple of three, so that the pieces of base64 join without padding between them.
constexpr std::int64_t chunkSize = std::int64_t{3} * 64 * 1024;

[[noreturn]] void throwStopped() {
    throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("The export was stopped."), {}});
}

template <class Value>
Json isoOrNull(const std::optional<Value>& value) {
    return value ? Json(value->iso()) : Json(nullptr);
}

Json ratingJson(const Rubric& rubric, std::size_t position, const Rating& rating) {
    const std::optional<LevelRank> level = levelOf(rating.value);
    return {
        {"dimension", rubric.dimension(position).id.value()},
        {"state", stateId(rating.value)},
        {"level", level ? Json(rubric.level(*level).id.value()) : Json(nullptr)},
        {"reason", rating.reason},
        {"changed", isoOrNull(rating.changed)},
        {"reasonChanged", isoOrNull(rating.reasonChanged)},
    };
}

Json attachmentJson(const Attachment& file) {
    return {{"name", file.name}, {"mediaType", file.mediaType}, {"size", file.size}, {"sha256", file.sha256}};
}

Json contentJson(const EvidenceContent& content) {
    Json json{{"kind", evidenceKindId(content)}};
    if (const auto* note = std::get_if<Note>(&content)) {
        json["text"] = note->text;
    } else if (const auto* link = std::get_if<Link>(&content)) {
        json["url"] = link->url;
    } else {
        json.update(attachmentJson(std::get<Attachment>(content)));
    }
    return json;
}

Json placeJson(const Rubric& rubric, const StatementPlace& place) {
    return {
        {"dimension", rubric.dimension(place.position).id.value()},
        {"level", rubric.level(place.level).id.value()},
        {"statement", place.index + 1},
    };
}

Json evidenceJson(const Rubric& rubric, const Evidence& piece) {
    Json dimensions = Json::array();
    for (const DimensionId& id : piece.dimensions)
        dimensions.push_back(id.value());
    Json statements = Json::array();
    for (const StatementPlace& place : piece.statements)
        statements.push_back(placeJson(rubric, place));
    return {
        {"uuid", piece.uuid},
        {"title", piece.title},
        {"content", contentJson(piece.content)},
        {"date", isoOrNull(piece.date)},
        {"year", piece.year ? Json(piece.year->id()) : Json(nullptr)},
        {"source", piece.source},
        {"stance", stanceId(piece.stance)},
        {"added", piece.added.iso()},
        {"state", evidenceStateId(piece.state)},
        {"dimensions", std::move(dimensions)},
        {"statements", std::move(statements)},
    };
}

Json tieJson(const Rubric& rubric, const std::optional<StatementTie>& tie) {
    if (!tie)
        return nullptr;
    return {{"level", rubric.level(tie->level).id.value()}, {"statement", tie->index + 1}};
}

Json stepJson(const Snapshot& snapshot, const NextStep& step) {
    Json completion = Json::array();
    for (const EvidenceId id : step.completion)
        completion.push_back(findEvidence(snapshot, id)->uuid);
    return {
        {"uuid", step.uuid},
        {"dimension", step.dimension.value()},
        {"text", step.text},
        {"owner", step.owner},
        {"due", isoOrNull(step.due)},
        {"status", stepStatusId(step.status)},
        {"measure", step.measure},
        {"priority", priorityId(step.priority)},
        {"statement", tieJson(*snapshot.rubric, step.statement)},
        {"outcome", step.outcome},
        {"completion", std::move(completion)},
        {"continues", step.continues.empty() ? Json(nullptr) : Json(step.continues)},
        {"toReview", step.toReview},
    };
}

Json markJson(const Rubric& rubric, const StatementPlace& place, StatementMark mark) {
    Json json = placeJson(rubric, place);
    json["mark"] = statementMarkId(mark);
    return json;
}

Json schoolJson(const School& school) {
    Json json{{"uuid", school.uuid}, {"name", school.name}};
    if (school.logo)
        json["logo"] = attachmentJson(*school.logo);
    return json;
}

Json assessmentJson(const Snapshot& snapshot, std::size_t rubric) {
    Json ratings = Json::array();
    for (std::size_t i = 0; i < snapshot.ratings.size(); ++i)
        ratings.push_back(ratingJson(*snapshot.rubric, i, snapshot.ratings[i]));
    Json evidence = Json::array();
    for (const Evidence& piece : snapshot.evidence)
        evidence.push_back(evidenceJson(*snapshot.rubric, piece));
    Json marks = Json::array();
    for (const auto& [place, mark] : snapshot.marks)
        marks.push_back(markJson(*snapshot.rubric, place, mark));
    Json steps = Json::array();
    for (const NextStep& step : snapshot.nextSteps)
        steps.push_back(stepJson(snapshot, step));
    Json focus = Json::array();
    for (const std::size_t position : snapshot.focus)
        focus.push_back(snapshot.rubric->dimension(position).id.value());
    Json texts = Json::array();
    for (const StrandText& text : snapshot.strandTexts)
        texts.push_back({{"strand", snapshot.rubric->strands()[text.strand].id.value()},
                         {"text", text.text},
                         {"written", text.written.iso()}});
    Json team = Json::array();
    for (const Member& member : snapshot.team)
        team.push_back(
            {{"uuid", member.uuid}, {"name", member.name}, {"role", member.role}, {"votes", member.votes}});
    return {
        {"uuid", snapshot.assessment.uuid},
        {"school", schoolJson(snapshot.school)},
        {"year", snapshot.assessment.year.id()},
        {"status", statusId(snapshot.assessment.status)},
        {"rubric", rubric},
        {"ratings", std::move(ratings)},
        {"marks", std::move(marks)},
        {"evidence", std::move(evidence)},
        {"focus", std::move(focus)},
        {"strandTexts", std::move(texts)},
        {"nextSteps", std::move(steps)},
        {"team", std::move(team)},
        {"sessions", sessionsJson(snapshot)},
    };
}

/// Writes the items of a list, one at a time: a workbook of a district need not fit in memory as text.
class ListWriter {
public:
    ListWriter(std::ostream& out, std::string_view key) : m_out(out) { m_out << ",\n  \"" << key << "\": ["; }

    /// The text of a JSON value, indented from its own left edge.
    void item(std::string_view json) {
        startItem();
        while (json.ends_with('\n'))
            json.remove_suffix(1);
        for (const char c : json) {
            m_out << c;
            if (c == '\n')
                m_out << "    ";
        }
    }

    void startItem() {
        m_out << (m_empty ? "\n    " : ",\n    ");
        m_empty = false;
    }

    void end() { m_out << (m_empty ? "]" : "\n  ]"); }

private:
    std::ostream& m_out;
    bool m_empty = true;
};

std::string base64(std::string_view bytes) {
    std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back(); // the NUL that libsodium writes
    return out;
}

class AttachmentsWriter {
public:
    AttachmentsWriter(std::ostream& out, const AttachmentSource& source, const Progress& progress)
        : m_out(out), m_source(source), m_progress(progress) {}

    void write(const std::vector<Attachment>& files) {
        for (const Attachment& file : files)
            m_total += file.size;
        ListWriter list(m_out, "attachments");
        for (const Attachment& file : files) {
            list.startItem();
            writeFile(file);
        }
        list.end();
    }

private:
    void writeFile(const Attachment& file) {
        m_out << R"({ "sha256": ")" << file.sha256 << R"(", "size": )" << std::to_string(file.size)
              << R"(, "content": ")";
        for (std::int64_t offset = 0; offset < file.size; offset += chunkSize) {
            const std::int64_t length = std::min(chunkSize, file.size - offset);
            m_out << base64(m_source.read(file.sha256, offset, length));
            m_done += length;
            goOn();
        }
        m_out << "\" }";
    }

    void goOn() const {
        if (m_progress && !m_progress(m_done, m_total))
            throwStopped();
        if (!m_out)
            throw Error(
                ErrorCode::InputOutput,
                {PLUMBLINE_TEXT("The export could not be written. Is there space left on the disk?"), {}});
    }

    std::ostream& m_out;
    const AttachmentSource& m_source;
    const Progress& m_progress;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace

void writeWorkbookJson(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                       const AttachmentSource& attachments, const Progress& progress) {
    const std::vector<RubricPointer> rubrics = rubricsOf(assessments);
    const std::vector<Attachment> files = attachmentsOf(assessments);
    const auto jsonOf = [&](const SnapshotPointer& snapshot) {
        if (progress && !progress(0, 0))
            throwStopped();
        const auto rubric = std::ranges::find_if(rubrics, [&](const RubricPointer& one) {
            return one == snapshot->rubric || *one == *snapshot->rubric;
        });
        return assessmentJson(*snapshot, static_cast<std::size_t>(rubric - rubrics.begin()));
    };
    WorkbookJsonSize size;
    for (const Attachment& file : files)
        size.add(file);
    for (const RubricPointer& rubric : rubrics)
        size.add(Json::parse(toJson(*rubric)));
    for (const SnapshotPointer& snapshot : assessments)
        size.add(jsonOf(snapshot));

    out << "{\n  \"format\": \"plumbline-workbook\",\n  \"formatVersion\": 1";
    ListWriter rubricList(out, "rubrics");
    for (const RubricPointer& rubric : rubrics)
        rubricList.item(toJson(*rubric));
    rubricList.end();
    ListWriter assessmentList(out, "assessments");
    for (const SnapshotPointer& snapshot : assessments)
        assessmentList.item(jsonOf(snapshot).dump(2));
    assessmentList.end();
    AttachmentsWriter(out, attachments, progress).write(files);
    out << "\n}\n";
}

} // namespace plumbline
