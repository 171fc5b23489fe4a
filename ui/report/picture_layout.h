// SPDX-License-Identifier: MIT
// Lays out pictures: those of the evidence, and a logo.
#pragma once

#include <QSizeF>

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

#include <vector>

namespace plumbline::ui {

std::vector<Piece> picturePieces(const PictureBlock& block, const PageFormat& format, const Theme& theme);

/// The picture at the left, scaled down to `most` and never up; a strip without height where it can not be
/// read.
Strip pictureStrip(const Picture& picture, const QSizeF& most);

} // namespace plumbline::ui
