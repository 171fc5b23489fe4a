// SPDX-License-Identifier: MIT
// How the team settles a dimension: level, reason, how, how sure, what the minority says. Keeps what was
// typed for every dimension until it is recorded.
#pragma once

#include <QWidget>

#include "ui/rating/decision_draft.h"

#include <map>
#include <optional>
#include <utility>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class FormField;
class SideBySide;

class DecisionForm : public QWidget {
    Q_OBJECT

public:
    using Place = std::pair<AssessmentId, DimensionId>;

    explicit DecisionForm(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item);

    /// What was typed, for the dimension that is shown; nothing where something is missing, which is shown.
    std::optional<DecideRating> decision(AssessmentId assessment);
    void focusLevel();

    /// What was typed and not recorded, for every dimension.
    std::map<Place, DecisionDraft> unrecorded() const;
    /// Nothing of that is wanted any more.
    void forget();

signals:
    void recordRequested();

private:
    using Draft = DecisionDraft;

    QComboBox* makeChoice(const QStringList& choices);
    QPlainTextEdit* makeText();
    void restyle();
    Draft typed() const;
    Draft begun(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) const;
    /// What was typed for this place and is not recorded; takes it out of what is kept.
    std::optional<Draft> written(const Place& place, const AgendaItem& item);
    void listLevels(const Rubric& rubric);
    void fill(const Draft& draft);
    void nameButton();

    const Appearance& m_appearance;
    std::map<Place, Draft> m_drafts;
    std::optional<Place> m_place;
    /// What the fields hold where nothing was typed, and the decision that comes from.
    Draft m_begun;
    std::optional<Decision> m_decided;
    SideBySide* m_choices;
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
