// SPDX-License-Identifier: MIT
// How next steps get in, are changed and taken away: the same from every page.
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
    /// Also for a step of last year, and of a final assessment.
    void setStatus(const Snapshot& snapshot, const NextStep& step, StepStatus status);

private:
    NextStepDialog* makeDialog();
    const NextStep* find(NextStepId id) const;

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    QWidget* m_window;
};

} // namespace plumbline::ui
