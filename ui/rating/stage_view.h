// SPDX-License-Identifier: MIT
// The dimension a rating session is at: what it is, where it stands, what can be done, and what its stage
// shows.
#pragma once

#include <QWidget>

#include "ui/rating/stage_tools.h"
#include "ui/session.h"

class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class DecisionForm;
class GroundRules;
class FormField;
class LevelColumns;
class ReasonEdit;
class RevealPanel;
class StatementList;
class TonedLabel;
class VoterList;

class StageView : public QWidget {
    Q_OBJECT

public:
    explicit StageView(const Appearance& appearance, QWidget* parent = nullptr);

    /// `whyNot` says why nothing can be changed; empty where it can.
    void show(const Snapshot& snapshot, const RatingSession& session, std::size_t place,
              const QString& whyNot);
    void showPace(const QString& pace);
    /// What is said of the time to think; empty where there is none.
    void showThinking(const QString& words);

    void showRoom(const StageTools::Room& room);

    /// Puts the keyboard on what is to be done next.
    void focusNextStep(const AgendaItem& item);

    StageTools& tools() { return *m_tools; }

    VoterList& voters() { return *m_voters; }

    DecisionForm& decision() { return *m_decision; }

    GroundRules& rules() { return *m_rules; }

    ReasonEdit& notes() { return *m_notes; }

    StatementList& statements() { return *m_statements; }

    void showNotesIssues(const Issues& issues);

    /// "Policy and Framework", "Revealed, not decided", "Round 1: all 3 agree on Developing"
    QString dimension() const;
    QString state() const;
    QString split() const;

private:
    void build();
    void showStage(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item);

    const Appearance& m_appearance;
    QVBoxLayout* m_layout;
    TonedLabel* m_dimension;
    TonedLabel* m_pace;
    TonedLabel* m_whyNot;
    TonedLabel* m_state;
    TonedLabel* m_thinking;
    StageTools* m_tools;
    TonedLabel* m_room;
    GroundRules* m_rules;
    VoterList* m_voters;
    RevealPanel* m_revealed;
    DecisionForm* m_decision;
    LevelColumns* m_levels;
    StatementList* m_statements;
    QWidget* m_reading; ///< the levels, or their statements to be marked
    ReasonEdit* m_notes;
    FormField* m_notesField;
    QString m_where; ///< strand and place on the agenda
};

} // namespace plumbline::ui
