// SPDX-License-Identifier: MIT
// A small workbook with a team that votes.
#pragma once

#include "support/workbooks.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::test {

/// "Lincoln" with a team of Ana, Bo, Cy, Di and Eva, who observes.
struct VotingTeam : SmallWorkbook {
    explicit VotingTeam(const std::filesystem::path& path, std::string_view rubric = "A: x y z | B: u v");

    /// On the dimensions of the first strand.
    void start(Voting voting = Voting::Named);
    MemberId member(std::string_view name) const;
    /// Level 0 abstains.
    void cast(std::string_view who, int level, std::string_view on = "x");
    CastBallot ballot(std::string_view who, int level, std::string_view on = "x") const;
    void begin(std::string_view on = "x");
    /// After half a minute.
    void reveal(std::string_view on = "x");
    /// The words of the refusal; "allowed" where there is none.
    std::string verdict(const Edit& edit) const;
    RatingSession session() const;
    AgendaItem item(std::string_view on = "x") const;
    /// One value read past the workbook, which is closed for it.
    std::int64_t inFile(const std::string& sql);
    /// What opens the sealed ballots now.
    std::vector<std::string> secrets();
};

} // namespace plumbline::test
