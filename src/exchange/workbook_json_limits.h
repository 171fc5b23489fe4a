// SPDX-License-Identifier: MIT
// How large an exported workbook may be, so that what is written can be read.
#pragma once

#include "rubric/json_reader.h"

namespace plumbline {

inline constexpr JsonLimits workbookJsonLimits{std::size_t{256} * 1024 * 1024, 32, 5'000'000};

} // namespace plumbline
