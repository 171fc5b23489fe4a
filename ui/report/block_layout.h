// SPDX-License-Identifier: MIT
// Turns one block of a report into pieces for the paginator.
#pragma once

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace plumbline::ui {

/// The pieces of the block at `index`; none for a page break, nor for a table, which has a
/// layout of its own. `places` is what a table of contents reads when
/// it is painted.
std::vector<Piece> piecesOf(const Document& document, std::size_t index,
                            const std::shared_ptr<const BlockPlaces>& places, const PageFormat& format,
                            const Theme& theme);

} // namespace plumbline::ui
