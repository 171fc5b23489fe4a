// SPDX-License-Identifier: MIT
// Makes next steps of the sentences that are not in place yet: all of a dimension's at once.
#pragma once

#include <QObject>
#include <QString>

#include "assessment/edit.h"

#include <cstddef>
#include <vector>

namespace plumbline::ui {

class Announcer;
class Session;

/// One edit that adds a next step for each of these sentences of one dimension.
Compound stepsFor(const Snapshot& snapshot, const std::vector<StatementPlace>& sentences);

/// "3 next steps added for Data Use."
QString stepsAddedWords(const Snapshot& snapshot, std::size_t position, std::size_t count);

/// Why no next step can be made of the sentences of a dimension; empty where one can.
QString whyNoUnmetStep(const Snapshot& snapshot, std::size_t position);

class UnmetSteps : public QObject {
    Q_OBJECT

public:
    UnmetSteps(Session& session, Announcer& announcer, QObject* parent = nullptr);

    /// Adds a next step for every sentence of the next level that is marked partly or not yet and has none.
    /// False, having said why, where there is none.
    bool add(std::size_t position);

private:
    Session& m_session;
    Announcer& m_announcer;
};

} // namespace plumbline::ui
