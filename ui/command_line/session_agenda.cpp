// SPDX-License-Identifier: MIT
#include "ui/command_line/session_agenda.h"

#include "ui/command_line/values.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

const QString strandOption = QStringLiteral("strand");
const QString unratedOption = QStringLiteral("unrated");
const QString dimensionsOption = QStringLiteral("dimensions");

std::vector<DimensionId> ofStrand(const QString& word, const Snapshot& snapshot) {
    QStringList ids;
    for (const Strand& strand : snapshot.rubric->strands()) {
        ids.append(toQString(strand.id.value()));
        if (ids.last() != word)
            continue;
        std::vector<DimensionId> dimensions;
        for (const Dimension& dimension : strand.dimensions)
            dimensions.push_back(dimension.id);
        return dimensions;
    }
    throw refused(CommandLine::tr(R"(The rubric "%1" has no strand "%2". It has: %3.)")
                      .arg(toQString(snapshot.rubric->title()), word, ids.join(QStringLiteral(", "))));
}

std::vector<DimensionId> allOrUnrated(bool onlyUnrated, const Snapshot& snapshot) {
    std::vector<DimensionId> dimensions;
    for (std::size_t position = 0; position < snapshot.ratings.size(); ++position)
        if (!onlyUnrated || std::holds_alternative<Unrated>(snapshot.ratings[position].value))
            dimensions.push_back(snapshot.rubric->dimension(position).id);
    if (dimensions.empty())
        throw refused(
            CommandLine::tr("Every dimension is rated. Choose some with --strand or --dimensions."));
    return dimensions;
}

} // namespace

QList<QCommandLineOption> agendaOptions() {
    return {{strandOption, CommandLine::tr("start: the dimensions of this strand."), CommandLine::tr("ID")},
            {unratedOption, CommandLine::tr("start: the dimensions that are not rated yet.")},
            {dimensionsOption, CommandLine::tr("start: these dimensions, with commas between them."),
             CommandLine::tr("A,B")}};
}

std::vector<DimensionId> agendaFrom(const Call& call, const Snapshot& snapshot) {
    const QStringList choices{strandOption, unratedOption, dimensionsOption};
    if (std::ranges::count_if(choices, [&](const QString& option) { return call.isSet(option); }) > 1)
        throw wrongUsage(CommandLine::tr("Give only one of --strand, --unrated and --dimensions."));
    if (call.isSet(strandOption))
        return ofStrand(call.value(strandOption), snapshot);
    if (call.isSet(dimensionsOption))
        return dimensionsFrom(call.value(dimensionsOption), snapshot);
    return allOrUnrated(call.isSet(unratedOption), snapshot);
}

} // namespace plumbline::ui
