// SPDX-License-Identifier: MIT
// What a team agrees on before it rates, as options of the command line give it.
#pragma once

#include <QCommandLineOption>
#include <QList>

#include "assessment/rating_session.h"
#include "ui/command_line/verb.h"

namespace plumbline::ui {

/// --quorum, --rule, --time, --ground-rules …
QList<QCommandLineOption> planOptions();

/// Changes what an option was given for; tells whether one was. The agenda and the way of voting stay.
bool takePlanOptions(SessionPlan& plan, const Call& call);

/// consensus, majority or chair; `option` says where it was given.
DecisionRule ruleFrom(const QString& word, const QString& option);
QString ruleId(DecisionRule rule);

} // namespace plumbline::ui
