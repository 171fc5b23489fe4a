// SPDX-License-Identifier: MIT
// Makes next steps of the sentences that are not in place yet: all of a dimension's at once.
#pragma once

#include <QObject>

#include <cstddef>

namespace plumbline::ui {

class Announcer;
class Session;

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
