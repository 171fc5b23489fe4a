// SPDX-License-Identifier: MIT
// What is written down beside the votes while a session goes on: time, notes, marks, ground rules, and what
// was typed and not recorded when the session is left.
#pragma once

#include <QObject>

#include "ui/rating/decision_draft.h"
#include "ui/rating/dimension_time.h"
#include "ui/rubric_page/reason_edit.h"
#include "ui/session.h"

#include <functional>

namespace plumbline::ui {

class StageView;

class SessionRecord : public QObject {
    Q_OBJECT

public:
    /// A question with a title, a text and the verb that says yes.
    using Ask = std::function<bool(const QString& title, const QString& text, const QString& action)>;
    /// What notes and time belong to.
    using Place = ReasonEdit::Target;

    SessionRecord(Session& session, StageView& stage, QObject* parent);

    /// Writes down what belongs to the dimension that was shown, and goes on with another.
    void follow(const Place& place);

    DimensionTime& time() { return m_time; }

    /// Saves what was typed and the time that has passed.
    void commitPending();
    /// Before the session is left for good: a decision that was typed and not recorded is recorded, or kept
    /// in the notes, as the person wishes.
    void settleDecisions(const Ask& ask);

private:
    void noteTime();
    void keepNotes(const Place& place, const QString& text);
    void keepRules(const QString& text);
    void mark(LevelRank level, std::size_t statement, std::optional<StatementMark> mark);
    void settle(const Place& place, const DecisionDraft& draft, const Ask& ask);

    Session& m_session;
    StageView& m_stage;
    std::optional<Place> m_place;
    DimensionTime m_time;
};

} // namespace plumbline::ui
