// SPDX-License-Identifier: MIT
// Every change there is: small values that state the wanted end. Workbook::apply is the only door they go
// through.
#pragma once

#include "assessment/snapshot.h"
#include "base/text.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

/// What a school year takes over from an earlier one of the same school. Ratings never come with it.
struct Carried {
    AssessmentId from;
    bool team = true;
    bool nextSteps = true; ///< those still open, each to be reviewed
    bool evidence = true;  ///< by reference, each piece to be reviewed; what is out of date stays behind
};

/// A new assessment with nothing rated; the school is made with it where the workbook has none of that name.
struct CreateAssessment {
    Name school;
    SchoolYear year;
    RubricPointer rubric;
    std::optional<Carried> carried = std::nullopt;
};

/// Takes over what an assessment has not got yet. What has no place in its rubric stays behind.
struct CarryForward {
    AssessmentId assessment;
    Carried carried;
};

/// The dimensions the school works on first, instead of those chosen before.
struct SetFocus {
    AssessmentId assessment;
    std::vector<DimensionId> dimensions; ///< at most mostFocusDimensions
};

/// More than three are no focus.
inline constexpr std::size_t mostFocusDimensions = 3;

/// What the team says about a strand; an empty text takes it away.
struct SetStrandText {
    AssessmentId assessment;
    StrandId strand;
    Prose text;
};

struct RenameSchool {
    SchoolId school;
    Name name;
};

/// Removes a draft with all that belongs to it. Can be undone.
struct RemoveAssessment {
    AssessmentId assessment;
};

struct SetRating {
    AssessmentId assessment;
    DimensionId dimension;
    RatingValue value;
    /// Nothing keeps the reason that is there.
    std::optional<Prose> reason = std::nullopt;
};

struct SetReason {
    AssessmentId assessment;
    DimensionId dimension;
    Prose reason;
};

/// Marks a sentence of a descriptor, or takes its mark off. With or without a rating session.
struct MarkStatement {
    AssessmentId assessment;
    DimensionId dimension;
    LevelRank level;
    std::size_t statement; ///< its place in statements(descriptor), from 0
    std::optional<StatementMark> mark;
};

/// A file to be copied into the workbook while the edit is applied.
struct FileSource {
    std::filesystem::path path;
    FileName name;
};

/// A small file that is in memory: a pasted picture, or one of the example's.
struct FileBytes {
    FileName name;
    std::string bytes;
};

/// The picture on the title page of a school's reports; nothing takes it away.
struct SetLogo {
    SchoolId school;
    std::optional<std::variant<FileSource, FileBytes>> picture; ///< PNG or JPEG, by the ending of its name
};

/// What evidence holds when it is put: its text, its address, a file to take in, or (when changing one) what
/// it had.
struct KeepContent {};

using EvidenceInput = std::variant<KeepContent, Prose, Link, FileSource, FileBytes>;

/// Adds a piece of evidence, or changes the one with `id`. What a final assessment uses too stays as it is in
/// itself; its ties and its state are this assessment's own.
struct PutEvidence {
    AssessmentId assessment;
    std::optional<EvidenceId> id;
    Name title;
    EvidenceInput content;
    std::optional<Date> date;
    Stance stance = Stance::For;
    std::vector<DimensionId> dimensions; ///< at least one
    OptionalName source = {};
    std::optional<SchoolYear> year = std::nullopt;
    std::vector<StatementPlace> statements = {}; ///< of those dimensions
    EvidenceState state = EvidenceState::Current;
};

/// Uses a piece that another assessment of the same school has; nothing is copied.
struct UseEvidence {
    AssessmentId assessment;
    EvidenceId id;
    std::vector<DimensionId> dimensions; ///< at least one
    std::vector<StatementPlace> statements = {};
};

struct RemoveEvidence {
    AssessmentId assessment;
    EvidenceId id;
};

/// Adds a next step, or changes the one with `id`.
struct PutNextStep {
    AssessmentId assessment;
    std::optional<NextStepId> id;
    DimensionId dimension;
    Name text;
    OptionalName owner;
    std::optional<Date> due;
    StepStatus status = StepStatus::Open;
    Prose measure = {};
    Priority priority = Priority::Medium;
    std::optional<StatementTie> statement = std::nullopt;
    Prose outcome = {};
    std::vector<EvidenceId> completion = {}; ///< of the same assessment
    bool toReview = false;
};

struct RemoveNextStep {
    AssessmentId assessment;
    NextStepId id;
};

/// Adds a member to the team, or changes the one with `id`.
struct PutMember {
    AssessmentId assessment;
    std::optional<MemberId> id;
    Name name;
    OptionalName role;
    bool votes = true;
};

struct RemoveMember {
    AssessmentId assessment;
    MemberId id;
};

/// Starts a rating session; one at a time.
struct StartSession {
    AssessmentId assessment;
    SessionPlan plan;
    std::vector<MemberId> absent;
};

/// Changes what was agreed. The way of voting stays once a ballot is in; dimensions with a round stay on the
/// agenda.
struct ChangeSession {
    AssessmentId assessment;
    SessionPlan plan;
};

// The edits below are of the assessment's open session. Nothing they leave in the history, as words or as
// bytes, tells what a ballot says before its round is revealed, or, with anonymous voting, ever.

struct SetAttendance {
    AssessmentId assessment;
    MemberId member;
    bool present = true;
};

/// Opens the next round on a dimension. Undo does not pass it.
struct BeginRound {
    AssessmentId assessment;
    DimensionId dimension;
};

/// A ballot for the open round, or for the next one where none is open; it replaces the member's earlier one.
struct CastBallot {
    AssessmentId assessment;
    DimensionId dimension;
    MemberId member;
    BallotChoice choice;
};

/// Takes a ballot back before the reveal.
struct WithdrawBallot {
    AssessmentId assessment;
    DimensionId dimension;
    MemberId member;
};

/// Hands or cards counted by the facilitator for the open round; they replace an earlier count. All zero
/// takes it back.
struct CountBallots {
    AssessmentId assessment;
    DimensionId dimension;
    BallotCounts counts;
};

/// Shows the ballots of the open round. Undo does not pass it.
struct RevealRound {
    AssessmentId assessment;
    DimensionId dimension;
    /// Time spent on the dimension since it was last noted.
    std::chrono::seconds spent{0};
};

/// Settles a dimension: its rating, and how the team came to it.
struct DecideRating {
    AssessmentId assessment;
    DimensionId dimension;
    RatingValue value; ///< a level or not applicable
    Prose reason;
    DecisionRule how = DecisionRule::Consensus;
    Confidence confidence = Confidence::Medium;
    Prose minorityNote;
    std::chrono::seconds spent{0};
};

/// Puts a dimension off, or takes it up again.
struct ParkDimension {
    AssessmentId assessment;
    DimensionId dimension;
    bool parked = true;
    std::chrono::seconds spent{0};
};

/// Adds time spent on a dimension and nothing else. Time that has passed can not be taken back: no line in
/// the history and no undo step, and what was undone before can still be done again.
struct NoteTime {
    AssessmentId assessment;
    DimensionId dimension;
    std::chrono::seconds spent{0};
};

/// The facilitator's notes on a dimension.
struct SetAgendaNotes {
    AssessmentId assessment;
    DimensionId dimension;
    Prose notes;
};

struct CloseSession {
    AssessmentId assessment;
};

struct FinalizeAssessment {
    AssessmentId assessment;
};

struct ReopenAssessment {
    AssessmentId assessment;
    Prose reason; ///< not empty
};

/// Where the bytes of imported attachments come from.
class AttachmentSource {
public:
    AttachmentSource() = default;
    AttachmentSource(const AttachmentSource&) = delete;
    AttachmentSource& operator=(const AttachmentSource&) = delete;
    virtual ~AttachmentSource() = default;
    /// `length` bytes from `offset` of the attachment with this hash; throws Error where it can not be read.
    virtual std::string read(const std::string& sha256, std::int64_t offset, std::int64_t length) const = 0;
};

/// Takes in an assessment from elsewhere whole, with its uuids; ids inside are given anew.
/// The school is matched by uuid; the workbook must not hold an assessment with this uuid, or of that school
/// and year.
struct ImportAssessment {
    SnapshotPointer snapshot;
    std::shared_ptr<const AttachmentSource> attachments;
};

/// Brings an assessment to what a merge made of it: everything but its school, year and rubric. What is in it
/// already has the keys it has here; a key that is not here stands for something new.
struct UpdateAssessment {
    AssessmentId assessment;
    SnapshotPointer snapshot;
    std::shared_ptr<const AttachmentSource> attachments;
};

/// A state of a school or an assessment in another workbook.
struct StateElsewhere {
    std::string uuid;   ///< the school's, or the assessment's
    std::string digest; ///< 64 lower-case hex digits

    friend bool operator==(const StateElsewhere&, const StateElsewhere&) = default;
};

/// Notes what a merge has taken into account, so that it is not asked about again.
struct NoteMerged {
    std::vector<StateElsewhere> states;
};

struct Compound;

using Edit =
    std::variant<CreateAssessment, RenameSchool, SetLogo, SetStrandText, RemoveAssessment, SetRating,
                 SetReason, MarkStatement, SetFocus, CarryForward, PutEvidence, UseEvidence, RemoveEvidence,
                 PutNextStep, RemoveNextStep, PutMember, RemoveMember, StartSession, ChangeSession,
                 SetAttendance, BeginRound, CastBallot, WithdrawBallot, CountBallots, RevealRound,
                 DecideRating, ParkDimension, NoteTime, SetAgendaNotes, CloseSession, FinalizeAssessment,
                 ReopenAssessment, ImportAssessment, UpdateAssessment, NoteMerged, Compound>;

/// Several edits that are one: all or none, one line in the history, one undo step. `label` says what they
/// are.
struct Compound {
    Message label;
    std::vector<Edit> edits;
    /// Undo does not pass it.
    bool barrier = false;
};

/// The edit that leaves a piece or a step as it is: to change one thing of it.
PutEvidence asEdit(AssessmentId assessment, const Evidence& evidence);
PutNextStep asEdit(AssessmentId assessment, const NextStep& step);

/// The assessment an edit changes; nothing where it makes one, renames a school or changes several.
std::optional<AssessmentId> assessmentOf(const Edit& edit);

} // namespace plumbline
