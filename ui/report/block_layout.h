// SPDX-License-Identifier: MIT
// Turns one block of a report into pieces for the paginator.
#pragma once

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

#include <cstddef>
#include <vector>

namespace plumbline::ui {

/// The pieces of the block at `index`; none for a page break.
std::vector<Piece> piecesOf(const Document& document, std::size_t index, const PageFormat& format,
                            const Theme& theme);

} // namespace plumbline::ui
