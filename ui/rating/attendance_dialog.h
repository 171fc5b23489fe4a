// SPDX-License-Identifier: MIT
// Who is here for the open rating session, changed in place.
#pragma once

#include <QDialog>

#include "ui/session.h"

#include <map>

class QCheckBox;

namespace plumbline::ui {

class Appearance;
class ProblemLabel;
class TonedLabel;

class AttendanceDialog : public QDialog {
    Q_OBJECT

public:
    AttendanceDialog(Session& session, const Appearance& appearance, QWidget* parent = nullptr);

private:
    void refresh();
    void setPresent(MemberId member, bool present);

    Session& m_session;
    std::map<MemberId, QCheckBox*> m_boxes;
    TonedLabel* m_count;
    ProblemLabel* m_problem;
};

} // namespace plumbline::ui
