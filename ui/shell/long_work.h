// SPDX-License-Identifier: MIT
// Runs long work on a thread of its own, with progress and a way to stop it where it takes more than a
// moment.
#pragma once

#include "ui/session.h"

class QWidget;

namespace plumbline::ui {

/// A runner for Session whose dialog belongs to `window`.
Session::Runner longWorkRunner(QWidget* window);

} // namespace plumbline::ui
