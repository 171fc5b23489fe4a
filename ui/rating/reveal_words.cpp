// SPDX-License-Identifier: MIT
#include "ui/rating/reveal_words.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "analysis/agreement.h"
#include "analysis/speaking_order.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct RevealWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::RevealWords)
};

QString nameOf(const std::vector<Member>& team, MemberId id) {
    const auto member = std::ranges::find(team, id, &Member::id);
    return member != team.end() ? toQString(member->name) : RevealWords::tr("someone who left");
}

QString choiceWords(const Rubric& rubric, const BallotChoice& choice) {
    const auto* level = std::get_if<LevelRank>(&choice);
    return level ? toQString(rubric.level(*level).name) : RevealWords::tr("abstained");
}

QString countsWords(const BallotCounts& counts) {
    const QString levels = toQString(countsText(counts.levels));
    return counts.abstained > 0 ? RevealWords::tr("%1, %n abstained", nullptr, counts.abstained).arg(levels)
                                : levels;
}

} // namespace

QString splitWords(const Rubric& rubric, const Round& round) {
    const QtWording wording;
    return RevealWords::tr("Round %1: %2")
        .arg(round.number)
        .arg(toQString(agreementText(wording, rubric, round.counts)));
}

QString earlierWords(const Rubric& rubric, const AgendaItem& item) {
    QStringList lines;
    for (std::size_t i = 0; i + 1 < item.rounds.size(); ++i)
        lines << splitWords(rubric, item.rounds[i]);
    return lines.join(QLatin1Char('\n'));
}

QString speakingWords(const std::vector<Member>& team, const Round& round) {
    QStringList names;
    for (const MemberId member : speakingOrder(round, team))
        names << nameOf(team, member);
    return names.isEmpty() ? QString()
                           : RevealWords::tr("Speak in this order: %1").arg(names.join(QStringLiteral(", ")));
}

QString whoVotedWhat(const Snapshot& snapshot, const Round& round) {
    QStringList lines;
    for (const Ballot& ballot : round.ballots)
        lines << RevealWords::tr("%1: %2").arg(nameOf(snapshot.team, ballot.member),
                                               choiceWords(*snapshot.rubric, ballot.choice));
    return lines.join(QStringLiteral(" · "));
}

QString apartWords(const Round& round) {
    const std::optional<LeikD> apart = leikD(round.counts.levels);
    if (!apart)
        return {};
    constexpr int decimals = 2;
    return RevealWords::tr("How far the ballots lie apart: %1, where 0 is all on one level and 1 is half at "
                           "each end")
        .arg(QLocale().toString(apart->value(), 'f', decimals));
}

QString apartMeaning() {
    return RevealWords::tr(
        "This is Leik's D, an index for levels that have an order and no distance. For every level but the "
        "highest take the share of ballots on it or below, and what is missing from that share to all; add "
        "up "
        "the smaller of the two; divide by what the sum would be with half of the ballots at each end. "
        "Abstentions do not count. It says how far apart the ballots are, not who is right. Source: R. K. "
        "Leik, A measure of ordinal consensus, Pacific Sociological Review 9, 1966, page 85.");
}

QString roleWords(const Round& round, const std::vector<Member>& team, Voting voting) {
    if (voting == Voting::Anonymous)
        return RevealWords::tr("Roles are not shown: voting is anonymous, and nothing is kept of who voted "
                               "what.");
    const std::vector<RoleCounts> roles = countsByRole(round, team);
    if (roles.empty())
        return RevealWords::tr("Roles are not shown: each role, and all others together, need at least %1 "
                               "ballots, so that nobody is singled out.")
            .arg(smallestGroup);
    QStringList parts;
    for (const RoleCounts& role : roles)
        parts << RevealWords::tr("%1 %2", "role, its ballots 2–5–1")
                     .arg(role.role.empty() ? RevealWords::tr("all others") : toQString(role.role),
                          countsWords(role.counts));
    return RevealWords::tr("By role: %1").arg(parts.join(QStringLiteral(" · ")));
}

} // namespace plumbline::ui
