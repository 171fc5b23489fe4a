// SPDX-License-Identifier: MIT
// A district roll-up printed: the counts first, then every school by name.
#pragma once

#include "analysis/rollup.h"
#include "base/wording.h"
#include "report/document.h"

#include <vector>

namespace plumbline {

/// For paper that lies on its side: a strand's dimensions stand side by side.
Document rollupReport(const Rollup& rollup, Date today, const Wording& wording);

/// The bars of the strands, as they are counted. There must be a rubric.
FigureBlock rollupFigure(const Rollup& rollup, const Wording& wording);

} // namespace plumbline
