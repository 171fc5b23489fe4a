// SPDX-License-Identifier: MIT
// How far two assessments can be compared: what was the same when they were made and what was not, in words.
#pragma once

#include "analysis/comparison.h"
#include "base/wording.h"

#include <cstddef>
#include <string>
#include <vector>

namespace plumbline {

enum class Circumstance { Rubric, Team, Roles, Ballots, Rule, Ratings, Status };

/// One circumstance of both assessments, as facts and not as a judgement.
struct ComparabilityFact {
    Circumstance about;
    std::string before;
    std::string after;
    bool same;
    std::string note = {}; ///< "2 dimensions reworded"; may be empty

    friend bool operator==(const ComparabilityFact&, const ComparabilityFact&) = default;
};

enum class Verdict {
    All,  ///< every dimension can be compared
    Some, ///< some can, some can not
    None, ///< none can
};

struct Comparability {
    std::size_t before = 0; ///< the columns
    std::size_t after = 0;
    int comparable = 0;
    int dimensions = 0;
    Verdict verdict = Verdict::None;
    std::vector<ComparabilityFact> facts;

    friend bool operator==(const Comparability&, const Comparability&) = default;
};

/// Of two columns of a comparison (asserted).
Comparability comparability(const Comparison& comparison, std::size_t before, std::size_t after,
                            const Wording& wording);

/// First and last column, then every column with the one before it: one pair where there are two columns.
std::vector<Comparability> comparabilities(const Comparison& comparison, const Wording& wording);

/// "Rubric", "Size of the team", "Roles", "Ballots", "How it was decided", "Missing ratings", "Status".
std::string circumstanceText(const Wording& wording, Circumstance about);

/// "same" or "differs".
std::string sameText(const Wording& wording, bool same);

/// "2023–24 and 2026–27"
std::string pairText(const Comparison& comparison, const Comparability& pair, const Wording& wording);

/// "12 of 15 dimensions can be compared, 3 can not. What else differs: size of the team, roles."
std::string verdictText(const Comparability& pair, const Wording& wording);

} // namespace plumbline
