// SPDX-License-Identifier: MIT
// The mark of a sentence as a drawn box: full with a tick, half full, empty; faint where it is not marked.
#pragma once

#include "assessment/statement_mark.h"

#include <optional>

class QPainter;
class QRectF;

namespace plumbline::ui {

class Theme;

void paintStatementGlyph(QPainter& painter, const QRectF& place, std::optional<StatementMark> mark,
                         const Theme& theme);

} // namespace plumbline::ui
