// SPDX-License-Identifier: MIT
#include "support/sample_school.h"

#include "rubric/builtin.h"
#include "support/snapshots.h"

#include <algorithm>
#include <array>

namespace plumbline::test {

namespace {

constexpr std::array reasons{
    "Three of four departments share written competencies with students, and walkthroughs in October found "
    "them in "
    "use in 14 of 18 rooms. The science department is still working from chapter tests. The team agreed that "
    "the "
    "practice is common but not yet everywhere, and that new teachers are not introduced to it.",
    "The board adopted the policy in June after two public readings. Families on the team said that they had "
    "not heard "
    "of it.\nNobody could name how it is reviewed.",
    "Seen in every room that was visited; students could say what they were working towards and what comes "
    "next.",
};
constexpr std::array titles{"Walkthrough notes, October",
                            "Board minutes, 12 June",
                            "Student survey 2026",
                            "Grading handbook, draft 3",
                            "Advisory schedule",
                            "Family evening sign-in sheets",
                            "Competency map, grades 9–12",
                            "Reassessment records",
                            "Interview with the student council",
                            "Curriculum committee agenda",
                            "Internship agreement template",
                            "Intervention block roster",
                            "Report card prototype",
                            "Letter to families",
                            "Professional learning calendar",
                            "Portfolio examples, grade 10",
                            "Schedule study",
                            "Community partner list",
                            "Bell schedule proposal",
                            "District strategic plan"};

EvidenceContent contentOf(std::size_t i) {
    if (i % 3 == 0)
        return Note{
            "Fourteen of eighteen rooms had the competencies on the wall; in nine of them students could "
            "explain what the next step was. Two teachers were new and had not been introduced to them."};
    if (i % 3 == 1)
        return Link{"https://district.example/board/2026/minutes/" + std::to_string(100 + i)};
    return Attachment{"scan-" + std::to_string(i) + ".pdf", "application/pdf",
                      240000 + 31000 * std::int64_t(i), std::string(64, 'a')};
}

std::string ratingsOf(const Rubric& rubric, int start) {
    std::string text;
    for (std::size_t i = 0; i < rubric.dimensionCount(); ++i) {
        const int level = 1 + (int(i * 7 % 5) + (start - 2023)) / 3;
        std::string value = std::to_string(std::clamp(level, 1, 3));
        if (i == 5)
            value = std::to_string(start % 2 + 1);
        if (start == 2026 && (i == 3 || i == 11))
            value = "-";
        if (start == 2026 && i == 10)
            value = "n/a";
        text += (i > 0 ? ", " : "") + rubric.dimension(i).id.value() + " " + value;
    }
    return text;
}

} // namespace

SnapshotPointer sampleSchool(int start) {
    const RubricPointer rubric = masteryBasedLearning();
    AssessmentSketch sketch = school("Lincoln High School");
    sketch.year(SchoolYear::startingIn(start).value().id()).rubric(rubric).rate(ratingsOf(*rubric, start));
    for (std::size_t i = 0; i < rubric->dimensionCount(); ++i)
        if (i % 6 != 4)
            sketch.reason(rubric->dimension(i).id.value(), reasons[i % reasons.size()]);
    for (std::size_t i = 0; i < titles.size(); ++i) {
        std::string dimensions = rubric->dimension(i * 4 % 14).id.value();
        if (i % 4 == 0)
            dimensions += " " + rubric->dimension(i * 4 % 14 + 1).id.value();
        sketch.evidence(dimensions, titles[i], contentOf(i), i == 7 ? Stance::Against : Stance::For);
    }
    sketch.step("district-alignment", "Form a district-wide team that meets monthly and reports to the board",
                "2027-03-15");
    sketch.step("instruction", "Introduce new teachers to the competencies in August", "2026-12-01",
                StepStatus::Doing);
    sketch.step("instruction", "Visit two schools that teach without chapter tests");
    sketch.step("grading-and-feedback", "Pilot the new report card in grade 9", "2026-10-01",
                StepStatus::Done);
    sketch.member("Ana Ruiz", "Principal").member("Ben Okafor", "Teacher").member("Chi Nguyen", "Family");
    sketch.member("Dana Whitfield", "School board").member("Eli Marsh", "Student");
    if (start < 2026)
        sketch.final();
    return sketch.snapshot();
}

} // namespace plumbline::test
