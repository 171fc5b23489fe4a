// SPDX-License-Identifier: MIT
#include <QFileInfo>

#include "ui/command_line/district_plan.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/progress_line.h"
#include "ui/command_line/rubric_choice.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "workbook/example.h"

#include <ostream>

namespace plumbline::ui {

namespace {

const QString rubricOption = QStringLiteral("rubric");
const QString fromOption = QStringLiteral("from");
const QString carryOption = QStringLiteral("carry");
const QString generateOption = QStringLiteral("generate");

ExitCode makeExample(const Call& call) {
    for (const QString& option :
         {QStringLiteral("school"), QStringLiteral("year"), rubricOption, fromOption, carryOption})
        if (call.isSet(option))
            throw wrongUsage(
                CommandLine::tr("The example has its own school, years and rubrics: leave out --%1.")
                    .arg(option));
    createExample(toPath(call.arguments[0]));
    call.out << toUtf8(CommandLine::tr("Made %1 with the example school").arg(call.arguments[0])) << "\n";
    return ExitCode::Done;
}

ExitCode makeDistrict(const Call& call) {
    for (const QString& option : {QStringLiteral("school"), QStringLiteral("year"), rubricOption, fromOption,
                                  carryOption, QStringLiteral("example")})
        if (call.isSet(option))
            throw wrongUsage(
                CommandLine::tr("A made-up district has its own schools, years and rubrics: leave out --%1.")
                    .arg(option));
    const DistrictPlan plan = districtPlanFrom(call.value(generateOption));
    ProgressLine line(call.err, CommandLine::tr("Making school %1 of %2"));
    createDistrict(toPath(call.arguments[0]), plan, std::make_shared<SystemClock>(), line.progress());
    call.out << toUtf8(CommandLine::tr("Made %1 with a made-up district: schools %2, years %3, voters %4")
                           .arg(call.arguments[0])
                           .arg(plan.schools)
                           .arg(plan.years)
                           .arg(plan.voters))
             << "\n";
    return ExitCode::Done;
}

/// What --carry names of the year that --from does; all of it where --carry is not given.
std::optional<Carried> carried(const Call& call, const Workbook& workbook, const QString& school) {
    if (!call.isSet(fromOption))
        return std::nullopt;
    Carried carried{.from = assessmentOf(schoolYears(workbook, school), call.value(fromOption)).id};
    if (!call.isSet(carryOption))
        return carried;
    carried.team = carried.nextSteps = carried.evidence = false;
    for (const QString& word : call.value(carryOption).split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed() == QStringLiteral("team"))
            carried.team = true;
        else if (word.trimmed() == QStringLiteral("steps"))
            carried.nextSteps = true;
        else if (word.trimmed() == QStringLiteral("evidence"))
            carried.evidence = true;
        else
            throw refused(CommandLine::tr("--carry: \"%1\" can not be carried forward. Give team, steps or "
                                          "evidence, with commas between them.")
                              .arg(word));
    }
    return carried;
}

void sayCarried(const Call& call, const Snapshot& snapshot) {
    say(call, snapshot,
        CommandLine::tr("carried forward from %1: members %2, next steps to review %3, evidence to review %4")
            .arg(toQString(yearFrom(call.value(fromOption)).label()))
            .arg(snapshot.team.size())
            .arg(snapshot.nextSteps.size())
            .arg(snapshot.evidence.size()));
}

ExitCode makeNew(const Call& call) {
    if (call.isSet(carryOption) && !call.isSet(fromOption))
        throw wrongUsage(CommandLine::tr("--carry needs --from, the school year to carry forward."));
    const QString& file = call.arguments[0];
    if (call.isSet(generateOption))
        return makeDistrict(call);
    if (call.isSet(QStringLiteral("example")))
        return makeExample(call);
    const Name school = textFrom<Name>(call.required(QStringLiteral("school")), QStringLiteral("--school"));
    const SchoolYear year = yearFrom(call.required(QStringLiteral("year")));
    const auto create = [&](Workbook& workbook) {
        const RubricPointer rubric = call.isSet(rubricOption)
                                         ? rubricNamed(call.value(rubricOption), &workbook)
                                         : usualRubric(workbook, toQString(school.value()));
        const Applied applied =
            perform(workbook, CreateAssessment{school, year, rubric,
                                               carried(call, workbook, toQString(school.value()))});
        call.out << toUtf8(CommandLine::tr("%1: made the assessment %2 %3 (%4, version %5)")
                               .arg(file, toQString(school.value()), toQString(year.label()),
                                    toQString(rubric->title()), toQString(rubric->version())))
                 << "\n";
        if (call.isSet(fromOption))
            sayCarried(call, *workbook.snapshot(applied.newAssessment.value()));
    };
    if (QFileInfo::exists(file))
        create(*openToChange(file));
    else
        inNewWorkbook(file, create);
    return ExitCode::Done;
}

ExitCode finalize(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    perform(*workbook, FinalizeAssessment{snapshot->assessment.id});
    call.out << toUtf8(CommandLine::tr("%1 is final").arg(assessmentName(*snapshot))) << "\n";
    return ExitCode::Done;
}

ExitCode reopen(const Call& call) {
    const auto reason = textFrom<Prose>(call.required(QStringLiteral("reason")), QStringLiteral("--reason"));
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    perform(*workbook, ReopenAssessment{snapshot->assessment.id, reason});
    call.out << toUtf8(CommandLine::tr("%1 is a draft again").arg(assessmentName(*snapshot))) << "\n";
    return ExitCode::Done;
}

} // namespace

Verb newVerb() {
    return {
        .name = QStringLiteral("new"),
        .usage = CommandLine::tr("FILE --school NAME --year Y [--rubric ID_OR_FILE]\n"
                                 "           [--from YEAR [--carry team,steps,evidence]]\n"
                                 "       plumbline new FILE --example\n"
                                 "       plumbline new FILE --generate schools=N,years=N,voters=N,seed=N"),
        .summary = CommandLine::tr("Makes a workbook, or adds an assessment to one."),
        .example =
            QStringLiteral("plumbline new lincoln.plumbline --school \"Lincoln High School\" --year 2026-27\n"
                           "plumbline new lincoln.plumbline --school \"Lincoln High School\" --year 2027-28 "
                           "--from 2026-27 --carry team,steps\n"
                           "plumbline new district.plumbline --generate schools=40,years=5,voters=8,seed=1"),
        .options =
            {{QStringLiteral("school"), CommandLine::tr("The school."), CommandLine::tr("NAME")},
             {QStringLiteral("year"), CommandLine::tr("The school year, as 2026-27."), CommandLine::tr("Y")},
             {rubricOption, CommandLine::tr("A rubric by its id or file; else the one the school used last."),
              CommandLine::tr("ID_OR_FILE")},
             {fromOption,
              CommandLine::tr("Carries forward from this earlier year of the school: the team, the open next "
                              "steps and the evidence, each to be reviewed. Ratings start empty."),
              CommandLine::tr("YEAR")},
             {carryOption, CommandLine::tr("With --from: only what is named, with commas between."),
              CommandLine::tr("team,steps,evidence")},
             {QStringLiteral("example"), CommandLine::tr("Makes a workbook with the example school.")},
             {generateOption,
              CommandLine::tr(
                  "Makes a workbook with a made-up district of this size, to try large files with; "
                  "the same words make the same district."),
              CommandLine::tr("SIZE")}},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = makeNew};
}

Verb finalizeVerb() {
    return {.name = QStringLiteral("finalize"),
            .usage = CommandLine::tr("FILE [--school NAME] [--year Y]"),
            .summary = CommandLine::tr("Makes an assessment final: it can only be read then."),
            .example = QStringLiteral("plumbline finalize lincoln.plumbline --year 2026-27"),
            .options = {schoolOption(), yearOption()},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = finalize};
}

Verb reopenVerb() {
    return {
        .name = QStringLiteral("reopen"),
        .usage = CommandLine::tr("FILE --reason T [--school NAME] [--year Y]"),
        .summary =
            CommandLine::tr("Makes a final assessment a draft again; the reason is kept in the history."),
        .example = QStringLiteral("plumbline reopen lincoln.plumbline --reason \"The survey came in late\""),
        .options = {{QStringLiteral("reason"), CommandLine::tr("Why it is reopened."), CommandLine::tr("T")},
                    schoolOption(),
                    yearOption()},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = reopen};
}

} // namespace plumbline::ui
