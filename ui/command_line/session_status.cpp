// SPDX-License-Identifier: MIT
#include "ui/command_line/session_status.h"

#include "analysis/wording_of.h"
#include "ui/command_line/json_output.h"
#include "ui/command_line/session_plan.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/verb.h"
#include "ui/text.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

QString stageText(Stage stage) {
    switch (stage) {
    case Stage::Waiting:
        return CommandLine::tr("waiting");
    case Stage::Voting:
        return CommandLine::tr("voting");
    case Stage::Revealed:
        return CommandLine::tr("revealed");
    case Stage::Decided:
        return CommandLine::tr("decided");
    case Stage::Parked:
        break;
    }
    return CommandLine::tr("parked");
}

QString stageId(Stage stage) {
    switch (stage) {
    case Stage::Waiting:
        return QStringLiteral("waiting");
    case Stage::Voting:
        return QStringLiteral("voting");
    case Stage::Revealed:
        return QStringLiteral("revealed");
    case Stage::Decided:
        return QStringLiteral("decided");
    case Stage::Parked:
        break;
    }
    return QStringLiteral("parked");
}

int ballotsIn(const AgendaItem& item) {
    return static_cast<int>(item.voted.size()) + item.counted;
}

/// Where ballots are in, or a vote is open: how many. Later: how the last round came out, and what was
/// decided.
QString progressText(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    if (item.open || ballotsIn(item) > 0)
        return votedText(snapshot, session, item);
    QStringList parts;
    if (!item.rounds.empty())
        parts.append(splitText(*snapshot.rubric, item.rounds.back().counts));
    if (item.decision)
        parts.append(CommandLine::tr("decided: %1")
                         .arg(toQString(valueText(QtWording(), *snapshot.rubric, item.decision->value))));
    return parts.join(QStringLiteral(" · "));
}

QJsonObject roundJson(const Rubric& rubric, const Round& round) {
    QJsonObject counts;
    for (const LevelRank level : rubric.ranks())
        counts.insert(toQString(rubric.level(level).id.value()), round.counts.levels.at(level.index()));
    return {{QStringLiteral("number"), round.number},
            {QStringLiteral("present"), round.present},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("abstained"), round.counts.abstained}};
}

QJsonValue decidedJson(const Rubric& rubric, const std::optional<Decision>& decision) {
    if (!decision)
        return {};
    const std::optional<LevelRank> level = levelOf(decision->value);
    return level ? jsonText(rubric.level(*level).id.value()) : QJsonValue(QStringLiteral("not-applicable"));
}

QJsonObject itemJson(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    const Rubric& rubric = *snapshot.rubric;
    QJsonArray rounds;
    for (const Round& round : item.rounds)
        rounds.append(roundJson(rubric, round));
    QJsonArray outstanding;
    for (const MemberId voter : outstandingVoters(snapshot, session, item))
        outstanding.append(jsonText(std::ranges::find(snapshot.team, voter, &Member::id)->name));
    const bool awaitsBallots = item.open || stageOf(item) == Stage::Waiting;
    return {{QStringLiteral("dimension"), jsonText(item.dimension.value())},
            {QStringLiteral("stage"), stageId(stageOf(item))},
            {QStringLiteral("voted"), ballotsIn(item)},
            {QStringLiteral("outstanding"), awaitsBallots ? outstanding : QJsonArray()},
            {QStringLiteral("rounds"), rounds},
            {QStringLiteral("decided"), decidedJson(rubric, item.decision)}};
}

} // namespace

QString votedText(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    return CommandLine::tr("%1 of %2 voted")
        .arg(ballotsIn(item))
        .arg(votersPresent(snapshot, session).size());
}

QString splitText(const Rubric& rubric, const BallotCounts& counts) {
    QStringList parts;
    for (const LevelRank level : rubric.ranks())
        parts.append(QString::number(counts.levels.at(level.index())) + u' ' +
                     toQString(rubric.level(level).name));
    const QString split = parts.join(QStringLiteral(", "));
    return counts.abstained == 0 ? split
                                 : CommandLine::tr("%1 · %2 abstained").arg(split).arg(counts.abstained);
}

void printSession(std::ostream& out, const Snapshot& snapshot, const RatingSession& session) {
    const auto voters = votersPresent(snapshot, session).size();
    const QString voting = session.voting == Voting::Named ? CommandLine::tr("named ballots")
                                                           : CommandLine::tr("anonymous ballots");
    out << toUtf8(
               CommandLine::tr("%1 %2 · rating session, %3 · voters present: %4, quorum %5")
                   .arg(toQString(snapshot.school.name), toQString(snapshot.assessment.year.label()), voting)
                   .arg(voters)
                   .arg(session.quorum))
        << "\n\n";
    TextTable table({CommandLine::tr("Dimension"), CommandLine::tr("Stage"), CommandLine::tr("Rounds"),
                     CommandLine::tr("Ballots")});
    for (const AgendaItem& item : session.agenda)
        table.addRow({toQString(item.dimension.value()), stageText(stageOf(item)),
                      QString::number(item.rounds.size()), progressText(snapshot, session, item)});
    table.print(out);
}

QJsonObject sessionJson(const Snapshot& snapshot, const RatingSession* session) {
    QJsonValue inside;
    if (session) {
        QJsonArray agenda;
        for (const AgendaItem& item : session->agenda)
            agenda.append(itemJson(snapshot, *session, item));
        inside = QJsonObject{
            {QStringLiteral("started"), jsonText(session->started.iso())},
            {QStringLiteral("voting"),
             session->voting == Voting::Named ? QStringLiteral("named") : QStringLiteral("anonymous")},
            {QStringLiteral("rule"), ruleId(session->rule)},
            {QStringLiteral("quorum"), session->quorum},
            {QStringLiteral("secondsPerDimension"), qint64(session->timePerDimension.count())},
            {QStringLiteral("secondsToThink"), qint64(session->thinkTime.count())},
            {QStringLiteral("groundRules"), jsonTextOrNull(session->groundRules)},
            {QStringLiteral("present"), qint64(votersPresent(snapshot, *session).size())},
            {QStringLiteral("agenda"), agenda}};
    }
    return {{QStringLiteral("school"), jsonText(snapshot.school.name)},
            {QStringLiteral("year"), jsonText(snapshot.assessment.year.id())},
            {QStringLiteral("session"), inside}};
}

} // namespace plumbline::ui
