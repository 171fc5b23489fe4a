// SPDX-License-Identifier: MIT
#include "ui/rating/practice_workbook.h"

#include <algorithm>
#include <cassert>
#include <QCoreApplication>
#include <QStringList>

#include "ui/rating/session_plan.h"
#include "ui/text.h"
#include "workbook/workbook.h"

#include <utility>

namespace plumbline::ui {

namespace {

struct Practice {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::Practice)
};

/// Something everyone can judge by looking around.
QString descriptor(int level, int levels) {
    const QStringList things{Practice::tr("chairs"), Practice::tr("light"), Practice::tr("screen"),
                             Practice::tr("paper"), Practice::tr("coffee")};
    if (level == 1)
        return Practice::tr("Nothing is ready yet.");
    if (level == levels)
        return Practice::tr("All that we need is ready, coffee too.");
    return Practice::tr("Some of what we need is ready: %1.")
        .arg(things.mid(0, level).join(Practice::tr(", ", "between the parts of a list")));
}

RubricPointer practiceRubric(const Rubric& real) {
    const std::string words = toUtf8(Practice::tr("Practice: nothing is kept"));
    Dimension room{DimensionId::parse("meeting-room").value(),
                   toUtf8(Practice::tr("How ready is our meeting room?")),
                   {}};
    const int levels = real.highest().value();
    for (int level = 1; level <= levels; ++level)
        room.descriptors.push_back(toUtf8(descriptor(level, levels)));
    Parsed<Rubric> made =
        Rubric::create({RubricId::parse("practice").value(),
                        "1",
                        words,
                        {},
                        real.language(),
                        real.levels(),
                        {Strand{StrandId::parse("practice").value(), words, words, {std::move(room)}}}});
    assert(made);
    return std::make_shared<const Rubric>(std::move(*made.value));
}

/// Applies what can not be refused here.
Applied apply(Workbook& workbook, const Edit& edit) {
    const Outcome outcome = workbook.apply(edit);
    assert(std::holds_alternative<Applied>(outcome));
    return std::get<Applied>(outcome);
}

} // namespace

void makePracticeWorkbook(const std::filesystem::path& path, const Snapshot& real) {
    const RatingSession& open = *openSession(real);
    const auto workbook = Workbook::create(path);
    const RubricPointer rubric = practiceRubric(*real.rubric);
    const AssessmentId assessment = *apply(*workbook, CreateAssessment{*Name::parse(real.school.name).value,
                                                                       real.assessment.year, rubric})
                                         .newAssessment;
    for (const Member& member : real.team)
        apply(*workbook, PutMember{assessment,
                                   {},
                                   *Name::parse(member.name).value,
                                   *OptionalName::parse(member.role).value,
                                   member.votes});
    SessionPlan plan = planOf(open);
    plan.agenda = {rubric->dimension(0).id};
    // The team comes in the order in which it was put in.
    const std::vector<Member> team = workbook->snapshot(assessment)->team;
    std::vector<MemberId> absent;
    for (std::size_t place = 0; place < team.size(); ++place)
        if (std::ranges::find(open.absent, real.team[place].id) != open.absent.end())
            absent.push_back(team[place].id);
    apply(*workbook, StartSession{assessment, plan, absent});
}

} // namespace plumbline::ui
