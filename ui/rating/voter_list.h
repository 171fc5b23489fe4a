// SPDX-License-Identifier: MIT
// Who has voted in the open round and who has not, each with the one thing that can be done now. Knows no
// ballot.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

#include <map>

namespace plumbline::ui {

class Appearance;
class VoterRow;
class WrapLayout;

class VoterList : public QWidget {
    Q_OBJECT

public:
    explicit VoterList(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item);

    /// Puts the keyboard on the first member whose ballot is missing; false where there is none.
    bool focusOutstanding();

signals:
    void handOverRequested(plumbline::MemberId member);
    void withdrawRequested(plumbline::MemberId member);

private:
    const Appearance& m_appearance;
    WrapLayout* m_layout;
    std::map<MemberId, VoterRow*> m_rows;
};

} // namespace plumbline::ui
