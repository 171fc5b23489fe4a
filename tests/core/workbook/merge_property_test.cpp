// SPDX-License-Identifier: MIT
// What holds for merges of whatever was done to two copies of a workbook.
#include "workbook/merge.h"

#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"
#include "workbook/state_units.h"

#include <algorithm>
#include <functional>
#include <random>

using namespace plumbline;
using namespace plumbline::test;

namespace {

using Chance = std::mt19937;

int below(Chance& chance, std::size_t limit) {
    return static_cast<int>(chance() % limit);
}

template <class Items>
const auto& anyOf(const Items& items, Chance& chance) {
    return items[static_cast<std::size_t>(below(chance, items.size()))];
}

/// Changes a workbook at random through its one door.
class Person {
public:
    Person(Workbook& workbook, Chance& chance) : m_workbook(workbook), m_chance(chance) {}

    void work(int changes) {
        for (int i = 0; i < changes; ++i) {
            if (below(m_chance, 8) == 0 && m_workbook.undoable())
                m_workbook.undo();
            else
                m_workbook.apply(change());
        }
    }

private:
    SnapshotPointer any() {
        const SchoolSummary school = m_workbook.contents().at(0);
        return m_workbook.snapshot(anyOf(school.assessments, m_chance).assessment.id);
    }

    template <class Text>
    Text words(const char* what) {
        return valid<Text>(std::string(what) + " " + std::to_string(below(m_chance, 5)));
    }

    DimensionId anyDimension(const Snapshot& now) {
        return now.rubric->dimension(static_cast<std::size_t>(below(m_chance, now.rubric->dimensionCount())))
            .id;
    }

    Edit evidence(const Snapshot& now) {
        const int what = below(m_chance, 4);
        if (what == 0 || now.evidence.empty())
            return PutEvidence{now.assessment.id,    {}, words<Name>("Evidence"),
                               words<Prose>("Note"), {}, Stance::For,
                               {anyDimension(now)}};
        const Evidence& piece = anyOf(now.evidence, m_chance);
        if (what == 1)
            return RemoveEvidence{now.assessment.id, piece.id};
        PutEvidence edit = asEdit(now.assessment.id, piece);
        if (what == 2)
            edit.title = words<Name>("Title");
        else
            edit.dimensions = {anyDimension(now)};
        return edit;
    }

    Edit step(const Snapshot& now) {
        const int what = below(m_chance, 3);
        if (what == 0 || now.nextSteps.empty())
            return PutNextStep{now.assessment.id,       {}, anyDimension(now), words<Name>("Step"),
                               words<OptionalName>(""), {}};
        const NextStep& old = anyOf(now.nextSteps, m_chance);
        if (what == 1)
            return RemoveNextStep{now.assessment.id, old.id};
        PutNextStep edit = asEdit(now.assessment.id, old);
        edit.status = static_cast<StepStatus>(below(m_chance, 4));
        if (!now.evidence.empty())
            edit.completion = {anyOf(now.evidence, m_chance).id};
        return edit;
    }

    Edit member(const Snapshot& now) {
        const int what = below(m_chance, 3);
        if (what == 0 || now.team.empty())
            return PutMember{now.assessment.id, {}, words<Name>("Member"), words<OptionalName>("Role")};
        const Member& old = anyOf(now.team, m_chance);
        if (what == 1)
            return RemoveMember{now.assessment.id, old.id};
        return PutMember{now.assessment.id, old.id, words<Name>("Member"), words<OptionalName>("Role")};
    }

    Edit rating(const Snapshot& now) {
        const int level = below(m_chance, 5);
        const RatingValue value = level == 0   ? RatingValue(Unrated{})
                                  : level == 4 ? RatingValue(NotApplicable{})
                                               : RatingValue(LevelRank(level));
        return SetRating{now.assessment.id, anyDimension(now), value, words<Prose>("Reason")};
    }

    Edit change() {
        const SnapshotPointer now = any();
        switch (below(m_chance, 8)) {
        case 0:
        case 1:
            return rating(*now);
        case 2:
            return evidence(*now);
        case 3:
            return step(*now);
        case 4:
            return member(*now);
        case 5:
            return MarkStatement{now->assessment.id, anyDimension(*now), LevelRank(1 + below(m_chance, 3)), 0,
                                 static_cast<StatementMark>(below(m_chance, 3))};
        case 6:
            return SetFocus{now->assessment.id, {anyDimension(*now)}};
        default:
            return below(m_chance, 2) == 0
                       ? Edit(SetStrandText{now->assessment.id, now->rubric->strands().front().id,
                                            words<Prose>("We")})
                       : Edit(RenameSchool{now->school.id, words<Name>("Lincoln")});
        }
    }

    Workbook& m_workbook;
    Chance& m_chance;
};

MergePlan planFrom(const Workbook& from, const Workbook& into) {
    MergePlan plan(into);
    plan.add(mergeSource(std::shared_ptr<const Workbook>(&from, [](const Workbook*) {})));
    return plan;
}

/// Everything a workbook says, by the uuid of what says it.
std::map<std::string, Units> contentOf(const Workbook& workbook) {
    std::map<std::string, Units> content;
    for (const SchoolSummary& school : workbook.contents()) {
        content[school.school.uuid] = unitsOf(school.school);
        for (const AssessmentSummary& one : school.assessments)
            content[one.assessment.uuid] = unitsOf(*workbook.snapshot(one.assessment.id));
    }
    return content;
}

/// What differs, to be read where a merge is wrong.
std::string difference(const std::map<std::string, Units>& a, const std::map<std::string, Units>& b) {
    std::string all;
    for (const auto& [uuid, units] : a)
        for (const Units* side : {&units, &b.at(uuid)})
            for (const auto& [key, text] : *side)
                if (const Units& other = side == &units ? b.at(uuid) : units;
                    !other.contains(key) || other.at(key) != text)
                    all += (side == &units ? "a: " : "b: ") + std::to_string(static_cast<int>(key.kind)) +
                           " " + key.id + " = " + text + "\n";
    return all;
}

std::vector<Snapshot> snapshotsOf(const Workbook& workbook) {
    std::vector<Snapshot> all;
    for (const SchoolSummary& school : workbook.contents())
        for (const AssessmentSummary& one : school.assessments)
            all.push_back(*workbook.snapshot(one.assessment.id));
    return all;
}

MergeAnswer opposite(MergeAnswer answer) {
    return answer == MergeAnswer::Here ? MergeAnswer::There : MergeAnswer::Here;
}

void requireApplied(Workbook& workbook, const MergePlan& plan, const MergeAnswers& answers) {
    if (const std::optional<Edit> edit = plan.edit(answers))
        REQUIRE(std::holds_alternative<Applied>(workbook.apply(*edit)));
}

/// Two copies of a workbook with two years, changed apart.
struct Apart {
    Apart(const TemporaryFolder& folder, Chance& chance) {
        SmallWorkbook begun(folder / "a.plumbline");
        Person(*begun.workbook, chance).work(12);
        begun.apply(CreateAssessment{valid<Name>(begun.snapshot()->school.name),
                                     *SchoolYear::parse("2027-28"), begun.snapshot()->rubric,
                                     Carried{begun.assessment}});
        begun.workbook->saveCopy(folder / "b.plumbline");
        a = std::move(begun.workbook);
        b = Workbook::open(folder / "b.plumbline");
        Person(*a, chance).work(below(chance, 12));
        Person(*b, chance).work(below(chance, 12));
    }

    std::unique_ptr<Workbook> a;
    std::unique_ptr<Workbook> b;
};

} // namespace

TEST_CASE("merge: whatever was done on two sides, both directions come to the same, and twice is once") {
    const unsigned seed = GENERATE(range(1U, 61U));
    INFO("seed " << seed);
    Chance chance(seed);
    const TemporaryFolder folder;
    const Apart apart(folder, chance);
    Workbook& a = *apart.a;
    Workbook& b = *apart.b;
    b.saveCopy(folder / "b-before.plumbline");
    const auto before = Workbook::open(folder / "b-before.plumbline");

    const MergePlan intoA = planFrom(*before, a);
    const MergePlan intoB = planFrom(a, b);
    MergeAnswers answers;
    for (const MergeConflict& conflict : intoA.conflicts())
        answers.emplace(conflict.id, below(chance, 2) == 0 ? MergeAnswer::Here : MergeAnswer::There);
    MergeAnswers mapped;
    for (const MergeConflict& conflict : intoB.conflicts()) {
        REQUIRE(answers.contains(conflict.id));
        mapped.emplace(conflict.id, opposite(answers.at(conflict.id)));
    }
    CHECK(mapped.size() == answers.size());
    const std::vector<Snapshot> aBefore = snapshotsOf(a);
    requireApplied(b, intoB, mapped);
    const std::size_t lines = a.history().size();
    requireApplied(a, intoA, answers);
    CHECK(a.history().size() <= lines + 1);
    CHECK(difference(contentOf(a), contentOf(b)) == "");
    CHECK(a.check().empty());
    CHECK(b.check().empty());

    CHECK_FALSE(planFrom(*before, a).edit());
    CHECK(planFrom(b, a).conflicts().empty());
    CHECK_FALSE(planFrom(b, a).edit());
    if (a.history().size() > lines) {
        REQUIRE(std::holds_alternative<Applied>(a.undo()));
        CHECK(snapshotsOf(a) == aBefore);
    }
}
