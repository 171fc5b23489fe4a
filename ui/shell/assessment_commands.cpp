// SPDX-License-Identifier: MIT
#include "ui/shell/assessment_commands.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

#include "analysis/readiness.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/shell/table_dialog.h"
#include "ui/shell/year_dialog.h"
#include "ui/team/team_dialog.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

QString kindText(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::Undone:
        return AssessmentCommands::tr("Undo: ");
    case HistoryKind::Redone:
        return AssessmentCommands::tr("Redo: ");
    case HistoryKind::Done:
        break;
    }
    return {};
}

QStringList historyRow(const HistoryEntry& entry) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at.millisecondsSinceEpoch());
    QString what = kindText(entry.kind) + translated(entry.label);
    if (entry.undone)
        what = AssessmentCommands::tr("%1 (taken back)").arg(what);
    const auto oneLine = [](const std::string& text) { return toQString(text).simplified(); };
    return {QLocale().toString(at, QLocale::ShortFormat),
            what,
            oneLine(entry.from),
            oneLine(entry.to),
            toQString(entry.subject),
            toQString(entry.who)};
}

/// What the checklist still has open: it warns and does not forbid.
QString whatIsOpen(const Snapshot& snapshot, Date today) {
    const QtWording wording;
    QStringList open;
    for (const ReadinessItem& item : readiness(snapshot, gaps(snapshot, today)))
        if (item.missing > 0)
            open << QStringLiteral("\u2022 ") + toQString(readinessText(wording, item));
    if (open.isEmpty())
        return AssessmentCommands::tr("Everything on the checklist is done.");
    return AssessmentCommands::tr("Still open:") + QLatin1Char('\n') + open.join(QLatin1Char('\n'));
}

} // namespace

AssessmentCommands::AssessmentCommands(Session& session, const Appearance& appearance, Prompts& prompts,
                                       Announcer& announcer, const Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_actions(actions)
    , m_window(window) {
    connect(actions[Command::NewYear], &QAction::triggered, this, &AssessmentCommands::newYear);
    connect(actions[Command::CarryForward], &QAction::triggered, this, &AssessmentCommands::carryForward);
    connect(actions[Command::Team], &QAction::triggered, this, &AssessmentCommands::editTeam);
    connect(actions[Command::StartSession], &QAction::triggered, actions[Command::ShowSession],
            &QAction::trigger);
    connect(actions[Command::RenameSchool], &QAction::triggered, this, &AssessmentCommands::renameSchool);
    connect(actions[Command::Finalize], &QAction::triggered, this, &AssessmentCommands::finalize);
    connect(actions[Command::Reopen], &QAction::triggered, this, &AssessmentCommands::reopen);
    connect(actions[Command::RemoveAssessment], &QAction::triggered, this, &AssessmentCommands::remove);
    connect(actions[Command::History], &QAction::triggered, this, &AssessmentCommands::showHistory);
    connect(&session, &Session::fileChanged, this, &AssessmentCommands::refresh);
    connect(&session, &Session::currentChanged, this, &AssessmentCommands::refresh);
    connect(&session, &Session::changed, this, &AssessmentCommands::refresh);
    refresh();
}

void AssessmentCommands::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const bool writable = snapshot && !m_session.isReadOnly();
    const bool isFinal = snapshot && snapshot->assessment.status == AssessmentStatus::Final;
    for (const Command command : {Command::NewYear, Command::RenameSchool})
        m_actions[command]->setEnabled(writable);
    m_actions[Command::CarryForward]->setEnabled(writable && !isFinal && m_session.previous());
    m_actions[Command::Team]->setEnabled(snapshot != nullptr);
    m_actions[Command::StartSession]->setEnabled(snapshot != nullptr);
    m_actions[Command::StartSession]->setText(snapshot && openSession(*snapshot)
                                                  ? tr("Go on with the rating &session")
                                                  : tr("Start rating &session"));
    m_actions[Command::History]->setEnabled(snapshot != nullptr);
    m_actions[Command::Finalize]->setEnabled(writable && !isFinal);
    m_actions[Command::Reopen]->setEnabled(writable && isFinal);
    const auto& schools = m_session.contents();
    const bool only = schools.size() == 1 && schools.front().assessments.size() == 1;
    m_actions[Command::RemoveAssessment]->setEnabled(writable && !isFinal && !only);
}

void AssessmentCommands::newYear() {
    NewYearDialog dialog(m_session, m_appearance, m_window);
    dialog.exec();
}

void AssessmentCommands::carryForward() {
    const SnapshotPointer from = m_session.previous();
    if (!from)
        return;
    CarryForwardDialog dialog(m_session, *from, m_appearance, m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_announcer.say(tr("Carried forward from %1").arg(toQString(from->assessment.year.label())));
}

void AssessmentCommands::editTeam() {
    TeamDialog dialog(m_session, m_appearance, m_announcer, m_window);
    dialog.exec();
}

void AssessmentCommands::renameSchool() {
    const std::optional<QString> name = m_prompts.askText(
        tr("Rename the school"), tr("New name of %1").arg(toQString(m_session.snapshot()->school.name)),
        tr("Rename"));
    if (!name)
        return;
    const Parsed<Name> parsed = Name::parse(toUtf8(*name));
    if (parsed)
        m_session.perform(RenameSchool{m_session.snapshot()->school.id, *parsed.value});
    else
        m_prompts.inform(tr("Rename the school"), translated(parsed.issues.front().fact) + QLatin1Char(' ') +
                                                      translated(parsed.issues.front().remedy));
}

void AssessmentCommands::finalize() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const QString year = toQString(snapshot->assessment.year.label());
    const QString text = tr("A final assessment can only be read. It can be reopened later, with a reason.") +
                         QStringLiteral("\n\n") + whatIsOpen(*snapshot, m_session.clock().today());
    if (m_prompts.confirm(tr("Make %1 final?").arg(year), text, tr("Make final")) &&
        m_session.perform(FinalizeAssessment{snapshot->assessment.id}))
        m_announcer.say(tr("%1 is final").arg(year));
}

void AssessmentCommands::reopen() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const QString year = toQString(snapshot->assessment.year.label());
    const std::optional<QString> reason =
        m_prompts.askText(tr("Reopen %1").arg(year),
                          tr("Why it is reopened. The reason is kept in the history."), tr("Reopen"));
    if (!reason)
        return;
    const Parsed<Prose> parsed = Prose::parse(toUtf8(*reason));
    if (parsed && m_session.perform(ReopenAssessment{snapshot->assessment.id, *parsed.value}))
        m_announcer.say(tr("%1 is a draft again").arg(year));
}

void AssessmentCommands::remove() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const QString year = toQString(snapshot->assessment.year.label());
    if (m_prompts.confirm(tr("Remove %1?").arg(year),
                          tr("Its ratings, evidence and next steps go with it. Undo brings them back."),
                          tr("Remove")) &&
        m_session.perform(RemoveAssessment{snapshot->assessment.id}))
        m_announcer.say(tr("%1 was removed. Undo brings it back.").arg(year));
}

void AssessmentCommands::showHistory() {
    std::vector<QStringList> rows;
    constexpr std::size_t newest = 1000;
    for (const HistoryEntry& entry : m_session.workbook().history(newest))
        rows.insert(rows.begin(), historyRow(entry));
    TableDialog dialog(tr("History"),
                       {tr("When"), tr("What"), tr("From"), tr("To"), tr("Assessment"), tr("Who")}, rows,
                       m_appearance, m_window);
    dialog.exec();
}

} // namespace plumbline::ui
