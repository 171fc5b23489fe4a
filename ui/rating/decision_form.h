// SPDX-License-Identifier: MIT
// How the team settles a dimension: level, reason, how, how sure, what the minority says. Keeps what was
// typed for every dimension until it is recorded.
#pragma once

#include <QWidget>

#include "assessment/edit.h"

#include <map>
#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class FormField;

class DecisionForm : public QWidget {
    Q_OBJECT

public:
    explicit DecisionForm(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item);

    /// What was typed, for the dimension that is shown; nothing where something is missing, which is shown.
    std::optional<DecideRating> decision(AssessmentId assessment);
    /// It was recorded: nothing is left to keep.
    void forget(const DimensionId& dimension);
    void focusLevel();

signals:
    void recordRequested();

private:
    struct Draft {
        int level = 0; ///< row of the choice; 0 for none
        QString reason;
        int how = 0;
        int confidence = 1;
        QString minority;
    };

    QComboBox* makeChoice(const QStringList& choices);
    QPlainTextEdit* makeText(int lines);
    Draft typed() const;
    Draft begun(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) const;
    void fill(const Draft& draft);
    void nameButton();

    const Appearance& m_appearance;
    std::map<DimensionId, Draft> m_drafts;
    std::optional<DimensionId> m_dimension;
    /// Rounds and decision that the fields were filled for.
    std::size_t m_rounds = 0;
    bool m_decided = false;
    int m_levels = 0;
    QComboBox* m_level;
    QPlainTextEdit* m_reason;
    QComboBox* m_how;
    QComboBox* m_confidence;
    QPlainTextEdit* m_minority;
    QPushButton* m_record;
    FormField* m_levelField;
    FormField* m_reasonField;
    FormField* m_minorityField;
};

} // namespace plumbline::ui
