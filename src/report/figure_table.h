// SPDX-License-Identifier: MIT
// What a figure shows, as a table: for those who do not see it, and for those who want the numbers.
#pragma once

#include "base/wording.h"
#include "report/document.h"

#include <string>

namespace plumbline {

Table figureTable(const Figure& figure, const std::string& caption, const Wording& wording);

} // namespace plumbline
