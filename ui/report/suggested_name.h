// SPDX-License-Identifier: MIT
// The file name that a document is offered to be saved under, without its ending.
#pragma once

#include <QString>

#include "report/document.h"

namespace plumbline::ui {

QString suggestedName(const Document& document);

} // namespace plumbline::ui
