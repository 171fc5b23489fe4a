// SPDX-License-Identifier: MIT
// The team of the assessment: who is on it, in which role, who votes. Every change is saved as it is made.
#pragma once

#include <QDialog>

#include "assessment/edit.h"

#include <map>

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Announcer;
class Appearance;
class MemberRow;
class ProblemLabel;
class Session;
class TonedLabel;

class TeamDialog : public QDialog {
    Q_OBJECT

public:
    TeamDialog(Session& session, const Appearance& appearance, Announcer& announcer,
               QWidget* parent = nullptr);

    /// Saves what was typed and not left yet.
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Appearance& appearance);
    void refresh();
    void refreshMembers();
    bool commitMember(MemberId id);
    bool commitNew();
    void removeMember(MemberId id);
    void takeOver();
    bool perform(const Edit& edit);

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    QVBoxLayout* m_members;
    std::map<MemberId, MemberRow*> m_rows;
    MemberRow* m_new;
    TonedLabel* m_none;
    QPushButton* m_takeOver;
    TonedLabel* m_whyNot;
    ProblemLabel* m_problem;
    bool m_changing = false;
};

} // namespace plumbline::ui
