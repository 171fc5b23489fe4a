// SPDX-License-Identifier: MIT
#include "workbook/workbook.h"

#include "base/error.h"
#include "storage/assessment_table.h"
#include "storage/attachments.h"
#include "storage/database.h"
#include "storage/evidence_table.h"
#include "storage/history_table.h"
#include "storage/integrity.h"
#include "storage/merge_seen_table.h"
#include "storage/rating_table.h"
#include "storage/schema.h"
#include "storage/session_table.h"
#include "storage/transaction.h"
#include "workbook/account_name.h"
#include "workbook/edit_words.h"
#include "workbook/past_states.h"
#include "workbook/reader.h"
#include "workbook/save_attachment.h"
#include "workbook/writer.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace plumbline {

namespace {

Refusal readOnlyRefusal(const std::filesystem::path& path) {
    return {{PLUMBLINE_TEXT("\"%1\" can only be read."), {path.filename().string()}},
            {PLUMBLINE_TEXT("Save a copy in a folder that you may write to, and change that."), {}}};
}

HistoryEntry entryOf(const storage::HistoryRow& row) {
    constexpr std::array kinds{HistoryKind::Done, HistoryKind::Undone, HistoryKind::Redone};
    const storage::HistoryLine& line = row.line;
    return {row.id,       line.at,     line.who,   kinds[static_cast<std::size_t>(line.kind)], line.label,
            line.subject, line.before, line.after, line.state != storage::LineState::Done};
}

bool isBarrier(const Edit& edit) {
    const auto* compound = std::get_if<Compound>(&edit);
    return std::holds_alternative<FinalizeAssessment>(edit) ||
           std::holds_alternative<ReopenAssessment>(edit) || std::holds_alternative<BeginRound>(edit) ||
           std::holds_alternative<RevealRound>(edit) ||
           (compound && (compound->barrier || std::ranges::any_of(compound->edits, isBarrier)));
}

std::vector<AssessmentId> assessmentsTouchedBy(const storage::Database& database,
                                               const storage::Changeset& changeset) {
    const storage::Touched touched = storage::touchedBy(changeset);
    std::vector<AssessmentId> ids;
    for (const std::int64_t id : touched.assessments)
        ids.emplace_back(id);
    // A session that is gone was touched together with its assessment.
    for (const std::int64_t session : touched.sessions)
        if (const auto id = storage::assessmentOf(database, RatingSessionId(session));
            id && std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    return ids;
}

class StoredAttachments final : public AttachmentSource {
public:
    explicit StoredAttachments(const storage::Database& database) : m_database(database) {}

    std::string read(const std::string& sha256, std::int64_t offset, std::int64_t length) const override {
        return m_database.run([&] {
            const std::optional<storage::StoredAttachment> stored =
                storage::findAttachment(m_database, sha256);
            if (!stored)
                throw Error(ErrorCode::Damaged,
                            {PLUMBLINE_TEXT("An attached file is missing from \"%1\". Attach it again."),
                             {m_database.path().filename().string()}});
            return storage::readBytes(m_database, stored->key, offset, length);
        });
    }

private:
    const storage::Database& m_database;
};

} // namespace

class Workbook::Implementation {
public:
    Implementation(storage::Database opened, std::shared_ptr<const Clock> time)
        : database(std::move(opened)), clock(std::move(time)), reader(database), attachments(database) {}

    Outcome apply(const Edit& edit, const Progress& progress);
    Outcome takeBack(bool again);
    std::optional<Refusal> undoRefusal(const std::optional<storage::HistoryRow>& top) const;

    storage::Database database;
    std::shared_ptr<const Clock> clock;
    Reader reader;
    StoredAttachments attachments;

private:
    Outcome applyInTransaction(const Edit& edit, const Progress& progress);
    /// The name of the school that an edit renames.
    std::string nameBefore(const Edit& edit) const;
    /// The line of an edit that was written; `before` is its assessment as it was.
    storage::HistoryLine lineFor(const Edit& edit, const Snapshot* before, const std::string& name) const;
};

std::string Workbook::Implementation::nameBefore(const Edit& edit) const {
    if (const auto* rename = std::get_if<RenameSchool>(&edit))
        for (const School& school : reader.schools())
            if (school.id == rename->school)
                return school.name;
    return {};
}

storage::HistoryLine Workbook::Implementation::lineFor(const Edit& edit, const Snapshot* before,
                                                       const std::string& name) const {
    EditWords described = words(edit, before);
    if (std::holds_alternative<RenameSchool>(edit))
        described.from = name;
    // Taking back the first assessment would leave a workbook with nothing to show.
    const bool first =
        std::holds_alternative<CreateAssessment>(edit) && storage::readAssessments(database).size() == 1;
    return {clock->now(),
            accountName(),
            storage::LineKind::Edit,
            described.label,
            described.subject,
            described.from,
            std::move(described.to),
            isBarrier(edit) || first,
            storage::LineState::Done};
}

Outcome Workbook::Implementation::apply(const Edit& edit, const Progress& progress) {
    if (database.isReadOnly())
        return readOnlyRefusal(database.path());
    try {
        Outcome outcome = database.run([&] { return applyInTransaction(edit, progress); });
        if (std::holds_alternative<Refusal>(outcome))
            reader.forgetAll();
        return outcome;
    } catch (...) {
        // The reader may hold what was just rolled back.
        reader.forgetAll();
        throw;
    }
}

Outcome Workbook::Implementation::applyInTransaction(const Edit& edit, const Progress& progress) {
    const storage::ChangesetRecorder recorder(database);
    storage::WriteTransaction transaction(database);
    Applied applied{HistoryId(0), {}, {}, {}, {}};
    const std::optional<AssessmentId> assessment = assessmentOf(edit);
    const SnapshotPointer before = assessment ? reader.snapshot(*assessment) : nullptr;
    const std::string name = nameBefore(edit);
    if (std::optional<Refusal> refused = Writer(database, reader, *clock, progress).write(edit, applied))
        return *refused;
    const storage::Changeset changeset = recorder.changeset();
    if (changeset.empty()) {
        // Time spent is written outside the history.
        transaction.commit();
        applied.entry = storage::newestLine(database).value_or(HistoryId(0));
        if (const auto* noted = std::get_if<NoteTime>(&edit))
            applied.changed = {noted->assessment};
        return applied;
    }
    storage::abandonUndone(database);
    applied.entry = storage::insertHistory(database, lineFor(edit, before.get(), name), changeset);
    transaction.commit();
    applied.changed = assessmentsTouchedBy(database, changeset);
    return applied;
}

std::optional<Refusal>
Workbook::Implementation::undoRefusal(const std::optional<storage::HistoryRow>& top) const {
    if (!top)
        return Refusal{{PLUMBLINE_TEXT("There is nothing to undo."), {}}, {}};
    if (top->line.barrier)
        return Refusal{
            {PLUMBLINE_TEXT("Undo stops here: \"%1\" can not be taken back."), {toEnglish(top->line.label)}},
            {PLUMBLINE_TEXT("What was done before it stays as it is."), {}}};
    return std::nullopt;
}

Outcome Workbook::Implementation::takeBack(bool again) {
    if (database.isReadOnly())
        return readOnlyRefusal(database.path());
    return database.run([&]() -> Outcome {
        const std::optional<storage::HistoryRow> row =
            again ? storage::firstUndone(database) : storage::lastDone(database);
        if (again && !row)
            return Refusal{{PLUMBLINE_TEXT("There is nothing to redo."), {}}, {}};
        if (!again)
            if (std::optional<Refusal> refused = undoRefusal(row))
                return *refused;
        const storage::Changeset changeset = storage::readChangeset(database, row->id);
        storage::WriteTransaction transaction(database);
        again ? storage::applyChangeset(database, changeset) : storage::revertChangeset(database, changeset);
        storage::setState(database, row->id, again ? storage::LineState::Done : storage::LineState::Undone);
        storage::HistoryLine line = row->line;
        line.at = clock->now();
        line.who = accountName();
        line.kind = again ? storage::LineKind::Redo : storage::LineKind::Undo;
        line.state = storage::LineState::Done;
        if (!again)
            std::swap(line.before, line.after);
        Applied applied{storage::insertHistory(database, line, {}),
                        assessmentsTouchedBy(database, changeset),
                        {},
                        {},
                        {}};
        transaction.commit();
        reader.forgetAll();
        return applied;
    });
}

Workbook::Workbook(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}

Workbook::~Workbook() = default;

std::unique_ptr<Workbook> Workbook::create(const std::filesystem::path& path,
                                           std::shared_ptr<const Clock> clock) {
    storage::Database database = storage::Database::create(path);
    database.run([&] { return storage::upgrade(database); });
    return std::unique_ptr<Workbook>(
        new Workbook(std::make_unique<Implementation>(std::move(database), std::move(clock))));
}

std::unique_ptr<Workbook> Workbook::open(const std::filesystem::path& path, Access access,
                                         std::shared_ptr<const Clock> clock) {
    using StorageAccess = storage::Database::Access;
    storage::Database opened = storage::Database::open(
        path, access == Access::ReadOnly ? StorageAccess::ReadOnly : StorageAccess::ReadWrite,
        storage::newestSchemaVersion());
    if (!opened.isReadOnly())
        opened.run([&] { return storage::upgrade(opened); });
    const bool isOlder = opened.schemaVersion() < storage::newestSchemaVersion();
    storage::Database database =
        isOlder ? opened.run([&] { return storage::upgradedCopy(opened); }) : std::move(opened);
    return std::unique_ptr<Workbook>(
        new Workbook(std::make_unique<Implementation>(std::move(database), std::move(clock))));
}

const std::filesystem::path& Workbook::path() const {
    return m_implementation->database.path();
}

bool Workbook::isReadOnly() const {
    return m_implementation->database.isReadOnly();
}

const Clock& Workbook::clock() const {
    return *m_implementation->clock;
}

Outcome Workbook::apply(const Edit& edit, const Progress& progress) {
    return m_implementation->apply(edit, progress);
}

std::optional<HistoryEntry> Workbook::undoable() const {
    return m_implementation->database.run([&]() -> std::optional<HistoryEntry> {
        const std::optional<storage::HistoryRow> top = storage::lastDone(m_implementation->database);
        return top && !top->line.barrier ? std::optional(entryOf(*top)) : std::nullopt;
    });
}

std::optional<HistoryEntry> Workbook::redoable() const {
    return m_implementation->database.run([&]() -> std::optional<HistoryEntry> {
        const std::optional<storage::HistoryRow> row = storage::firstUndone(m_implementation->database);
        return row ? std::optional(entryOf(*row)) : std::nullopt;
    });
}

std::optional<Refusal> Workbook::undoBarrier() const {
    return m_implementation->database.run([&]() -> std::optional<Refusal> {
        const std::optional<storage::HistoryRow> top = storage::lastDone(m_implementation->database);
        return top && top->line.barrier ? m_implementation->undoRefusal(top) : std::nullopt;
    });
}

Outcome Workbook::undo() {
    return m_implementation->takeBack(false);
}

Outcome Workbook::redo() {
    return m_implementation->takeBack(true);
}

std::vector<HistoryEntry> Workbook::history(std::size_t limit) const {
    return m_implementation->database.run([&] {
        std::vector<HistoryEntry> entries;
        for (const storage::HistoryRow& row : storage::readHistory(m_implementation->database, limit))
            entries.push_back(entryOf(row));
        return entries;
    });
}

std::vector<SchoolSummary> Workbook::contents() const {
    return m_implementation->database.run([&] {
        std::vector<SchoolSummary> schools;
        std::unordered_map<SchoolId, std::size_t> places;
        for (School& school : m_implementation->reader.schools()) {
            places.emplace(school.id, schools.size());
            schools.push_back({std::move(school), {}});
        }
        for (const storage::AssessmentRow& row : storage::readAssessments(m_implementation->database)) {
            const RubricPointer rubric = m_implementation->reader.rubric(row.rubric);
            schools[places.at(row.school)].assessments.push_back(
                {row.assessment, rubric->title(), rubric->version(), row.rated, row.notApplicable,
                 static_cast<int>(rubric->dimensionCount())});
        }
        return schools;
    });
}

std::vector<PinnedRubric> Workbook::rubrics() const {
    return m_implementation->database.run([&] {
        const std::vector<storage::AssessmentRow> rows = storage::readAssessments(m_implementation->database);
        std::vector<PinnedRubric> pinned;
        for (const storage::RubricRow& rubric : storage::readRubrics(m_implementation->database))
            pinned.push_back(
                {m_implementation->reader.rubric(rubric.key),
                 static_cast<int>(std::ranges::count(rows, rubric.key, &storage::AssessmentRow::rubric))});
        return pinned;
    });
}

SnapshotPointer Workbook::snapshot(AssessmentId assessment) const {
    return m_implementation->database.run([&] { return m_implementation->reader.snapshot(assessment); });
}

YearRatings Workbook::ratings(SchoolYear year) const {
    return m_implementation->database.run([&] { return m_implementation->reader.ratings(year); });
}

std::optional<AssessmentId> Workbook::previous(AssessmentId assessment) const {
    return m_implementation->database.run(
        [&] { return storage::readPrevious(m_implementation->database, assessment); });
}

std::vector<Assessment> Workbook::usesOf(EvidenceId evidence) const {
    const storage::Database& database = m_implementation->database;
    return database.run([&] {
        std::vector<Assessment> uses;
        for (const AssessmentId use : storage::usesOf(database, evidence))
            if (const auto row = storage::readAssessment(database, use))
                uses.push_back(row->assessment);
        return uses;
    });
}

const AttachmentSource& Workbook::attachments() const {
    return m_implementation->attachments;
}

void Workbook::saveAttachment(const Attachment& attachment, const std::filesystem::path& to,
                              const Progress& progress) const {
    plumbline::saveAttachment(m_implementation->attachments, attachment, to, progress);
}

std::unique_ptr<PastStates> Workbook::pastStates() const {
    return std::make_unique<PastStates>(m_implementation->database);
}

std::set<std::string> Workbook::seenElsewhere(const std::string& uuid) const {
    return m_implementation->database.run(
        [&] { return storage::readSeen(m_implementation->database, uuid); });
}

Issues Workbook::check(const Progress& progress) const {
    return m_implementation->database.run([&] {
        Issues issues = storage::checkIntegrity(m_implementation->database, progress);
        if (!issues.empty())
            return issues;
        for (const storage::AssessmentRow& row : storage::readAssessments(m_implementation->database))
            m_implementation->reader.snapshot(row.assessment.id);
        storage::readHistory(m_implementation->database, 0);
        return issues;
    });
}

void Workbook::saveCopy(const std::filesystem::path& to) const {
    m_implementation->database.run([&] { m_implementation->database.copyTo(to); });
}

} // namespace plumbline
