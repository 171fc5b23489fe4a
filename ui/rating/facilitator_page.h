// SPDX-License-Identifier: MIT
// The open rating session for its facilitator: the agenda, the current dimension, and what can be done with
// it now.
#pragma once

#include <QWidget>

#include "ui/session.h"

class QPushButton;
class QTimer;

namespace plumbline::ui {

class AgendaList;
class Announcer;
class Appearance;
class DecisionForm;
class LevelColumns;
class ProjectorWindow;
class Prompts;
class RevealPanel;
class TonedLabel;
class VoterList;

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

signals:
    void evidenceRequested(std::size_t position);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeCentre();
    QWidget* makeHead();
    QWidget* makeTools();
    const RatingSession* open() const;
    /// The item that is shown; null where no session is open.
    const AgendaItem* item() const;
    void refresh();
    void refreshStage(const RatingSession& session, const AgendaItem& shown);
    void showPace();
    std::chrono::seconds takeTime();
    bool perform(const Edit& edit);

    void beginRound();
    void reveal();
    void park();
    void next();
    void record();
    void count();
    void paper();
    void attendance();
    void project();
    void blank();
    void closeSession();
    void addEvidence();
    void handOver(MemberId member);
    void withdraw(MemberId member);

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    std::size_t m_place = 0;
    Instant m_since; ///< from when on time counts for the dimension that is shown
    QTimer* m_tick;
    ProjectorWindow* m_projector = nullptr;

    AgendaList* m_agenda;
    TonedLabel* m_strand;
    TonedLabel* m_dimension;
    TonedLabel* m_pace;
    LevelColumns* m_levels;
    TonedLabel* m_state;
    TonedLabel* m_whyNot;
    VoterList* m_voters;
    RevealPanel* m_revealed;
    DecisionForm* m_decision;
    QPushButton* m_begin = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_count = nullptr;
    QPushButton* m_paper = nullptr;
    QPushButton* m_park = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_evidence = nullptr;
    QPushButton* m_blank = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace plumbline::ui
