// SPDX-License-Identifier: MIT
// What other workbooks bring: row by row what taking them in will do, the conflicts a person must settle, and
// the one edit that does it.
#pragma once

#include "assessment/edit.h"
#include "assessment/rules.h"
#include "base/progress.h"
#include "workbook/merge_subject.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

class Workbook;

/// What is taken in: a workbook, or assessments without a history.
struct MergeSource {
    std::string name; ///< of the file
    std::vector<SnapshotPointer> assessments;
    std::shared_ptr<const AttachmentSource> attachments;
    /// Null where there is no history.
    std::shared_ptr<const Workbook> workbook = nullptr;
};

/// All that a workbook holds. Throws Error.
MergeSource mergeSource(const std::shared_ptr<const Workbook>& workbook);

enum class MergeFate {
    New,
    Identical,
    BroughtUpToDate, ///< nothing was changed here: it becomes as it is there
    Merged,          ///< changed on both sides
    NothingNew,      ///< all that is there is known here, which has gone on since
    Refused
};

/// What happens to one assessment of one source, to a school's own name and logo (no year), or to a source
/// that can not be read (no school).
struct MergeRow {
    std::string source;
    std::string school;
    std::optional<SchoolYear> year;
    MergeFate fate;
    /// What is to be settled; those of a piece of evidence that several years use stand at the first.
    std::vector<MergeConflict> conflicts = {};
    /// Why it is refused.
    std::optional<Refusal> refusal = std::nullopt;
    /// What else is to be known.
    std::vector<Message> notes = {};
};

/// Reads the workbook and changes nothing. Sources are taken one after another, as if each were merged before
/// the next.
class MergePlan {
public:
    /// The workbook outlives the plan and is not changed meanwhile.
    explicit MergePlan(const Workbook& workbook);
    ~MergePlan();
    MergePlan(MergePlan&&) noexcept;
    MergePlan& operator=(MergePlan&&) noexcept;

    /// Throws Error Cancelled where `progress` stops it.
    void add(const MergeSource& source, const Progress& progress = {});
    /// A source that can not be read is a row too; the others go on.
    void addUnreadable(const std::string& name, Message fact, Message remedy = {});

    const std::vector<MergeRow>& rows() const;
    /// All of all rows, in their order.
    std::vector<MergeConflict> conflicts() const;

    /// What takes it all in as one step; nothing where nothing would change. A conflict without an answer
    /// stays as it is here.
    std::optional<Edit> edit(const MergeAnswers& answers = {}) const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace plumbline
