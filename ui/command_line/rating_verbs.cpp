// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <ostream>

namespace plumbline::ui {

namespace {

ExitCode rate(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE DIMENSION LEVEL"));
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    SetRating edit{.assessment = snapshot->assessment.id,
                   .dimension = dimensionFrom(call.arguments[1], *snapshot),
                   .value = ratingFrom(call.arguments[2], *snapshot)};
    if (call.isSet(QStringLiteral("reason")))
        edit.reason = textFrom<Prose>(call.value(QStringLiteral("reason")), QStringLiteral("--reason"));
    perform(*workbook, edit);
    const std::size_t position = snapshot->rubric->positionOf(edit.dimension);
    call.out << toUtf8(assessmentName(*snapshot)) << ": " << snapshot->rubric->dimension(position).name
             << ": " << valueText(QtWording(), *snapshot->rubric, edit.value) << "\n";
    return ExitCode::Done;
}

} // namespace

Verb rateVerb() {
    return {.name = QStringLiteral("rate"),
            .usage = CommandLine::tr("FILE DIMENSION LEVEL [--reason TEXT] [--school NAME] [--year Y]"),
            .summary = CommandLine::tr(R"(Rates a dimension: a level id, "unrated" or "not-applicable".)"),
            .example = QStringLiteral("plumbline rate lincoln.plumbline district-alignment developing "
                                      "--reason \"Seen in four of six rooms\""),
            .options = {{QStringLiteral("reason"),
                         CommandLine::tr("Why; without it the reason that is there stays."),
                         CommandLine::tr("TEXT")},
                        schoolOption(),
                        yearOption()},
            .fewestArguments = 3,
            .mostArguments = 3,
            .run = rate};
}

} // namespace plumbline::ui
