// SPDX-License-Identifier: MIT
// Says who of the team is here: a check box for each member.
#pragma once

#include <QWidget>

#include "assessment/assessment.h"

#include <set>
#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class AttendanceChoice : public QWidget {
    Q_OBJECT

public:
    AttendanceChoice(const Appearance& appearance, QWidget* parent = nullptr);

    /// Everyone is here until told otherwise.
    void show(const std::vector<Member>& team);
    /// In the order of the team.
    std::vector<MemberId> absent() const;
    int votersPresent() const;

signals:
    void edited();
    void teamRequested();

private:
    std::vector<Member> m_team;
    std::set<MemberId> m_absent;
    std::vector<QCheckBox*> m_boxes;
    TonedLabel* m_none;
    QVBoxLayout* m_list;
    QPushButton* m_change;
};

} // namespace plumbline::ui
