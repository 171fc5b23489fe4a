// SPDX-License-Identifier: MIT
// An open workbook: the one door for writing, undo and redo, and snapshots to read.
#pragma once

#include "assessment/edit.h"
#include "assessment/rules.h"
#include "assessment/year_ratings.h"
#include "base/progress.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

/// An assessment as a list shows it, without loading it.
struct AssessmentSummary {
    Assessment assessment;
    std::string rubricTitle;
    std::string rubricVersion;
    int rated = 0;
    int notApplicable = 0;
    int total = 0;

    friend bool operator==(const AssessmentSummary&, const AssessmentSummary&) = default;
};

/// A school with its assessments, earliest year first.
struct SchoolSummary {
    School school;
    std::vector<AssessmentSummary> assessments;

    friend bool operator==(const SchoolSummary&, const SchoolSummary&) = default;
};

enum class HistoryKind { Done, Undone, Redone };

/// One line of the history.
struct HistoryEntry {
    HistoryId id;
    Instant at;
    std::string who; ///< the user name of the computer's account
    HistoryKind kind;
    /// What was done, to what: "Rate District Alignment". For an undo or redo, what that was done to.
    Message label;
    /// The assessment it belongs to, "Lincoln High School 2026–27"; empty where none.
    std::string subject;
    std::string from; ///< the value before, in words; empty where there was none
    std::string to;
    bool undone = false; ///< taken back, and not done again
};

/// What an applied edit did.
struct Applied {
    HistoryId entry;
    /// The assessments it touched; their snapshots are to be read again.
    std::vector<AssessmentId> changed;
    /// The assessment, evidence, step or member it made, where it made one.
    std::optional<AssessmentId> newAssessment;
    std::optional<EvidenceId> newEvidence;
    std::optional<NextStepId> newNextStep;
};

class PastStates;

using Outcome = std::variant<Applied, Refusal>;

/// A rubric that assessments of this workbook pin.
struct PinnedRubric {
    RubricPointer rubric;
    int assessments = 0;
};

/// Not thread-safe: one thread at a time. Every function may throw Error.
class Workbook {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new, empty workbook file; Error FileExists where there is one.
    static std::unique_ptr<Workbook>
    create(const std::filesystem::path& path,
           std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    /// Opens a workbook; a copy is put beside a file of an older version before it is upgraded. Falls back to
    /// ReadOnly where the file can not be written; Error Locked where another program has it open for
    /// writing.
    static std::unique_ptr<Workbook>
    open(const std::filesystem::path& path, Access access = Access::ReadWrite,
         std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    const std::filesystem::path& path() const;
    bool isReadOnly() const;
    const Clock& clock() const;

    /// Durable when it returns: on disk, one history line, one undo step. A refusal or a thrown Error leaves
    /// the workbook as it was. An edit that changes nothing is applied and has no history line of its own
    /// (entry of the last).
    Outcome apply(const Edit& edit, const Progress& progress = {});

    /// What the next undo or redo would do; nothing where there is none.
    std::optional<HistoryEntry> undoable() const;
    std::optional<HistoryEntry> redoable() const;
    /// Why undo stops here: the last change was a barrier (final, reopened); nothing where it does not.
    std::optional<Refusal> undoBarrier() const;
    Outcome undo();
    Outcome redo();

    /// Newest last. At most `limit` of the newest; 0 for all.
    std::vector<HistoryEntry> history(std::size_t limit = 0) const;

    /// By name; each with its assessments.
    std::vector<SchoolSummary> contents() const;
    std::vector<PinnedRubric> rubrics() const;

    SnapshotPointer snapshot(AssessmentId assessment) const;
    /// What every school rated in a year, in one reading: for a district's thousands.
    YearRatings ratings(SchoolYear year) const;
    /// The assessment of the same school of the latest earlier year.
    std::optional<AssessmentId> previous(AssessmentId assessment) const;

    /// The assessments that use a piece of evidence, in the order they were made.
    std::vector<Assessment> usesOf(EvidenceId evidence) const;

    /// Reads the bytes of attachments from this workbook; valid while it is open.
    const AttachmentSource& attachments() const;
    /// Writes an attachment to a new file; Error FileExists where there is one, Damaged where its hash is not
    /// right.
    void saveAttachment(const Attachment& attachment, const std::filesystem::path& to,
                        const Progress& progress = {}) const;

    /// The workbook as it was before each of its changes; it must not be changed while that lives.
    std::unique_ptr<PastStates> pastStates() const;
    /// Digests of the states elsewhere of a school or assessment that merges have taken into account.
    std::set<std::string> seenElsewhere(const std::string& uuid) const;

    /// All that is wrong with the file: SQLite's own checks, references, rubrics, attachment hashes.
    Issues check(const Progress& progress = {}) const;

    /// Writes a whole, compact copy; Error FileExists where there is a file.
    void saveCopy(const std::filesystem::path& to) const;

private:
    class Implementation;
    explicit Workbook(std::unique_ptr<Implementation> implementation);

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace plumbline
