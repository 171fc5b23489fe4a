// SPDX-License-Identifier: MIT
#include "ui/rating/session_setup.h"

#include <algorithm>
#include <memory>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QSpinBox>

#include "ui/rating/agenda_choice.h"
#include "ui/rating/attendance_choice.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

namespace {

constexpr int usualMinutes = 10;
constexpr int mostMinutes = 240;
constexpr int largestQuorum = 500;

/// "24 November 2026 · 12 of 15 decided · named voting"
QString wordsFor(const RatingSession& session) {
    const auto day = QDateTime::fromMSecsSinceEpoch(session.started.millisecondsSinceEpoch()).date();
    const auto decided = std::ranges::count_if(
        session.agenda, [](const AgendaItem& item) { return item.decision.has_value(); });
    return SessionSetup::tr("%1 · %2 of %3 decided · %4", "date, numbers, way of voting")
        .arg(QLocale().toString(day, SessionSetup::tr("d MMMM yyyy", "date format")))
        .arg(decided)
        .arg(session.agenda.size())
        .arg(session.voting == Voting::Named ? SessionSetup::tr("named voting")
                                             : SessionSetup::tr("anonymous voting"));
}

} // namespace

SessionSetup::SessionSetup(Session& session, const Appearance& appearance, Announcer& announcer,
                           QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    // Tab goes through the fields as they are made here.
    , m_agenda(new AgendaChoice(appearance, announcer, this))
    , m_attendance(new AttendanceChoice(appearance, this))
    , m_named(new QRadioButton(tr("Named"), this))
    , m_anonymous(new QRadioButton(tr("Anonymous"), this))
    , m_rule(new QComboBox(this))
    , m_quorum(new QSpinBox(this))
    , m_present(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_minutes(new QSpinBox(this))
    , m_rules(new QPlainTextEdit(this))
    , m_form(new QWidget(this))
    , m_content(new QWidget(this))
    , m_earlier(new QWidget(this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_problem(new ProblemLabel(appearance, this))
    , m_start(new QPushButton(tr("Start rating session"), this)) {
    build();
    connect(m_attendance, &AttendanceChoice::edited, this, &SessionSetup::refreshQuorum);
    connect(m_attendance, &AttendanceChoice::teamRequested, this, &SessionSetup::teamRequested);
    connect(m_quorum, &QSpinBox::valueChanged, this, [this] {
        m_quorumIsTyped = true;
        refreshQuorum();
    });
    connect(m_start, &QPushButton::clicked, this, &SessionSetup::start);
    connect(&session, &Session::changed, this, &SessionSetup::refresh);
    connect(&session, &Session::currentChanged, this, &SessionSetup::refresh);
    connect(&appearance, &Appearance::changed, this, &SessionSetup::restyle);
    restyle();
    refresh();
}

void SessionSetup::build() {
    auto* title = new TonedLabel(m_appearance, Role::Title, Tone::Ink, this);
    title->setText(tr("Start a rating session"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_form);
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto* who = new QWidget(this);
    auto* whoLayout = new QVBoxLayout(who);
    whoLayout->setContentsMargins(0, 0, 0, 0);
    whoLayout->addWidget(new FormField(tr("What is rated"), m_agenda, m_appearance, this));
    whoLayout->addWidget(new FormField(tr("Who is here"), m_attendance, m_appearance, this));
    whoLayout->addStretch(1);
    m_columns->addWidget(who, 1);
    m_columns->addWidget(makeAgreement(), 1);

    m_earlierLines = new QVBoxLayout(m_earlier);
    m_earlierLines->setContentsMargins(0, 0, 0, 0);
    auto* contentLayout = new QVBoxLayout(m_content);
    contentLayout->addWidget(m_form);
    contentLayout->addWidget(m_earlier);
    contentLayout->addStretch(1);

    m_start->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_whyNot);
    layout->addWidget(new FocusScroll(m_content, this), 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
}

QWidget* SessionSetup::makeAgreement() {
    m_rule->addItems(
        {tr("By consensus: everyone can live with it"), tr("By majority"), tr("The chair decides")});
    m_rule->setMinimumContentsLength(12);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setValue(usualMinutes);
    m_minutes->setSpecialValueText(tr("No limit"));
    m_minutes->setSuffix(tr(" min"));
    m_rules->setTabChangesFocus(true);
    m_rules->setPlainText(tr("We vote before we talk, so that every view counts the same.\n"
                             "We rate what the evidence shows, not what we hope for.\n"
                             "We hear every view before we decide. A split is worth talking about.\n"
                             "Who said what stays in this room."));
    m_rulesField = new FormField(tr("&Ground rules"), m_rules, m_appearance, this);

    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeVoting());
    layout->addWidget(new FormField(tr("How the team &decides"), m_rule, m_appearance, this));
    auto* numbers = new QHBoxLayout;
    numbers->addWidget(makeQuorum(), 1, Qt::AlignTop);
    numbers->addWidget(new FormField(tr("Time per di&mension"), m_minutes, m_appearance, this), 1,
                       Qt::AlignTop);
    layout->addLayout(numbers);
    layout->addWidget(m_rulesField);
    layout->addStretch(1);
    return column;
}

QWidget* SessionSetup::makeVoting() {
    auto* ways = new QWidget(this);
    auto* layout = new QVBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](QRadioButton* way, const QString& meaning) {
        auto* words = new TonedLabel(m_appearance, Role::Small, Tone::Muted, ways);
        words->setText(meaning);
        words->setIndent(m_appearance.scaled(26));
        way->setAccessibleDescription(meaning);
        layout->addWidget(way);
        layout->addWidget(words);
    };
    add(m_named, tr("After the reveal the team sees who voted what."));
    add(m_anonymous, tr("Only the number of ballots for each level is shown and kept."));
    m_named->setChecked(true);
    ways->setFocusProxy(m_named);
    return new FormField(tr("Way of voting, fixed with the first ballot"), ways, m_appearance, this);
}

QWidget* SessionSetup::makeQuorum() {
    m_quorum->setRange(1, largestQuorum);
    auto* quorum = new QWidget(this);
    auto* layout = new QVBoxLayout(quorum);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new FormField(tr("&Quorum"), m_quorum, m_appearance, this));
    layout->addWidget(m_present);
    return quorum;
}

void SessionSetup::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    if (m_shown != snapshot->assessment.id) {
        // Another team: its quorum is its own.
        m_quorumIsTyped = false;
        m_problem->hide();
    }
    m_shown = snapshot->assessment.id;
    m_agenda->show(*snapshot);
    m_attendance->show(snapshot->team);
    refreshQuorum();
    refreshEarlier();
    const QString whyNot = m_session.whyNotEditable();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_form->setEnabled(whyNot.isEmpty());
    m_start->setEnabled(whyNot.isEmpty());
    m_start->setAccessibleDescription(whyNot);
}

void SessionSetup::refreshQuorum() {
    const int present = m_attendance->votersPresent();
    if (!m_quorumIsTyped) {
        const QSignalBlocker quiet(m_quorum);
        m_quorum->setValue(present / 2 + 1);
    }
    const QString here = present == 1 ? tr("1 voter is here.") : tr("%1 voters are here.").arg(present);
    const bool enough = present == 0 || present >= m_quorum->value();
    m_present->setText(enough ? here : here + QLatin1Char(' ') + tr("That is below the quorum."));
    m_quorum->setAccessibleDescription(m_present->text());
}

void SessionSetup::refreshEarlier() {
    while (QLayoutItem* taken = m_earlierLines->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        delete item->widget();
    }
    const auto addLine = [this](const QString& text, Role role, Tone tone) {
        auto* line = new TonedLabel(m_appearance, role, tone, m_earlier);
        line->setText(text);
        m_earlierLines->addWidget(line);
    };
    const std::vector<RatingSession>& sessions = m_session.snapshot()->sessions;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        if (!session->closed)
            continue;
        if (m_earlierLines->isEmpty())
            addLine(tr("Earlier sessions"), Role::Strong, Tone::Ink);
        addLine(wordsFor(*session), Role::Body, Tone::Muted);
    }
    m_earlier->setVisible(!m_earlierLines->isEmpty());
}

std::optional<Edit> SessionSetup::editFromFields() {
    const Parsed<Prose> rules = Prose::parse(toUtf8(m_rules->toPlainText()));
    m_rulesField->setIssues(rules.issues);
    if (!rules) {
        m_rules->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    constexpr DecisionRule decisions[] = {DecisionRule::Consensus, DecisionRule::Majority,
                                          DecisionRule::Chair};
    SessionPlan plan;
    plan.voting = m_named->isChecked() ? Voting::Named : Voting::Anonymous;
    plan.rule = decisions[m_rule->currentIndex()];
    plan.quorum = m_quorum->value();
    plan.timePerDimension = std::chrono::minutes(m_minutes->value());
    plan.groundRules = rules.value->value();
    plan.agenda = m_agenda->chosen();
    return StartSession{m_session.snapshot()->assessment.id, std::move(plan), m_attendance->absent()};
}

void SessionSetup::start() {
    m_problem->hide();
    const std::optional<Edit> edit = editFromFields();
    if (!edit)
        return;
    if (performOrSay(m_session, *edit, *m_problem))
        m_announcer.say(tr("Rating session started."));
}

void SessionSetup::restyle() {
    const int margin = m_appearance.scaled(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(m_appearance.scaled(12));
    m_form->setMaximumWidth(m_appearance.scaled(1000));
    m_content->layout()->setContentsMargins(0, 0, m_appearance.scaled(8), 0);
    m_content->layout()->setSpacing(m_appearance.scaled(20));
    m_columns->setSpacing(m_appearance.scaled(32));
    for (int column = 0; column < m_columns->count(); ++column)
        m_columns->itemAt(column)->widget()->layout()->setSpacing(m_appearance.scaled(16));
    m_rules->setFixedHeight(m_appearance.scaled(150));
    arrange();
}

void SessionSetup::arrange() {
    const bool narrow = width() < m_appearance.scaled(640);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside each other they share the width; one over the other each takes its height.
    m_columns->setStretch(0, narrow ? 0 : 1);
    m_columns->setStretch(1, narrow ? 0 : 1);
}

void SessionSetup::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace plumbline::ui
