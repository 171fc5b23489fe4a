// SPDX-License-Identifier: MIT
// How next steps get in, are changed, reviewed and taken away: the same from every page.
#pragma once

#include <QObject>

#include "assessment/assessment.h"
#include "assessment/snapshot.h"

#include <optional>

class QWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;
class NextStepDialog;
class Session;

/// Dialogs open over `window` and do not block.
class StepEntry : public QObject {
    Q_OBJECT

public:
    StepEntry(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* window);

    void addFor(std::optional<std::size_t> position = {});
    void edit(NextStepId id);
    void remove(NextStepId id);
    /// Also for a step of last year, and of a final assessment. Dropping one asks for the reason.
    void setStatus(const SnapshotPointer& snapshot, const NextStep& step, StepStatus status);
    /// Asks what came of it, or why it is dropped; `status` is Done or Dropped.
    void askOutcome(const SnapshotPointer& snapshot, const NextStep& step, StepStatus status);
    /// A step that was carried forward is reviewed: it goes on.
    void goOn(const NextStep& step);

signals:
    /// Evidence is to be added for the dimension at this position.
    void addEvidenceRequested(std::size_t position);

private:
    /// `toReview` where it is for a step that is to be reviewed.
    NextStepDialog* makeDialog(bool toReview);
    const NextStep* find(NextStepId id) const;
    /// Says it, and that the review is over where it was `reviewed` as the last one.
    void say(const QString& words, bool reviewed);

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    QWidget* m_window;
};

} // namespace plumbline::ui
