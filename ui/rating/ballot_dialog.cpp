// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_dialog.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/rating/ballot_option.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"

#include <utility>

namespace plumbline::ui {

namespace {

QString nameOf(const Snapshot& snapshot, MemberId member) {
    const auto found = std::ranges::find(snapshot.team, member, &Member::id);
    return found != snapshot.team.end() ? toQString(found->name) : QString();
}

/// Centres a column of at most `widest` pixels.
QWidget* centred(QWidget* column, int widest) {
    auto* page = new QWidget;
    column->setMaximumWidth(widest);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    return page;
}

} // namespace

BallotDialog::BallotDialog(Session& session, const Appearance& appearance, Announcer& announcer,
                           DimensionId dimension, MemberId member, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_assessment(session.snapshot()->assessment.id)
    , m_dimension(std::move(dimension))
    , m_member(member)
    , m_name(nameOf(*session.snapshot(), member))
    , m_pages(new QStackedLayout)
    , m_begin(makePrimary(tr("I am %1: vote").arg(m_name)))
    , m_cast(makePrimary(tr("Cast ballot")))
    , m_close(makePrimary(tr("Close")))
    , m_problem(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Secret ballot"));
    setModal(true);
    QWidget* handOver =
        makeCurtain(tr("Hand over to %1").arg(m_name),
                    tr("Nobody else looks at this screen until the ballot is cast."), m_begin);
    m_ballot = makeBallot();
    m_thanks = makeCurtain(tr("Thank you"), tr("Hand back to the facilitator."), m_close);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(m_pages);
    for (QWidget* page : {handOver, m_ballot, m_thanks})
        m_pages->addWidget(page);
    connect(m_begin, &QPushButton::clicked, this, [this] { showPage(m_ballot, m_options.front()); });
    connect(m_cast, &QPushButton::clicked, this, &BallotDialog::cast);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    coverParent();
    m_begin->setFocus();
}

QPushButton* BallotDialog::makePrimary(const QString& text) {
    auto* button = new QPushButton(asCaption(text), this);
    button->setAccessibleName(text);
    button->setProperty("primary", true);
    button->setMinimumSize(
        std::max(button->sizeHint().width() + m_appearance.scaled(24), m_appearance.scaled(160)),
        m_appearance.scaled(40));
    return button;
}

/// The curtain hides what the facilitator has on the screen.
void BallotDialog::coverParent() {
    fitDialog(*this, QSize(m_appearance.scaled(940), m_appearance.scaled(760)));
    if (parentWidget() && parentWidget()->isVisible())
        setGeometry(parentWidget()->window()->geometry());
}

QWidget* BallotDialog::makeCurtain(const QString& title, const QString& text, QPushButton* button) {
    auto* curtain = new QWidget;
    auto* heading = new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink, curtain);
    heading->setText(title);
    heading->setAlignment(Qt::AlignCenter);
    auto* line = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, curtain);
    line->setText(text);
    line->setAlignment(Qt::AlignCenter);
    button->setAccessibleDescription(title + QStringLiteral(". ") + text);
    auto* layout = new QVBoxLayout(curtain);
    layout->setSpacing(m_appearance.scaled(16));
    layout->addStretch(2);
    layout->addWidget(heading);
    layout->addWidget(line);
    layout->addSpacing(m_appearance.scaled(12));
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return curtain;
}

QWidget* BallotDialog::makeBallot() {
    const Snapshot& snapshot = *m_session.snapshot();
    const std::size_t position = snapshot.rubric->positionOf(m_dimension);
    auto* column = new QWidget;
    auto* strand = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, column);
    strand->setText(toQString(snapshot.rubric->strandOf(position).name));
    auto* dimension = new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink, column);
    dimension->setText(toQString(snapshot.rubric->dimension(position).name));
    auto* hint = new TonedLabel(m_appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, column);
    hint->setText(tr("Keys: 1 to %1, or A to abstain; Enter casts, Esc leaves without a ballot.")
                      .arg(snapshot.rubric->highest().value()));
    m_cast->setEnabled(false);
    auto* leave = new QPushButton(tr("Leave without a ballot"), column);
    leave->setMinimumHeight(m_appearance.scaled(40));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);

    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_cast);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(strand);
    layout->addWidget(dimension);
    auto* scroll = new FocusScroll(makeOptions(), column);
    // It takes what the others leave; its own wish would squeeze them.
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    layout->addWidget(scroll, 1);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    return centred(column, m_appearance.scaled(1000));
}

QWidget* BallotDialog::makeOptions() {
    const Snapshot& snapshot = *m_session.snapshot();
    const Rubric& rubric = *snapshot.rubric;
    const std::size_t position = rubric.positionOf(m_dimension);
    const int levels = rubric.highest().value();
    auto* options = new QWidget;
    for (const LevelRank rank : rubric.ranks())
        m_options.push_back(new BallotOption(m_appearance, rank, levels, toQString(rubric.level(rank).name),
                                             toQString(rubric.descriptor(position, rank)), options));
    m_options.push_back(new BallotOption(m_appearance, Abstained{}, levels, tr("Abstain"),
                                         tr("I do not rate this dimension."), options));
    auto* layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_appearance.scaled(2));
    for (BallotOption* option : m_options) {
        layout->addWidget(option);
        connect(option, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                m_cast->setEnabled(true);
        });
    }
    layout->addStretch(1);
    return options;
}

void BallotDialog::showPage(QWidget* page, QWidget* focused) {
    m_pages->setCurrentWidget(page);
    focused->setFocus(Qt::OtherFocusReason);
}

void BallotDialog::choose(BallotOption* option) {
    option->setChecked(true);
    option->setFocus(Qt::OtherFocusReason);
}

void BallotDialog::cast() {
    const auto chosen = std::ranges::find_if(m_options, &BallotOption::isChecked);
    if (m_wasCast || chosen == m_options.end())
        return;
    if (!performOrSay(m_session, CastBallot{m_assessment, m_dimension, m_member, (*chosen)->choice()},
                      *m_problem))
        return;
    m_wasCast = true;
    showPage(m_thanks, m_close);
    wipe();
}

void BallotDialog::wipe() {
    m_cast->setEnabled(false);
    for (BallotOption* option : m_options) {
        // One of an exclusive group can not be unchecked.
        option->setAutoExclusive(false);
        option->setChecked(false);
    }
}

void BallotDialog::done(int) {
    wipe();
    if (m_wasCast)
        m_announcer.say(tr("%1 has voted.").arg(m_name));
    QDialog::done(m_wasCast ? Accepted : Rejected);
}

void BallotDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool voting = m_pages->currentWidget() == m_ballot;
    if (enter) {
        QPushButton* primary = voting ? m_cast : m_wasCast ? m_close : m_begin;
        primary->click();
        return;
    }
    const int level = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (voting && plain && level >= 1 && level < static_cast<int>(m_options.size()))
        choose(m_options[static_cast<std::size_t>(level - 1)]);
    else if (voting && plain && event->key() == Qt::Key_A)
        choose(m_options.back());
    else
        QDialog::keyPressEvent(event);
}

} // namespace plumbline::ui
