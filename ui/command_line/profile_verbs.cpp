// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"
#include "exchange/results_json.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <ostream>

namespace plumbline::ui {

namespace {

std::string groupLine(const Snapshot& snapshot, const GroupProfile& group) {
    const QtWording wording;
    std::string line = ratedText(wording, group);
    if (group.rated > 0)
        line += " · " + atOrAboveText(wording, *snapshot.rubric, group) + " · " +
                wording.say(PLUMBLINE_TEXT("median: %1"), {medianText(wording, *snapshot.rubric, group)});
    return line;
}

QStringList dimensionRow(const Snapshot& snapshot, std::size_t position) {
    const Dimension& dimension = snapshot.rubric->dimension(position);
    const auto number = [](std::size_t count) {
        return count == 0 ? QStringLiteral("–") : QString::number(count);
    };
    return {QStringLiteral("  ") + toQString(dimension.name), toQString(dimension.id.value()),
            toQString(valueText(QtWording(), *snapshot.rubric, snapshot.ratings[position].value)),
            number(evidenceFor(snapshot, dimension.id).size()),
            number(openStepCount(snapshot, dimension.id))};
}

void printProfile(std::ostream& out, const Snapshot& snapshot) {
    const Profile whole = profile(snapshot);
    const Rubric& rubric = *snapshot.rubric;
    out << toUtf8(assessmentName(snapshot)) << " · " << statusText(QtWording(), snapshot.assessment.status)
        << "\n"
        << toUtf8(
               CommandLine::tr("%1, version %2").arg(toQString(rubric.title()), toQString(rubric.version())))
        << "\n"
        << groupLine(snapshot, whole.overall) << "\n\n";
    TextTable table({CommandLine::tr("Dimension"), CommandLine::tr("Id"), CommandLine::tr("Rating"),
                     CommandLine::tr("Evidence"), CommandLine::tr("Open steps")});
    std::size_t position = 0;
    for (std::size_t strand = 0; strand < rubric.strands().size(); ++strand) {
        const Strand& one = rubric.strands()[strand];
        table.addRow({toQString(one.name + ": " + groupLine(snapshot, whole.strands[strand]))});
        for (std::size_t i = 0; i < one.dimensions.size(); ++i)
            table.addRow(dimensionRow(snapshot, position++));
    }
    table.print(out);
}

ExitCode show(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    if (call.wantsJson())
        call.out << profileJson(*snapshot);
    else
        printProfile(call.out, *snapshot);
    return ExitCode::Done;
}

} // namespace

Verb showVerb() {
    return {.name = QStringLiteral("show"),
            .usage = CommandLine::tr("FILE [--school NAME] [--year Y] [--json]"),
            .summary = CommandLine::tr("Shows the profile of an assessment."),
            .example = QStringLiteral("plumbline show lincoln.plumbline --year 2026-27"),
            .options = {schoolOption(), yearOption(), jsonOption()},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = show};
}

} // namespace plumbline::ui
