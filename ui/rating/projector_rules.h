// SPDX-License-Identifier: MIT
// The ground rules on the projected page, in place of the dimension.
#pragma once

#include "ui/rating/projector_layout.h"

namespace plumbline::ui {

class PageScale;

/// In the largest type that fits, or in pages of the smallest.
ProjectorLayout arrangeRules(const ProjectorView& view, std::size_t part, const QRectF& page,
                             const PageScale& scale);

} // namespace plumbline::ui
