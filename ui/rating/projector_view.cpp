// SPDX-License-Identifier: MIT
#include "ui/rating/projector_view.h"

#include <algorithm>
#include <cassert>
#include <QCoreApplication>

#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct ProjectorWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::ProjectorWords)
};

QString earlierRound(const Round& round) {
    const QString counts = countsInBrief(round.counts);
    switch (round.number) {
    case 1:
        return ProjectorWords::tr("first vote %1").arg(counts);
    case 2:
        return ProjectorWords::tr("second vote %1").arg(counts);
    case 3:
        return ProjectorWords::tr("third vote %1").arg(counts);
    default:
        return ProjectorWords::tr("vote %1: %2").arg(round.number).arg(counts);
    }
}

QString voted(int ballots, int voters) {
    return ProjectorWords::tr("%1 of %2 voted").arg(ballots).arg(std::max(ballots, voters));
}

QString decidedAs(const Rubric& rubric, const RatingValue& value) {
    const auto level = levelOf(value);
    return ProjectorWords::tr("Decided: %1")
        .arg(level ? toQString(rubric.level(*level).name) : ProjectorWords::tr("not applicable"));
}

QString progressOf(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    const int ballots = static_cast<int>(item.voted.size()) + item.counted;
    const int voters = static_cast<int>(votersPresent(snapshot, session).size());
    switch (stageOf(item)) {
    case Stage::Voting:
        return voters > 0 || ballots > 0 ? voted(ballots, voters) : ProjectorWords::tr("The vote is open");
    case Stage::Revealed:
        return voted(item.rounds.back().counts.total(), item.rounds.back().present);
    case Stage::Decided:
        return decidedAs(*snapshot.rubric, item.decision->value);
    case Stage::Parked:
        return ProjectorWords::tr("Put off until later");
    case Stage::Waiting:
        break;
    }
    return ballots > 0 ? voted(ballots, voters) : ProjectorWords::tr("No vote yet");
}

} // namespace

ProjectorView projectorView(const Snapshot& snapshot, const RatingSession& session,
                            const DimensionId& dimension) {
    const AgendaItem* item = findItem(session, dimension);
    assert(item);
    const Rubric& rubric = *snapshot.rubric;
    const std::size_t position = rubric.positionOf(dimension);
    ProjectorView view;
    view.dimension = toQString(rubric.dimension(position).name);
    view.strand = toQString(rubric.strandOf(position).name);
    view.place =
        ProjectorWords::tr("%1 of %2").arg(item - session.agenda.data() + 1).arg(session.agenda.size());
    for (const LevelRank rank : rubric.ranks())
        view.levels.push_back(
            {rank, toQString(rubric.level(rank).name), toQString(rubric.descriptor(position, rank))});
    view.progress = progressOf(snapshot, session, *item);
    const int round = item->open ? item->open->number : static_cast<int>(item->rounds.size());
    if (round > 0)
        view.round = ProjectorWords::tr("Round %1").arg(round);
    for (const Round& earlier : item->rounds)
        if (earlier.number < round)
            view.earlierRounds << earlierRound(earlier);
    if (!item->open && !item->rounds.empty())
        view.counts = item->rounds.back().counts;
    if (item->decision && !item->open)
        view.decided = levelOf(item->decision->value);
    return view;
}

QString countsInBrief(const BallotCounts& counts) {
    QStringList numbers;
    for (const int count : counts.levels)
        numbers << QString::number(count);
    const QString split = numbers.join(QChar(u'–'));
    return counts.abstained > 0 ? ProjectorWords::tr("%1, %n abstained", nullptr, counts.abstained).arg(split)
                                : split;
}

QStringList countLines(const ProjectorView& view) {
    if (!view.counts)
        return {};
    QStringList lines;
    for (const ProjectorLevel& level : view.levels)
        lines << ProjectorWords::tr("%1 · %2", "level · ballots")
                     .arg(level.name)
                     .arg(view.counts->levels[level.rank.index()]);
    if (view.counts->abstained > 0)
        lines << ProjectorWords::tr("Abstained · %1").arg(view.counts->abstained);
    return lines;
}

} // namespace plumbline::ui
