// SPDX-License-Identifier: MIT
// A made-up district of many schools and years, to try large files with.
#pragma once

#include "workbook/workbook.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace plumbline {

struct DistrictPlan {
    std::size_t schools = 20; ///< 1 to mostSchools
    std::size_t years = 4;    ///< 1 to mostYears; the last is 2026–27
    std::size_t voters = 8;   ///< on most teams, 1 to mostVoters
    std::uint64_t seed = 1;

    static constexpr std::size_t mostSchools = 5000;
    static constexpr std::size_t mostYears = 30;
    static constexpr std::size_t mostVoters = 60;
};

/// Makes a new workbook. The same plan gives the same schools, years, ratings and ballots, each time and
/// everywhere. It holds what real ones do: years that a school left out, drafts, dimensions that are not
/// rated or do not apply, teams of two, and a rubric that is worded anew halfway. One line of history that
/// can not be undone. Progress in schools. Throws Error, and leaves no file then.
std::unique_ptr<Workbook> createDistrict(const std::filesystem::path& path, const DistrictPlan& plan,
                                         std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
                                         const Progress& progress = {});

} // namespace plumbline
