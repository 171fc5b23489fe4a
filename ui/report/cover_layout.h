// SPDX-License-Identifier: MIT
// Lays out the title page.
#pragma once

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

Piece coverPiece(const Cover& cover, const PageFormat& format, const Theme& theme);

} // namespace plumbline::ui
