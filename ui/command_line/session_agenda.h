// SPDX-License-Identifier: MIT
// Which dimensions a rating session takes up, as options of the command line choose them.
#pragma once

#include <QCommandLineOption>
#include <QList>

#include "assessment/snapshot.h"
#include "ui/command_line/verb.h"

#include <vector>

namespace plumbline::ui {

/// --strand, --unrated, --dimensions
QList<QCommandLineOption> agendaOptions();

/// What one of them chooses, all dimensions where none is given; at least one, in the order of the rubric.
std::vector<DimensionId> agendaFrom(const Call& call, const Snapshot& snapshot);

} // namespace plumbline::ui
