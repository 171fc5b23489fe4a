// SPDX-License-Identifier: MIT
// The open rating session for its facilitator: goes from dimension to dimension, and does what a key or a
// button asks for.
#pragma once

#include <QWidget>

#include "ui/rating/dimension_time.h"
#include "ui/rating/session_acts.h"
#include "ui/rating/think_time.h"
#include "ui/session.h"

class QBoxLayout;
class QMenu;
class QTimer;

namespace plumbline::ui {

class AgendaPanel;
class Announcer;
class Appearance;
class ProjectorWindow;
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
    /// Puts the keyboard on what is to be done next.
    void focusNextStep();
    void setBallotsMenu(QMenu* menu);

signals:
    void evidenceRequested(std::size_t position);

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

    void refresh();
    void refreshRoom();
    void tick();
    /// A question to the facilitator, whose window the curtain gives back for it.
    bool ask(const QString& title, const QString& text, const QString& action);

    void perform(SessionAct act);
    void beginRound();
    void reveal();
    void think();
    void count();
    void paper();
    void park();
    void next();
    void addEvidence();
    void toggleRules();
    void keepRules(const QString& text);
    void project();
    void toggleCurtain();
    void closeSession();
    void record();
    void handOver(MemberId member);
    void withdraw(MemberId member);

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    std::size_t m_place = 0;
    DimensionTime m_time;
    ThinkTime m_think;
    bool m_saidOver = false;
    QTimer* m_tick;
    AgendaPanel* m_agenda;
    StageView* m_stage;
    ProjectorWindow* m_projector;
    QBoxLayout* m_layout;
};

} // namespace plumbline::ui
