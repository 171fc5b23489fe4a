// SPDX-License-Identifier: MIT
// Lays out the table of contents.
#pragma once

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

#include <memory>
#include <vector>

namespace plumbline::ui {

/// `places` fills while the blocks that follow are laid out, and is read when the page is painted.
std::vector<Piece> contentsPieces(const Contents& contents, const Document& document,
                                  std::shared_ptr<const BlockPlaces> places, const PageFormat& format,
                                  const Theme& theme);

} // namespace plumbline::ui
