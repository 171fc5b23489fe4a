// SPDX-License-Identifier: MIT
// The votes on the dimension that is shown: opens a round, takes ballots in, reveals, and settles or parks
// the dimension.
#pragma once

#include <QObject>

#include "ui/rating/session_record.h"

class QWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;

class BallotRounds : public QObject {
    Q_OBJECT

public:
    using Ask = SessionRecord::Ask;

    /// `page` is the parent of the dialogs.
    BallotRounds(Session& session, const Appearance& appearance, Announcer& announcer, StageView& stage,
                 DimensionTime& time, Ask ask, QWidget* page);

    void setDimension(const DimensionId& dimension) { m_dimension = dimension; }

    void begin();
    /// Asks first where ballots are missing.
    void reveal();
    void count();
    void paper();
    /// Puts the dimension off, or takes it up again; true where it is put off now.
    bool park();
    void record();

private:
    const RatingSession* open() const;
    /// The item that is shown; null where no session is open.
    const AgendaItem* item() const;

    AssessmentId assessment() const { return m_session.snapshot()->assessment.id; }

    void handOver(MemberId member);
    void withdraw(MemberId member);

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    StageView& m_stage;
    DimensionTime& m_time;
    Ask m_ask;
    QWidget* m_page;
    std::optional<DimensionId> m_dimension;
};

} // namespace plumbline::ui
