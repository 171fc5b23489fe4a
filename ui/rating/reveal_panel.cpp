// SPDX-License-Identifier: MIT
#include "ui/rating/reveal_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/rating/ballot_figure.h"
#include "ui/rating/reveal_words.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

namespace {

void showText(QLabel* label, const QString& text) {
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
    , m_roles(new TonedLabel(appearance, Role::Body, Tone::Ink, this))
    , m_apart(new TonedLabel(appearance, Role::Body, Tone::Ink, this))
    , m_explain(new QPushButton(this))
    , m_meaning(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_earlier(new TonedLabel(appearance, Role::Body, Tone::Muted, this)) {
    m_words->setObjectName(QStringLiteral("split"));
    m_roles->setObjectName(QStringLiteral("roles"));
    m_apart->setObjectName(QStringLiteral("apart"));
    m_meaning->setObjectName(QStringLiteral("apartMeaning"));
    m_explain->setObjectName(QStringLiteral("explainApart"));
    m_explain->setAutoDefault(false);
    m_explain->setProperty("quiet", true);
    m_meaning->setText(apartMeaning());
    connect(m_explain, &QPushButton::clicked, this, [this] { showMeaning(m_meaning->isHidden()); });
    showMeaning(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_words, m_figure, m_speaking, m_who, m_earlier, m_roles, m_apart})
        layout->addWidget(part);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    layout->addWidget(m_meaning);
}

void RevealPanel::show(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    const Round& last = item.rounds.back();
    m_words->setText(splitWords(*snapshot.rubric, last));
    m_figure->show(*snapshot.rubric, last.counts);
    showText(m_speaking, speakingWords(snapshot.team, last));
    showText(m_who, whoVotedWhat(snapshot, last));
    showText(m_earlier, earlierWords(*snapshot.rubric, item));
    showText(m_roles, roleWords(last, snapshot.team, session.voting));
    showText(m_apart, apartWords(last));
    m_explain->setVisible(!m_apart->isHidden());
    if (m_apart->isHidden())
        showMeaning(false);
}

void RevealPanel::showMeaning(bool shown) {
    m_meaning->setVisible(shown);
    m_explain->setText(shown ? tr("Hide what this figure is") : tr("What this figure is"));
    m_explain->setAccessibleName(shown ? tr("Hide how far apart is measured")
                                       : tr("Show how far apart is measured"));
}

QString RevealPanel::summary() const {
    return m_words->text();
}

} // namespace plumbline::ui
