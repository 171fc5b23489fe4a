// SPDX-License-Identifier: MIT
// Lays out the poster: one page, everything on it as large as fits.
#pragma once

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

Piece posterPiece(const Poster& poster, const PageFormat& format, const Theme& theme);

} // namespace plumbline::ui
