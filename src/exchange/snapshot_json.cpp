// SPDX-License-Identifier: MIT
#include "exchange/snapshot_json.h"

#include "base/text.h"
#include "exchange/json_fields.h"
#include "exchange/rubric_fields.h"
#include "exchange/sessions_reader.h"
#include "rubric/json_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace plumbline {

namespace {

using nlohmann::json;

constexpr std::array marksInOrder{StatementMark::InPlace, StatementMark::Partly, StatementMark::NotYet};
constexpr std::array priorities{Priority::High, Priority::Medium, Priority::Low};
constexpr std::array evidenceStates{EvidenceState::Current, EvidenceState::ToReview,
                                    EvidenceState::OutOfDate};
constexpr std::array stepStatuses{StepStatus::Open, StepStatus::Doing, StepStatus::Done, StepStatus::Dropped};

/// "application/pdf": two words of the characters that RFC 6838 allows.
bool isMediaType(std::string_view text) {
    constexpr std::size_t longest = 127;
    const auto isWordCharacter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("!#$&-^_.+").find(c) != std::string_view::npos;
    };
    const std::size_t slash = text.find('/');
    return text.size() <= longest && slash != 0 && slash < text.size() - 1 &&
           std::ranges::all_of(text.substr(0, slash), isWordCharacter) &&
           std::ranges::all_of(text.substr(slash + 1), isWordCharacter);
}

std::optional<Date> dateOrNull(JsonFields& fields, std::string_view key) {
    return fields.isNull(key)
               ? std::nullopt
               : fields.parsed<Date>(key, {PLUMBLINE_TEXT("Give a date such as \"2026-11-24\"."), {}});
}

} // namespace

std::optional<Snapshot> SnapshotReader::read(const json& value, const std::string& place) {
    const std::size_t issuesBefore = m_issues.size();
    JsonFields fields(
        value, place, m_issues,
        {"uuid", "school", "year", "status", "rubric", "ratings", "evidence", "nextSteps", "team"},
        {"marks", "sessions", "focus", "strandTexts"});
    const std::optional<std::string> uuid = m_ids.claimUuid(fields);
    std::optional<School> school;
    if (const json* object = fields.member("school"))
        school = readSchool(*object, fields.place("school"));
    const auto year =
        fields.parsed<SchoolYear>("year", {PLUMBLINE_TEXT("Give a school year such as \"2026-27\"."), {}});
    const std::optional<std::size_t> status = fields.oneOf("status", {"draft", "final"});
    m_rubric = readRubric(fields);

    std::vector<Member> team = fields.objects<Member>(
        "team", {"uuid", "name", "role"}, [this](JsonFields& item) { return readMember(item); }, {"votes"});
    // Without its rubric nothing can be said about what hangs on dimensions.
    if (!m_rubric)
        return std::nullopt;
    std::vector<Rating> ratings = readRatings(fields);
    StatementMarks marks = readMarks(fields);
    std::vector<Evidence> evidence = fields.objects<Evidence>(
        "evidence", {"uuid", "title", "content", "date", "stance", "added", "dimensions"},
        [this](JsonFields& item) { return readEvidence(item); }, {"year", "source", "state", "statements"});
    std::vector<NextStep> steps = fields.objects<NextStep>(
        "nextSteps", {"uuid", "dimension", "text", "owner", "due", "status"},
        [&](JsonFields& item) { return readStep(item, evidence); },
        {"measure", "priority", "statement", "outcome", "completion", "continues", "toReview"});
    std::vector<std::size_t> focus =
        fields.member("focus") ? readPositions(fields, "focus") : std::vector<std::size_t>();
    std::vector<StrandText> texts = readStrandTexts(fields);
    std::vector<RatingSession> sessions = SessionsReader(*m_rubric, team, m_ids).read(fields);
    if (status == 1U && !sessions.empty() && !sessions.back().closed)
        fields.report(
            "status", {PLUMBLINE_TEXT("The assessment is final, but a rating session is open."), {}},
            {PLUMBLINE_TEXT("Give the session an end, or the assessment the status \"draft\"."), {}});

    if (m_issues.size() != issuesBefore)
        return std::nullopt;
    const Assessment assessment{AssessmentId(m_ids.next()), *uuid, *year,
                                *status == 0 ? AssessmentStatus::Draft : AssessmentStatus::Final};
    return Snapshot{std::move(*school),  assessment,       m_rubric,        std::move(ratings),
                    std::move(evidence), std::move(steps), std::move(team), std::move(sessions),
                    std::move(marks),    std::move(focus), std::move(texts)};
}

std::optional<School> SnapshotReader::readSchool(const json& value, const std::string& place) {
    JsonFields fields(value, place, m_issues, {"uuid", "name"}, {"logo"});
    const std::optional<std::string> uuid = fields.text("uuid");
    std::optional<Attachment> logo;
    if (fields.member("logo"))
        fields.object("logo", {"name", "mediaType", "size", "sha256"},
                      [&](JsonFields& file) { logo = readAttachment(file); });
    std::optional<std::string> name = fields.bounded<Name>("name");
    if (uuid && !isUuid(*uuid))
        fields.reportText("uuid", *uuid, {PLUMBLINE_TEXT("Give a UUID in lower case."), {}});
    if (!uuid || !name)
        return std::nullopt;
    return School{m_ids.schoolId(*uuid), *uuid, std::move(*name), std::move(logo)};
}

RubricPointer SnapshotReader::readRubric(JsonFields& fields) {
    const std::optional<std::int64_t> index = fields.integer("rubric");
    if (!index)
        return nullptr;
    if (*index >= 0 && std::cmp_less(*index, m_rubrics.size()))
        return m_rubrics[static_cast<std::size_t>(*index)];
    fields.report("rubric", {PLUMBLINE_TEXT("There is no rubric %1 in this file."), {std::to_string(*index)}},
                  {PLUMBLINE_TEXT("Give its place in \"rubrics\", counted from 0."), {}});
    return nullptr;
}

std::vector<Rating> SnapshotReader::readRatings(JsonFields& fields) {
    std::vector<std::optional<Rating>> byPosition(m_rubric->dimensionCount());
    bool complete = true;
    fields.eachObject("ratings", {"dimension", "state", "level", "reason", "changed"},
                      [&](JsonFields& item) {
                          const std::optional<std::size_t> position = readDimension(item, *m_rubric);
                          std::optional<Rating> rating = readRating(item);
                          complete = complete && position && rating;
                          if (position && rating && std::exchange(byPosition[*position], rating))
                              item.report("dimension", {PLUMBLINE_TEXT("This dimension is rated twice."), {}},
                                          {PLUMBLINE_TEXT("Keep one of the two."), {}});
                      },
                      {"reasonChanged"});
    std::vector<Rating> ratings;
    for (std::size_t i = 0; i < byPosition.size(); ++i) {
        if (byPosition[i])
            ratings.push_back(std::move(*byPosition[i]));
        else if (complete && fields.member("ratings"))
            fields.report("ratings",
                          {PLUMBLINE_TEXT("There is nothing about the dimension \"%1\"."),
                           {m_rubric->dimension(i).id.value()}},
                          {PLUMBLINE_TEXT("Add it, with the state \"unrated\" where it is not rated."), {}});
    }
    return ratings;
}

std::optional<Rating> SnapshotReader::readRating(JsonFields& fields) {
    const std::optional<RatingValue> value = readValue(fields);
    std::optional<std::string> reason = fields.bounded<Prose>("reason");
    const std::optional<Instant> changed = fields.instantOrNull("changed");
    if (!value || !reason)
        return std::nullopt;
    const std::optional<Instant> reasonChanged =
        fields.member("reasonChanged") ? fields.instantOrNull("reasonChanged") : std::nullopt;
    return Rating{*value, std::move(*reason), changed, reasonChanged};
}

std::optional<RatingValue> SnapshotReader::readValue(JsonFields& fields) {
    const std::optional<std::size_t> state = fields.oneOf("state", {"unrated", "not-applicable", "rated"});
    if (!state)
        return std::nullopt;
    if (*state != 2) {
        if (fields.member("level") && !fields.isNull("level")) {
            fields.report("level", {PLUMBLINE_TEXT("There is a level, but the dimension is not rated."), {}},
                          {PLUMBLINE_TEXT("Give null, or the state \"rated\"."), {}});
            return std::nullopt;
        }
        return *state == 0 ? RatingValue(Unrated()) : RatingValue(NotApplicable());
    }
    const std::optional<LevelRank> level = readLevel(fields, *m_rubric);
    return level ? std::optional<RatingValue>(*level) : std::nullopt;
}

StatementMarks SnapshotReader::readMarks(JsonFields& fields) {
    StatementMarks marks;
    if (!fields.member("marks"))
        return marks;
    fields.eachObject("marks", {"dimension", "level", "statement", "mark"}, [&](JsonFields& item) {
        const std::optional<StatementPlace> place = readStatement(item, *m_rubric);
        const std::optional<std::size_t> mark = item.oneOf("mark", {"in-place", "partly", "not-yet"});
        if (place && mark && !marks.emplace(*place, marksInOrder.at(*mark)).second)
            item.report("statement", {PLUMBLINE_TEXT("This sentence is marked twice."), {}},
                        {PLUMBLINE_TEXT("Keep one of the two."), {}});
    });
    return marks;
}

std::vector<StrandText> SnapshotReader::readStrandTexts(JsonFields& fields) {
    std::map<std::size_t, StrandText> texts; // sorted: the order of the rubric
    if (!fields.member("strandTexts"))
        return {};
    fields.eachObject("strandTexts", {"strand", "text", "written"}, [&](JsonFields& item) {
        const std::optional<std::string> id = item.text("strand");
        std::optional<std::string> text = item.bounded<Prose>("text");
        const std::optional<Instant> written = item.instant("written");
        if (!id || !text || !written)
            return;
        const std::vector<Strand>& strands = m_rubric->strands();
        const auto strand = std::ranges::find_if(
            strands, [&](const Strand& candidate) { return candidate.id.value() == *id; });
        const auto place = static_cast<std::size_t>(strand - strands.begin());
        if (strand == strands.end() || !texts.try_emplace(place, StrandText{place, *text, *written}).second)
            item.reportText("strand", *id,
                            {PLUMBLINE_TEXT("Name each strand of the rubric at most once."), {}});
        else if (text->empty())
            item.report("text", {PLUMBLINE_TEXT("There is no text."), {}},
                        {PLUMBLINE_TEXT("Write one, or leave the entry out."), {}});
    });
    std::vector<StrandText> inOrder;
    inOrder.reserve(texts.size());
    for (auto& [place, text] : texts)
        inOrder.push_back(std::move(text));
    return inOrder;
}

std::optional<Evidence> SnapshotReader::readEvidence(JsonFields& fields) {
    std::optional<std::string> uuid = m_ids.claimEvidenceUuid(fields);
    std::optional<std::string> title = fields.bounded<Name>("title");
    std::optional<EvidenceContent> content;
    if (const json* object = fields.member("content"))
        content = readContent(*object, fields.place("content"));
    const std::optional<Date> date = dateOrNull(fields, "date");
    const std::optional<std::size_t> stance = fields.oneOf("stance", {"for", "against"});
    const std::optional<Instant> added = fields.instant("added");
    const std::vector<std::size_t> positions = readPositions(fields, "dimensions");
    if (fields.member("dimensions") && positions.empty())
        fields.report("dimensions", {PLUMBLINE_TEXT("The evidence is not tied to a dimension."), {}},
                      {PLUMBLINE_TEXT("Choose at least one."), {}});
    std::optional<std::string> source =
        fields.member("source") ? fields.bounded<OptionalName>("source") : std::string();
    const std::optional<SchoolYear> year =
        fields.member("year") && !fields.isNull("year")
            ? fields.parsed<SchoolYear>("year",
                                        {PLUMBLINE_TEXT("Give a school year such as \"2026-27\"."), {}})
            : std::nullopt;
    const std::optional<std::size_t> state =
        fields.member("state") ? fields.oneOf("state", {"current", "to-review", "out-of-date"}) : 0;
    std::vector<StatementPlace> ties = readTies(fields, positions);
    if (!uuid || !title || !content || !stance || !added || !source || !state)
        return std::nullopt;
    std::vector<DimensionId> dimensions;
    dimensions.reserve(positions.size());
    for (const std::size_t position : positions)
        dimensions.push_back(m_rubric->dimension(position).id);
    Evidence piece{EvidenceId(0),
                   std::move(*uuid),
                   std::move(*title),
                   std::move(*content),
                   date,
                   *stance == 0 ? Stance::For : Stance::Against,
                   *added,
                   std::move(dimensions),
                   std::move(*source),
                   year,
                   std::move(ties),
                   evidenceStates.at(*state)};
    piece.id = m_ids.evidenceId(piece, fields);
    return piece;
}

std::vector<StatementPlace> SnapshotReader::readTies(JsonFields& fields,
                                                     const std::vector<std::size_t>& positions) {
    std::set<StatementPlace> ties; // sorted: the order of the rubric
    if (!fields.member("statements"))
        return {};
    fields.eachObject("statements", {"dimension", "level", "statement"}, [&](JsonFields& item) {
        const std::optional<StatementPlace> place = readStatement(item, *m_rubric);
        if (place && std::ranges::find(positions, place->position) == positions.end())
            item.report(
                "dimension",
                {PLUMBLINE_TEXT("The evidence is tied to a sentence of a dimension that it is not tied to."),
                 {}},
                {PLUMBLINE_TEXT("Tie it to that dimension too."), {}});
        else if (place)
            ties.insert(*place);
    });
    return {ties.begin(), ties.end()};
}

std::optional<EvidenceContent> SnapshotReader::readContent(const json& value, const std::string& place) {
    const auto kind = value.is_object() ? value.find("kind") : value.end();
    if (kind != value.end() && *kind == "file") {
        JsonFields fields(value, place, m_issues, {"kind", "name", "mediaType", "size", "sha256"});
        return readAttachment(fields);
    }
    if (kind != value.end() && *kind == "link") {
        JsonFields fields(value, place, m_issues, {"kind", "url"});
        const std::optional<std::string> url = fields.text("url");
        Parsed<Link> link = url ? parseLink(*url, fields.place("url")) : Parsed<Link>();
        fields.take(std::move(link.issues));
        return std::move(link.value);
    }
    JsonFields fields(value, place, m_issues, {"kind", "text"});
    fields.oneOf("kind", {"note", "link", "file"});
    std::optional<std::string> text = fields.bounded<Prose>("text");
    return text ? std::optional<EvidenceContent>(Note{std::move(*text)}) : std::nullopt;
}

std::optional<Attachment> SnapshotReader::readAttachment(JsonFields& fields) {
    std::optional<std::string> name = fields.bounded<FileName>("name");
    std::optional<std::string> type = fields.text("mediaType");
    const std::optional<std::int64_t> size = fields.integer("size");
    std::optional<std::string> hash = fields.text("sha256");
    if (!name || !type || !size || !hash)
        return std::nullopt;
    if (!isMediaType(*type))
        fields.reportText("mediaType", *type,
                          {PLUMBLINE_TEXT("Give a media type such as \"application/pdf\"."), {}});
    const std::optional<std::int64_t> known = m_files.sizeOf(*hash);
    if (!known)
        fields.reportText("sha256", *hash,
                          {PLUMBLINE_TEXT("Give the hash of one of the \"attachments\" of this file."), {}});
    else if (*known != *size)
        fields.report("size",
                      {PLUMBLINE_TEXT("The file has %1 bytes, not %2."),
                       {std::to_string(*known), std::to_string(*size)}},
                      {PLUMBLINE_TEXT("Export the workbook again."), {}});
    return Attachment{std::move(*name), std::move(*type), *size, std::move(*hash)};
}

std::vector<std::size_t> SnapshotReader::readPositions(JsonFields& fields, std::string_view key) {
    const json* list = fields.array(key);
    if (!list)
        return {};
    std::set<std::size_t> positions; // sorted: the order of the rubric
    for (std::size_t i = 0; i < list->size(); ++i) {
        const json& id = (*list)[i];
        const std::optional<std::size_t> position =
            id.is_string() ? m_rubric->findDimension(id.get_ref<const std::string&>()) : std::nullopt;
        if (!position || !positions.insert(*position).second)
            m_issues.push_back(
                {jsonPointer(fields.place(key), std::to_string(i)),
                 {PLUMBLINE_TEXT("This is no dimension of the rubric of this assessment, or is there twice."),
                  {}},
                 {PLUMBLINE_TEXT("Name each of its dimensions at most once."), {}}});
    }
    return {positions.begin(), positions.end()};
}

std::optional<NextStep> SnapshotReader::readStep(JsonFields& fields, const std::vector<Evidence>& evidence) {
    std::optional<std::string> uuid = m_ids.claimUuid(fields);
    const std::optional<std::size_t> position = readDimension(fields, *m_rubric);
    std::optional<std::string> text = fields.bounded<Name>("text");
    std::optional<std::string> owner = fields.bounded<OptionalName>("owner");
    const std::optional<Date> due = dateOrNull(fields, "due");
    const std::optional<std::size_t> status = fields.oneOf("status", {"open", "doing", "done", "dropped"});
    if (!uuid || !position || !text || !owner || !status)
        return std::nullopt;
    NextStep step{NextStepId(m_ids.next()), std::move(*uuid),  m_rubric->dimension(*position).id,
                  std::move(*text),         std::move(*owner), due,
                  stepStatuses.at(*status)};
    readProgress(fields, *position, evidence, step);
    return step;
}

/// What earlier exports have not.
void SnapshotReader::readProgress(JsonFields& fields, std::size_t position,
                                  const std::vector<Evidence>& evidence, NextStep& step) {
    if (fields.member("measure"))
        step.measure = fields.bounded<Prose>("measure").value_or(std::string());
    if (fields.member("priority"))
        if (const auto priority = fields.oneOf("priority", {"high", "medium", "low"}))
            step.priority = priorities.at(*priority);
    if (fields.member("statement") && !fields.isNull("statement"))
        fields.object("statement", {"level", "statement"},
                      [&](JsonFields& tie) { step.statement = readTie(tie, *m_rubric, position); });
    if (fields.member("outcome"))
        step.outcome = fields.bounded<Prose>("outcome").value_or(std::string());
    if (const json* completion = fields.member("completion") ? fields.array("completion") : nullptr)
        for (const json& uuid : *completion) {
            const auto piece =
                uuid.is_string()
                    ? std::ranges::find(evidence, uuid.get_ref<const std::string&>(), &Evidence::uuid)
                    : evidence.end();
            if (piece != evidence.end())
                step.completion.push_back(piece->id);
            else
                fields.report("completion", {PLUMBLINE_TEXT("This is no evidence of this assessment."), {}},
                              {PLUMBLINE_TEXT("Give the uuid of one of its pieces."), {}});
        }
    if (fields.member("continues") && !fields.isNull("continues")) {
        step.continues = fields.text("continues").value_or(std::string());
        if (!isUuid(step.continues))
            fields.reportText("continues", step.continues,
                              {PLUMBLINE_TEXT("Give a UUID in lower case."), {}});
    }
    if (fields.member("toReview"))
        step.toReview = fields.boolean("toReview").value_or(false);
}

std::optional<Member> SnapshotReader::readMember(JsonFields& fields) {
    std::optional<std::string> uuid = m_ids.claimUuid(fields);
    std::optional<std::string> name = fields.bounded<Name>("name");
    std::optional<std::string> role = fields.bounded<OptionalName>("role");
    const std::optional<bool> votes = fields.member("votes") ? fields.boolean("votes") : true;
    if (!uuid || !name || !role || !votes)
        return std::nullopt;
    return Member{MemberId(m_ids.next()), std::move(*uuid), std::move(*name), std::move(*role), *votes};
}

} // namespace plumbline
