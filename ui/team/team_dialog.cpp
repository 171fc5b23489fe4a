// SPDX-License-Identifier: MIT
#include "ui/team/team_dialog.h"

#include <algorithm>
#include <cassert>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/team/member_row.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

TeamDialog::TeamDialog(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_members(new QVBoxLayout)
    , m_new(new MemberRow(appearance, tr("Add"), this))
    , m_none(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_takeOver(new QPushButton(tr("Take over last year's team"), this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_problem(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Team"));
    build(appearance);
    connect(m_new, &MemberRow::pressed, this, [this] {
        if (commitNew())
            m_new->focusName();
    });
    connect(&session, &Session::changed, this, &TeamDialog::refresh);
    connect(&session, &Session::currentChanged, this, &TeamDialog::refresh);
    fitDialog(*this, QSize(appearance.scaled(700), appearance.scaled(520)));
    refresh();
    m_new->focusName();
}

void TeamDialog::build(const Appearance& appearance) {
    m_takeOver->setAutoDefault(false);
    connect(m_takeOver, &QPushButton::clicked, this, &TeamDialog::takeOver);
    auto* list = new QWidget;
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, appearance.scaled(8), 0);
    m_members->setSpacing(appearance.scaled(6));
    listLayout->addWidget(m_none);
    listLayout->addWidget(m_takeOver, 0, Qt::AlignLeft);
    listLayout->addLayout(m_members);
    listLayout->addStretch();

    auto* heading = new TonedLabel(appearance, Role::Section, Tone::Ink, this);
    heading->setText(tr("Add a member"));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &TeamDialog::accept);

    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(appearance.scaled(10));
    layout->addWidget(m_whyNot);
    layout->addWidget(new FocusScroll(list, this), 1);
    layout->addWidget(heading);
    layout->addWidget(m_new);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void TeamDialog::refresh() {
    if (!m_session.snapshot())
        return;
    refreshMembers();
    const QString whyNot = m_session.whyNotEditable();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_new->setEditable(whyNot.isEmpty());
    for (const auto& [id, row] : m_rows)
        row->setEditable(whyNot.isEmpty());
    const SnapshotPointer previous = m_session.previous();
    const bool offered = m_rows.empty() && whyNot.isEmpty() && previous && !previous->team.empty();
    m_none->setVisible(m_rows.empty());
    m_none->setText(offered ? tr("No one is on the team yet. Add a name, or begin with the team of %1.")
                                  .arg(toQString(previous->assessment.year.label()))
                            : tr("No one is on the team yet. Add a name."));
    m_takeOver->setVisible(offered);
}

void TeamDialog::refreshMembers() {
    const std::vector<Member>& team = m_session.snapshot()->team;
    std::erase_if(m_rows, [&](const auto& entry) {
        if (std::ranges::find(team, entry.first, &Member::id) != team.end())
            return false;
        entry.second->hide();
        entry.second->deleteLater();
        return true;
    });
    int place = 0;
    for (const Member& member : team) {
        MemberRow*& row = m_rows[member.id];
        if (!row) {
            row = new MemberRow(m_appearance, tr("Remove"), m_new->parentWidget());
            row->hideCaptions();
            const MemberId id = member.id;
            connect(row, &MemberRow::edited, this, [this, id] { commitMember(id); });
            connect(row, &MemberRow::pressed, this, [this, id] { removeMember(id); });
            m_members->insertWidget(place, row);
        }
        row->show(member);
        ++place;
    }
}

bool TeamDialog::commitMember(MemberId id) {
    const std::vector<Member>& team = m_session.snapshot()->team;
    const auto member = std::ranges::find(team, id, &Member::id);
    if (m_changing || member == team.end() || !m_session.whyNotEditable().isEmpty())
        return true;
    const std::optional<MemberInput> input = m_rows.at(id)->input();
    if (!input)
        return false;
    if (input->name.value() == member->name && input->role.value() == member->role &&
        input->votes == member->votes)
        return true;
    const bool voted = member->votes;
    if (perform(PutMember{m_session.snapshot()->assessment.id, id, input->name, input->role, input->votes}))
        return true;
    m_rows.at(id)->showVotes(voted);
    return false;
}

bool TeamDialog::commitNew() {
    const std::optional<MemberInput> input = m_new->input();
    if (!input ||
        !perform(PutMember{m_session.snapshot()->assessment.id, {}, input->name, input->role, input->votes}))
        return false;
    m_new->clear();
    m_announcer.say(tr("%1 added to the team.").arg(toQString(input->name.value())));
    return true;
}

void TeamDialog::removeMember(MemberId id) {
    const std::vector<Member>& team = m_session.snapshot()->team;
    const auto member = std::ranges::find(team, id, &Member::id);
    if (member == team.end())
        return;
    const QString name = toQString(member->name);
    m_new->focusName();
    if (perform(RemoveMember{m_session.snapshot()->assessment.id, id}))
        m_announcer.say(tr("%1 removed from the team. Undo brings them back.").arg(name));
}

void TeamDialog::takeOver() {
    const SnapshotPointer previous = m_session.previous();
    if (!previous)
        return;
    Compound all{{PLUMBLINE_TEXT("Take over last year's team"), {}}, {}};
    for (const Member& member : previous->team) {
        const Parsed<Name> name = Name::parse(member.name);
        const Parsed<OptionalName> role = OptionalName::parse(member.role);
        assert(name && role);
        all.edits.emplace_back(
            PutMember{m_session.snapshot()->assessment.id, {}, *name.value, *role.value, member.votes});
    }
    m_new->focusName();
    const std::size_t count = previous->team.size();
    if (perform(all))
        m_announcer.say(toQString(QtWording().count(PLUMBLINE_TEXT("%n member taken over."),
                                                    PLUMBLINE_TEXT("%n members taken over."), count)));
}

bool TeamDialog::perform(const Edit& edit) {
    m_changing = true;
    const bool performed = performOrSay(m_session, edit, *m_problem);
    m_changing = false;
    return performed;
}

void TeamDialog::keyPressEvent(QKeyEvent* event) {
    // Enter in a field saves that field; it must not close the dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_new->hasFocusInside() && !m_new->isEmpty() && commitNew())
            m_new->focusName();
        return;
    }
    QDialog::keyPressEvent(event);
}

void TeamDialog::done(int result) {
    bool saved = true;
    std::vector<MemberId> ids;
    for (const auto& [id, row] : m_rows)
        ids.push_back(id);
    for (const MemberId id : ids)
        saved = commitMember(id) && saved;
    if (!m_new->isEmpty())
        saved = commitNew() && saved;
    // Escape leaves what can not be saved; Close waits until it is mended.
    if (saved || result == Rejected)
        QDialog::done(result);
}

} // namespace plumbline::ui
