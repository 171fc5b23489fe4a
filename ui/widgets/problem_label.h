// SPDX-License-Identifier: MIT
// Says under a form why the edit it made was not saved. There, and spoken, only while something is wrong.
#pragma once

#include "ui/widgets/toned_label.h"

#include "assessment/edit.h"
#include "base/progress.h"

#include <functional>

namespace plumbline::ui {

class Session;

class ProblemLabel : public TonedLabel {
    Q_OBJECT

public:
    ProblemLabel(const Appearance& appearance, QWidget* parent = nullptr);

    void say(const QString& text);
};

/// Performs the edit. Where it is refused or fails, false, and the label says why; else the label is hidden.
bool performOrSay(Session& session, const Edit& edit, ProblemLabel& label);
/// The same for long work of any kind, as Session::run does it.
bool runOrSay(Session& session, const QString& title, const std::function<void(const Progress&)>& work,
              ProblemLabel& label);
/// The same for an edit that may take long.
bool performLongOrSay(Session& session, const QString& title, const Edit& edit, ProblemLabel& label);

} // namespace plumbline::ui
