// SPDX-License-Identifier: MIT
#include "ui/rating/session_setup.h"

#include <algorithm>
#include <memory>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/rating/agenda_choice.h"
#include "ui/rating/attendance_choice.h"
#include "ui/rating/plan_form.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/two_columns.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

namespace {

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
    , m_plan(new PlanForm(appearance, this))
    , m_content(new QWidget(this))
    , m_earlier(new QWidget(this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_problem(new ProblemLabel(appearance, this))
    , m_start(new QPushButton(tr("Start rating session"), this)) {
    build();
    connect(m_attendance, &AttendanceChoice::edited, this,
            [this] { m_plan->setVotersPresent(m_attendance->votersPresent()); });
    connect(m_attendance, &AttendanceChoice::teamRequested, this, &SessionSetup::teamRequested);
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
    m_form = new TwoColumns(m_appearance,
                            {new FormField(tr("What is rated"), m_agenda, m_appearance, this),
                             new FormField(tr("Who is here"), m_attendance, m_appearance, this)},
                            {m_plan}, this);
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

void SessionSetup::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    if (m_shown != snapshot->assessment.id) {
        m_plan->forgetQuorum();
        m_problem->hide();
    }
    m_shown = snapshot->assessment.id;
    m_agenda->show(*snapshot);
    m_attendance->show(snapshot->team);
    m_plan->setVotersPresent(m_attendance->votersPresent());
    refreshEarlier();
    const QString whyNot = m_session.whyNotEditable();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_form->setEnabled(whyNot.isEmpty());
    m_start->setEnabled(whyNot.isEmpty());
    m_start->setAccessibleDescription(whyNot);
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
    for (std::size_t left = sessions.size(); left > 0; --left) {
        const RatingSession& session = sessions[left - 1];
        if (!session.closed)
            continue;
        if (m_earlierLines->isEmpty())
            addLine(tr("Earlier sessions"), Role::Strong, Tone::Ink);
        addLine(wordsFor(session), Role::Body, Tone::Muted);
    }
    m_earlier->setVisible(!m_earlierLines->isEmpty());
}

void SessionSetup::start() {
    m_problem->hide();
    std::optional<SessionPlan> plan = m_plan->plan();
    if (!plan)
        return;
    plan->agenda = m_agenda->chosen();
    if (performOrSay(m_session,
                     StartSession{m_session.snapshot()->assessment.id, *plan, m_attendance->absent()},
                     *m_problem))
        m_announcer.say(tr("Rating session started."));
}

void SessionSetup::restyle() {
    const int margin = m_appearance.scaled(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(m_appearance.scaled(12));
    m_form->setMaximumWidth(m_appearance.scaled(1000));
    m_content->layout()->setContentsMargins(0, 0, m_appearance.scaled(8), 0);
    m_content->layout()->setSpacing(m_appearance.scaled(20));
}

} // namespace plumbline::ui
