// SPDX-License-Identifier: MIT
#include "ui/rating/attendance_choice.h"

#include <algorithm>
#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

QString wordsFor(const Member& member) {
    const QString name = toQString(member.name);
    const QString who = member.role.empty()
                            ? name
                            : AttendanceChoice::tr("%1, %2", "name, role").arg(name, toQString(member.role));
    return member.votes ? who : AttendanceChoice::tr("%1 (observes)").arg(who);
}

/// What Tab comes from before it comes to this one.
QWidget* stopBefore(QWidget* widget) {
    QWidget* before = widget->previousInFocusChain();
    while (before != widget && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

AttendanceChoice::AttendanceChoice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_none(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_list(new QVBoxLayout)
    , m_change(new QPushButton(tr("Team…"), this)) {
    m_none->setText(
        tr("No one is on the team yet. Add the team to vote by name; hands can be counted without."));
    m_change->setAutoDefault(false);
    m_list->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &AttendanceChoice::teamRequested);
}

void AttendanceChoice::show(const std::vector<Member>& team) {
    if (team == m_team && m_boxes.size() == team.size())
        return;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_team = team;
    for (const Member& member : team) {
        const QString words = wordsFor(member);
        auto* box = new QCheckBox(asCaption(words), this);
        box->setAccessibleName(words);
        box->setAccessibleDescription(tr("Here"));
        box->setChecked(!m_absent.contains(member.id));
        connect(box, &QCheckBox::toggled, this, [this, id = member.id](bool here) {
            if (here)
                m_absent.erase(id);
            else
                m_absent.insert(id);
            emit edited();
        });
        // New ones come before the button, which leads on to the rest of the form.
        setTabOrder(m_boxes.empty() ? stopBefore(m_change) : m_boxes.back(), box);
        m_list->addWidget(box);
        m_boxes.push_back(box);
    }
    m_none->setVisible(team.empty());
    m_change->setAccessibleDescription(team.empty() ? m_none->text() : QString());
}

std::vector<MemberId> AttendanceChoice::absent() const {
    std::vector<MemberId> absent;
    for (const Member& member : m_team)
        if (m_absent.contains(member.id))
            absent.push_back(member.id);
    return absent;
}

int AttendanceChoice::votersPresent() const {
    return static_cast<int>(std::ranges::count_if(
        m_team, [&](const Member& member) { return member.votes && !m_absent.contains(member.id); }));
}

} // namespace plumbline::ui
