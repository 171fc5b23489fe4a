// SPDX-License-Identifier: MIT
#include "exchange/fingerprint.h"

#include "support/catch.h"
#include "support/sample_school.h"
#include "support/snapshots.h"

#include <functional>
#include <set>

using namespace plumbline;
using namespace plumbline::test;

TEST_CASE("A fingerprint is three groups of four hex digits, and the same every time") {
    const std::string print = fingerprint(*sampleSchool(2026));
    CHECK(print == fingerprint(*sampleSchool(2026)));
    CHECK(parseFingerprint(print) == print);
    CHECK(print.size() == 14);
    CHECK(print != fingerprint(*sampleSchool(2025)));
}

TEST_CASE("Papers outlive programs: the fingerprint of a known assessment never changes") {
    const SnapshotPointer snapshot = school("Lincoln")
                                         .rubric("A: x y | B: z")
                                         .rate("x 2, y n/a")
                                         .reason("x", "Because.")
                                         .evidence("x z", "A note", Note{"Text"})
                                         .step("x", "Write it down", "2026-05-31", StepStatus::Doing)
                                         .member("Ana Ruiz", "Teacher");
    CHECK(fingerprint(*snapshot) == "52AF-B0DC-3899");
}

TEST_CASE("Whatever is final with an assessment changes its fingerprint") {
    using Change = std::function<void(Snapshot&)>;
    const std::vector<Change> changes{
        [](Snapshot& s) { s.ratings[0].value = Unrated{}; },
        [](Snapshot& s) { s.ratings[0].value = NotApplicable{}; },
        [](Snapshot& s) { s.ratings[0].reason += "."; },
        [](Snapshot& s) { s.ratings[1].reason = s.ratings[0].reason; },
        [](Snapshot& s) { s.evidence[0].title += "."; },
        [](Snapshot& s) { s.evidence[0].stance = Stance::Against; },
        [](Snapshot& s) { s.evidence[0].state = EvidenceState::OutOfDate; },
        [](Snapshot& s) { s.evidence.pop_back(); },
        [](Snapshot& s) { s.nextSteps[0].text += "."; },
        [](Snapshot& s) { s.team[0].name += "."; },
        [](Snapshot& s) { s.focus = {1}; },
        [](Snapshot& s) {
            s.marks[{0, LevelRank(1), 0}] = StatementMark::Partly;
        },
        [](Snapshot& s) {
            s.strandTexts = {{0, "Thin.", Instant(0)}};
        },
        [](Snapshot& s) { s.assessment.uuid[0] = s.assessment.uuid[0] == 'a' ? 'b' : 'a'; },
    };
    Snapshot base = *sampleSchool(2026);
    base.focus = {};
    base.marks = {};
    std::set<std::string> prints{fingerprint(base)};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        Snapshot changed = base;
        changes[i](changed);
        CHECK(prints.insert(fingerprint(changed)).second);
    }
}

TEST_CASE("What goes on after an assessment is final, and what is of one file alone, is in no fingerprint") {
    const Snapshot base = *sampleSchool(2026);
    Snapshot later = base;
    later.school.name = "Renamed";
    later.school.logo = Attachment{"logo.png", "image/png", 1, std::string(64, 'a')};
    later.school.id = SchoolId(77);
    later.assessment.status = AssessmentStatus::Final;
    for (NextStep& step : later.nextSteps) {
        step.status = StepStatus::Done;
        step.outcome = "It worked.";
        step.id = NextStepId(step.id.value() + 100);
    }
    std::ranges::reverse(later.nextSteps);
    std::ranges::reverse(later.evidence);
    CHECK(fingerprint(later) == fingerprint(base));
}

TEST_CASE("A fingerprint is read as people type it") {
    CHECK(parseFingerprint("3f9a04c271be") == "3F9A-04C2-71BE");
    CHECK(parseFingerprint("3F9A 04c2 71Be") == "3F9A-04C2-71BE");
    CHECK_FALSE(parseFingerprint("3F9A-04C2-71B"));
    CHECK_FALSE(parseFingerprint("3F9A-04C2-71BEE"));
    CHECK_FALSE(parseFingerprint("3F9A-04C2-71BG"));
    CHECK_FALSE(parseFingerprint(""));
}
