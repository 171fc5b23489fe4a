// SPDX-License-Identifier: MIT
#include "ui/rating/reveal_panel.h"

#include <algorithm>
#include <QVBoxLayout>

#include "analysis/agreement.h"
#include "analysis/speaking_order.h"
#include "ui/rating/ballot_figure.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

namespace {

QString nameOf(const std::vector<Member>& team, MemberId id) {
    const auto member = std::ranges::find(team, id, &Member::id);
    return member != team.end() ? toQString(member->name) : RevealPanel::tr("someone who left");
}

QString choiceWords(const Rubric& rubric, const BallotChoice& choice) {
    const auto* level = std::get_if<LevelRank>(&choice);
    return level ? toQString(rubric.level(*level).name) : RevealPanel::tr("abstained");
}

QString whoVotedWhat(const Snapshot& snapshot, const Round& round) {
    QStringList lines;
    for (const Ballot& ballot : round.ballots)
        lines << RevealPanel::tr("%1: %2").arg(nameOf(snapshot.team, ballot.member),
                                               choiceWords(*snapshot.rubric, ballot.choice));
    return lines.join(QStringLiteral(" · "));
}

QString speakingWords(const Snapshot& snapshot, const Round& round) {
    QStringList names;
    for (const MemberId member : speakingOrder(round, snapshot.team))
        names << nameOf(snapshot.team, member);
    return names.isEmpty() ? QString()
                           : RevealPanel::tr("Speak in this order: %1").arg(names.join(QStringLiteral(", ")));
}

QString earlierWords(const Snapshot& snapshot, const AgendaItem& item) {
    const QtWording wording;
    QStringList lines;
    for (std::size_t i = 0; i + 1 < item.rounds.size(); ++i)
        lines << RevealPanel::tr("Round %1: %2")
                     .arg(item.rounds[i].number)
                     .arg(toQString(agreementText(wording, *snapshot.rubric, item.rounds[i].counts)));
    return lines.join(QLatin1Char('\n'));
}

void showText(TonedLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RevealPanel::RevealPanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_words(new TonedLabel(appearance, Role::Section, Tone::Ink, this))
    , m_figure(new BallotFigure(appearance, this))
    , m_speaking(new TonedLabel(appearance, Role::Strong, Tone::Ink, this))
    , m_who(new TonedLabel(appearance, Role::Body, Tone::Ink, this))
    , m_earlier(new TonedLabel(appearance, Role::Body, Tone::Muted, this)) {
    m_words->setObjectName(QStringLiteral("split"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_speaking),
          static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_earlier)})
        layout->addWidget(part);
}

void RevealPanel::show(const Snapshot& snapshot, const AgendaItem& item) {
    const Round& last = item.rounds.back();
    const QtWording wording;
    m_words->setText(tr("Round %1: %2")
                         .arg(last.number)
                         .arg(toQString(agreementText(wording, *snapshot.rubric, last.counts))));
    m_figure->show(*snapshot.rubric, last.counts);
    showText(m_speaking, speakingWords(snapshot, last));
    showText(m_who, whoVotedWhat(snapshot, last));
    showText(m_earlier, earlierWords(snapshot, item));
}

QString RevealPanel::summary() const {
    return m_words->text();
}

} // namespace plumbline::ui
