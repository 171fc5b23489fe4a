// SPDX-License-Identifier: MIT
// What "new --generate" makes, as it is written on the command line.
#pragma once

#include <QString>

#include "workbook/generated_district.h"

namespace plumbline::ui {

/// "schools=1000,years=10,voters=20,seed=1", each where it is given; throws Failure for what is none of
/// these, or out of bounds.
DistrictPlan districtPlanFrom(const QString& words);

} // namespace plumbline::ui
