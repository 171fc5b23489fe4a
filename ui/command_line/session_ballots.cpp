// SPDX-License-Identifier: MIT
#include "ui/command_line/session_ballots.h"

#include <QRegularExpression>
#include <QSet>

#include "ui/command_line/opened.h"
#include "ui/command_line/session_status.h"
#include "ui/command_line/values.h"

#include <istream>
#include <string>

namespace plumbline::ui {

namespace {

constexpr int mostHands = 10'000;

Failure wrongLine(int line, const Rubric& rubric) {
    QStringList words;
    for (const Level& level : rubric.levels())
        words.append(toQString(level.id.value()));
    return refused(
        CommandLine::tr("Line %1 of the input: Give a level and how many hands, such as \"%2 5\"; each of "
                        "%3 and abstain at most once.")
            .arg(QString::number(line), words.first(), words.join(QStringLiteral(", "))));
}

/// What is not counted is none.
BallotCounts countsFrom(std::istream& in, const Rubric& rubric) {
    static const QRegularExpression form(QStringLiteral("^\\s*([^\\s:]+)\\s*:?\\s*(\\d{1,5})\\s*$"));
    BallotCounts counts{std::vector<int>(rubric.levels().size(), 0), 0};
    QSet<QString> met;
    std::string text;
    for (int line = 1; std::getline(in, text); ++line) {
        if (QString::fromStdString(text).trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(QString::fromStdString(text));
        const QString word = match.captured(1);
        const int hands = match.captured(2).toInt();
        const std::optional<LevelRank> level = rubric.findLevel(toUtf8(word));
        const bool known = level || word == QStringLiteral("abstain");
        if (!match.hasMatch() || !known || met.contains(word) || hands > mostHands)
            throw wrongLine(line, rubric);
        met.insert(word);
        (level ? counts.levels[level->index()] : counts.abstained) = hands;
    }
    if (met.isEmpty())
        throw refused(
            CommandLine::tr("There is no count on standard input. Give a line for each level, such as "
                            "\"%1 5\"; 0 for all takes an earlier count back.")
                .arg(toQString(rubric.levels().front().id.value())));
    return counts;
}

QString nameOf(const Snapshot& snapshot, const DimensionId& dimension) {
    return toQString(snapshot.rubric->dimension(snapshot.rubric->positionOf(dimension)).name);
}

void sayVoted(const Call& call, const Opened& opened, const DimensionId& dimension, const QString& what) {
    const SnapshotPointer now = opened.now();
    const RatingSession& session = *openSession(*now);
    say(call, *now,
        QStringLiteral("%1: %2; %3")
            .arg(nameOf(*now, dimension), what, votedText(*now, session, *findItem(session, dimension))));
}

} // namespace

ExitCode withdrawBallot(const Call& call) {
    call.requireArguments(4, CommandLine::tr("FILE withdraw DIMENSION MEMBER"));
    const Opened opened(call);
    const DimensionId dimension = dimensionFrom(call.arguments[2], *opened.snapshot);
    const Member& member = memberFrom(call.arguments[3], *opened.snapshot);
    perform(*opened.workbook, WithdrawBallot{opened.assessment(), dimension, member.id});
    sayVoted(call, opened, dimension,
             CommandLine::tr("the ballot of %1 is withdrawn").arg(toQString(member.name)));
    return ExitCode::Done;
}

ExitCode countBallots(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE count DIMENSION"));
    const Opened opened(call);
    const DimensionId dimension = dimensionFrom(call.arguments[2], *opened.snapshot);
    const BallotCounts counts = countsFrom(call.in, *opened.snapshot->rubric);
    perform(*opened.workbook, CountBallots{opened.assessment(), dimension, counts});
    sayVoted(call, opened, dimension, CommandLine::tr("counted by hand: %1").arg(counts.total()));
    return ExitCode::Done;
}

} // namespace plumbline::ui
