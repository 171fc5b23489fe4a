// SPDX-License-Identifier: MIT
// While it lives, what the session could not do is said in a label: a dialog hides the window's own strip.
#pragma once

#include <QLabel>

#include "ui/session.h"

namespace plumbline::ui {

class ShownProblem {
public:
    ShownProblem(const Session& session, QLabel& label) {
        label.hide();
        m_connection = QObject::connect(&session, &Session::failed, &label, [&label](const Problem& problem) {
            label.setText(problem.text + QLatin1Char(' ') + problem.remedy);
            label.show();
        });
    }

    ShownProblem(const ShownProblem&) = delete;
    ShownProblem& operator=(const ShownProblem&) = delete;

    ~ShownProblem() { QObject::disconnect(m_connection); }

private:
    QMetaObject::Connection m_connection;
};

} // namespace plumbline::ui
