// SPDX-License-Identifier: MIT
#include "support/generated_workbook.h"

#include "base/sha256.h"
#include "rubric/builtin.h"
#include "rubric/statements.h"
#include "support/generated_sessions.h"
#include "support/made_up.h"
#include "support/tiny_rubric.h"

#include <algorithm>
#include <set>

namespace plumbline::test {

namespace {

/// A picture of one grey point.
constexpr std::string_view pngBytes{
    "\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00"
    "\x00\x01\x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\xda\x63"
    "\x68\x00\x00\x00\x82\x00\x81\xda\x45\x08\x3b\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60"
    "\x82",
    67};

class WorkbookMaker {
public:
    explicit WorkbookMaker(unsigned seed) : m_madeUp(seed) {}

    GeneratedWorkbook make() {
        const School lincoln = school();
        const School adams = school();
        const RubricPointer rubric = anyRubric();
        const int year = 2020 + m_madeUp.upTo(6);
        const Snapshot first = assessment(lincoln, year, rubric, nullptr);
        const Snapshot second = assessment(lincoln, year + 1, rubric, &first);
        const Snapshot other = assessment(adams, year, anyRubric(), nullptr);
        return {{std::make_shared<const Snapshot>(first), std::make_shared<const Snapshot>(second),
                 std::make_shared<const Snapshot>(other)},
                m_files};
    }

private:
    School school() {
        School made{SchoolId(++m_ids), m_madeUp.uuid(), m_madeUp.name()};
        if (m_madeUp.once(2))
            made.logo = file("logo.png", std::string(pngBytes));
        return made;
    }

    RubricPointer anyRubric() {
        if (!m_madeUp.once(3))
            return masteryBasedLearning();
        constexpr int fewestLevels = 2;
        return tinyRubric("First: a b c d | Second: e | Third: f g h", fewestLevels + m_madeUp.upTo(5));
    }

    /// `before` is the year before of the same school and rubric, null where there is none.
    Snapshot assessment(const School& school, int year, const RubricPointer& rubric, const Snapshot* before) {
        m_rubric = rubric;
        Snapshot made{school,
                      {AssessmentId(++m_ids), m_madeUp.uuid(), *SchoolYear::startingIn(year),
                       m_madeUp.oneOf({AssessmentStatus::Draft, AssessmentStatus::Final})},
                      rubric,
                      {},
                      {},
                      {},
                      {}};
        const bool empty = !before && m_madeUp.once(6);
        for (std::size_t i = 0; i < rubric->dimensionCount(); ++i)
            made.ratings.push_back(empty ? Rating{Unrated(), {}, std::nullopt} : rating());
        if (empty)
            return made;
        addTeam(made);
        addEvidence(made, before);
        addSteps(made, before);
        addMarks(made);
        addWords(made);
        made.sessions = generatedSessions(m_madeUp, made);
        return made;
    }

    Rating rating() {
        Rating made{Unrated(), m_madeUp.proseOrNothing(), std::nullopt};
        if (m_madeUp.once(8))
            made.value = NotApplicable();
        else if (!m_madeUp.once(6))
            made.value = anyLevel();
        if (made.reason.empty() && std::holds_alternative<Unrated>(made.value))
            return made;
        if (!made.reason.empty())
            made.reasonChanged = m_madeUp.instant();
        made.changed = m_madeUp.once(2) && made.reasonChanged ? made.reasonChanged : m_madeUp.instant();
        return made;
    }

    void addTeam(Snapshot& made) {
        constexpr int most = 15;
        for (int left = m_madeUp.upTo(most); left > 0; --left)
            made.team.push_back({MemberId(++m_ids), m_madeUp.uuid(), m_madeUp.name(),
                                 m_madeUp.once(3) ? m_madeUp.nameOrNothing() : "Teacher", !m_madeUp.once(5)});
    }

    void addEvidence(Snapshot& made, const Snapshot* before) {
        if (before)
            for (const Evidence& piece : before->evidence)
                if (m_madeUp.once(2)) {
                    made.evidence.push_back(piece);
                    tie(made.evidence.back());
                    made.evidence.back().state = EvidenceState::ToReview;
                }
        constexpr int most = 25;
        for (int left = m_madeUp.upTo(most); left > 0; --left) {
            Evidence piece{.id = EvidenceId(++m_ids),
                           .uuid = m_madeUp.uuid(),
                           .title = m_madeUp.name(),
                           .content = content(),
                           .date = m_madeUp.orNothing(m_madeUp.date()),
                           .stance = m_madeUp.once(4) ? Stance::Against : Stance::For,
                           .added = m_madeUp.instant(),
                           .dimensions = {},
                           .source = m_madeUp.nameOrNothing(),
                           .year = m_madeUp.orNothing(*SchoolYear::startingIn(2024)),
                           .state = m_madeUp.oneOf(
                               {EvidenceState::Current, EvidenceState::ToReview, EvidenceState::OutOfDate})};
            tie(piece);
            made.evidence.push_back(std::move(piece));
        }
    }

    /// To one to three dimensions, and to some of their sentences.
    void tie(Evidence& piece) {
        std::set<std::size_t> positions; // sorted: the order of the rubric
        constexpr int mostMore = 2;
        for (int left = 1 + m_madeUp.upTo(mostMore); left > 0; --left)
            positions.insert(anyPosition());
        std::set<StatementPlace> places;
        piece.dimensions.clear();
        for (const std::size_t position : positions) {
            piece.dimensions.push_back(m_rubric->dimension(position).id);
            if (m_madeUp.once(3))
                places.insert(anyStatement(position));
        }
        piece.statements.assign(places.begin(), places.end());
    }

    EvidenceContent content() {
        switch (m_madeUp.upTo(2)) {
        case 0:
            return Note{m_madeUp.proseOrNothing()};
        case 1:
            return Link{"https://school.example/a?b=" + std::to_string(m_madeUp.upTo(99999)) + "&c=(d)%20'e"};
        default:
            break;
        }
        constexpr int longest = 3000;
        return file(m_madeUp.once(3) ? "minutes of 3 May – é.pdf" : "scan.jpg", m_madeUp.bytes(longest));
    }

    Attachment file(std::string name, std::string bytes) {
        Attachment made{std::move(name), {}, static_cast<std::int64_t>(bytes.size()), Sha256::of(bytes)};
        made.mediaType = mediaTypeOf(made.name);
        m_files->put(made.sha256, std::move(bytes));
        return made;
    }

    void addSteps(Snapshot& made, const Snapshot* before) {
        constexpr int most = 12;
        for (int left = m_madeUp.upTo(most); left > 0; --left) {
            const std::size_t position = anyPosition();
            NextStep step{.id = NextStepId(++m_ids),
                          .uuid = m_madeUp.uuid(),
                          .dimension = m_rubric->dimension(position).id,
                          .text = m_madeUp.name(),
                          .owner = m_madeUp.nameOrNothing(),
                          .due = m_madeUp.orNothing(m_madeUp.date()),
                          .status = m_madeUp.oneOf(
                              {StepStatus::Open, StepStatus::Doing, StepStatus::Done, StepStatus::Dropped}),
                          .measure = m_madeUp.proseOrNothing(),
                          .priority = m_madeUp.oneOf({Priority::High, Priority::Medium, Priority::Low}),
                          .outcome = m_madeUp.proseOrNothing(),
                          .toReview = before && m_madeUp.once(4)};
            if (m_madeUp.once(2)) {
                const StatementPlace place = anyStatement(position);
                step.statement = StatementTie{place.level, place.index};
            }
            if (!made.evidence.empty() && m_madeUp.once(2))
                step.completion = {made.evidence[m_madeUp.below(made.evidence.size())].id};
            if (before && !before->nextSteps.empty() && m_madeUp.once(3))
                step.continues = before->nextSteps[m_madeUp.below(before->nextSteps.size())].uuid;
            made.nextSteps.push_back(std::move(step));
        }
    }

    void addMarks(Snapshot& made) {
        constexpr int most = 20;
        for (int left = m_madeUp.upTo(most); left > 0; --left)
            made.marks.insert_or_assign(
                anyStatement(anyPosition()),
                m_madeUp.oneOf({StatementMark::InPlace, StatementMark::Partly, StatementMark::NotYet}));
    }

    /// What the school works on first, and what it says about strands.
    void addWords(Snapshot& made) {
        constexpr int mostFocus = 3;
        std::set<std::size_t> focus; // sorted: the order of the rubric
        for (int left = m_madeUp.upTo(mostFocus); left > 0; --left)
            focus.insert(anyPosition());
        made.focus.assign(focus.begin(), focus.end());
        for (std::size_t strand = 0; strand < m_rubric->strands().size(); ++strand)
            if (m_madeUp.once(2))
                made.strandTexts.push_back({strand, m_madeUp.prose(), m_madeUp.instant()});
    }

    std::size_t anyPosition() { return m_madeUp.below(m_rubric->dimensionCount()); }

    LevelRank anyLevel() { return LevelRank(1 + m_madeUp.upTo(m_rubric->highest().value() - 1)); }

    StatementPlace anyStatement(std::size_t position) {
        const LevelRank level = anyLevel();
        const std::size_t count = statements(m_rubric->descriptor(position, level)).size();
        return {position, level, m_madeUp.below(count)};
    }

    MadeUp m_madeUp;
    std::shared_ptr<EmbeddedFiles> m_files = std::make_shared<EmbeddedFiles>();
    RubricPointer m_rubric;
    std::int64_t m_ids = 0;
};

} // namespace

GeneratedWorkbook generatedWorkbook(unsigned seed) {
    return WorkbookMaker(seed).make();
}

SnapshotPointer generatedAssessment(unsigned seed) {
    return generatedWorkbook(seed).assessments[1];
}

std::vector<EnteredText> enteredTexts(const Snapshot& snapshot) {
    std::vector<EnteredText> all;
    const auto add = [&](const char* kind, const std::string& text) {
        if (!text.empty())
            all.push_back({kind, text});
    };
    for (const Rating& rating : snapshot.ratings)
        add("reason", rating.reason);
    for (const StrandText& text : snapshot.strandTexts)
        add("strand text", text.text);
    for (const Evidence& piece : snapshot.evidence) {
        add("evidence title", piece.title);
        add("evidence source", piece.source);
        if (const auto* note = std::get_if<Note>(&piece.content))
            add("note", note->text);
    }
    for (const NextStep& step : snapshot.nextSteps) {
        add("next step", step.text);
        add("owner", step.owner);
        add("measure", step.measure);
        add("outcome", step.outcome);
    }
    for (const RatingSession& session : snapshot.sessions)
        for (const AgendaItem& item : session.agenda)
            if (item.decision)
                add("minority note", item.decision->minorityNote);
    for (const Member& member : snapshot.team)
        add("member", member.name);
    return all;
}

} // namespace plumbline::test
