// SPDX-License-Identifier: MIT
// One assessment, or one school's name and logo, on its way through the sources that are merged into it.
#pragma once

#include "assessment/edit.h"
#include "assessment/rules.h"
#include "workbook/common_state.h"
#include "workbook/three_way.h"

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plumbline {

enum class MergeAnswer { Here, There };

struct ConflictId {
    std::size_t source;  ///< the place of the source among those added
    std::string subject; ///< the uuid of the assessment, or of the school whose name, logo or evidence it is
    UnitKey unit;

    friend auto operator<=>(const ConflictId&, const ConflictId&) = default;
};

using MergeAnswers = std::map<ConflictId, MergeAnswer>;

/// What one side says about a unit that both have changed.
struct MergeSide {
    std::vector<Message> words; ///< a line each; at least one
    std::string who;            ///< who changed it last; empty where that is not known
    std::optional<Instant> when;
};

struct MergeConflict {
    ConflictId id;
    Message what;      ///< "Rating of District Alignment"
    std::string where; ///< "Lincoln High School 2026–27"
    MergeSide here;
    MergeSide there;
};

/// What a source brings to a subject.
struct Incoming {
    std::size_t source;
    SnapshotPointer there;
    std::shared_ptr<const AttachmentSource> attachments;
    CommonState common = {};
    /// Units that stay as they are here, whatever is there.
    std::set<UnitKey> kept = {};
};

/// An assessment with all that comes to it.
class AssessmentMerge {
public:
    /// `here` is the workbook's; where it has none, what the first source brings.
    AssessmentMerge(SnapshotPointer here, bool isNew) : m_here(std::move(here)), m_isNew(isNew) {}

    const Snapshot& here() const { return *m_here; }

    bool isNew() const { return m_isNew; }

    const std::vector<Incoming>& incoming() const { return m_incoming; }

    void add(Incoming incoming) { m_incoming.push_back(std::move(incoming)); }

    /// As it is after all that was added.
    Snapshot merged(const MergeAnswers& answers = {}) const;

private:
    SnapshotPointer m_here;
    bool m_isNew;
    std::vector<Incoming> m_incoming;
};

/// What three states of an assessment come to, when rules are kept: a final assessment is changed only as a
/// whole and only where it was not changed here, but the progress of its steps goes on; a vote that is open
/// is not broken off.
struct MergeJudgement {
    ThreeWay changes;
    std::set<UnitKey> kept = {};
    std::vector<Message> notes = {};
    std::optional<Refusal> refusal = std::nullopt;
};

/// `lockedPieces`: uuids of evidence that final assessments of the school use, and that stays as it is.
MergeJudgement judged(const Snapshot& here, const Incoming& incoming,
                      const std::set<std::string>& lockedPieces);

/// Whose conflict it is: the school's, where its other assessments share what it is about.
ConflictId conflictId(const Incoming& incoming, const UnitKey& unit);
MergeConflict conflictOf(const Snapshot& here, const Incoming& incoming, const UnitKey& unit);

} // namespace plumbline
