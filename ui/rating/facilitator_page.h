// SPDX-License-Identifier: MIT
// The open rating session for its facilitator: goes from dimension to dimension, and does what a key or a
// button asks for.
#pragma once

#include <QWidget>

#include "ui/rating/session_acts.h"
#include "ui/rating/session_record.h"
#include "ui/session.h"

class QBoxLayout;
class QMenu;
class QTimer;

namespace plumbline::ui {

class AgendaPanel;
class Announcer;
class Appearance;
class BallotRounds;
class Projection;
class Prompts;
class StageView;

class FacilitatorPage : public QWidget {
    Q_OBJECT

public:
    FacilitatorPage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                    QWidget* parent = nullptr);

    /// Goes on where the session stopped.
    void goOn();

    /// The place on the agenda that is shown.
    std::size_t place() const { return m_place; }

    void showPlace(std::size_t place);
    /// From now on a vote for practice is offered until the first one that counts.
    void offerPractice();
    /// Puts the keyboard on what is to be done next.
    void focusNextStep();
    /// Saves what was typed and can be saved as it is, and the time that has passed.
    void commitPending();
    /// The same before the file is left; asks what is to be done with decisions that were not recorded.
    void settle();
    void setBallotsMenu(QMenu* menu);

signals:
    void evidenceRequested(std::size_t position);
    void practiceRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectParts();
    void fold();
    const RatingSession* open() const;
    /// The item that is shown; null where no session is open.
    const AgendaItem* item() const;

    AssessmentId assessment() const { return m_session.snapshot()->assessment.id; }

    void followAgenda();
    void refresh();
    void tick();
    SessionRecord::Ask asker();

    void perform(SessionAct act);
    void next();
    void toggleRules();
    void markStatements();
    void closeSession();

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    std::size_t m_place = 0;
    std::optional<DimensionId> m_shown;
    bool m_offersPractice = false;
    QTimer* m_tick;
    AgendaPanel* m_agenda;
    StageView* m_stage;
    SessionRecord* m_record;
    Projection* m_projection;
    BallotRounds* m_rounds;
    QBoxLayout* m_layout;
};

} // namespace plumbline::ui
