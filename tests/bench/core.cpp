// SPDX-License-Identifier: MIT
// Profile and comparison in the core against counting alone, in one process, turn by turn.
#include "analysis/comparison.h"
#include "analysis/profile.h"
#include "measure.h"
#include "rubric/builtin.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace plumbline;

constexpr int rounds = 201;
constexpr int callsPerRound = 500;

SnapshotPointer ratedSnapshot(const RubricPointer& rubric, int firstYear) {
    auto snapshot = std::make_shared<Snapshot>(
        Snapshot{School{SchoolId(1), "school", "Lincoln High School"},
                 Assessment{AssessmentId(firstYear), "assessment " + std::to_string(firstYear),
                            *SchoolYear::startingIn(firstYear), AssessmentStatus::Draft},
                 rubric,
                 {},
                 {},
                 {},
                 {}});
    for (std::size_t position = 0; position < rubric->dimensionCount(); ++position) {
        const int rank = 1 + (static_cast<int>(position) + firstYear) % 3;
        snapshot->ratings.push_back(Rating{LevelRank(rank), "Because of what we saw.", std::nullopt});
    }
    return snapshot;
}

/// What any profile must at least do: read every rating once and count it.
struct BareProfile {
    std::array<std::array<int, 3>, 3> counts{};
};

BareProfile count(const std::vector<std::uint8_t>& strands, const std::vector<std::uint8_t>& ranks) {
    BareProfile result;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        ++result.counts.at(strands[i]).at(ranks[i] - 1U);
    }
    return result;
}

/// What any comparison must at least do: read two ratings and two wordings of every dimension.
int difference(const Snapshot& a, const Snapshot& b) {
    int result = 0;
    for (std::size_t i = 0; i < a.ratings.size(); ++i) {
        if (a.rubric->dimension(i).descriptors == b.rubric->dimension(i).descriptors) {
            result += *levelOf(b.ratings[i].value) > *levelOf(a.ratings[i].value) ? 1 : 0;
        }
    }
    return result;
}

template <typename Work>
double perCall(const Work& work) {
    return bench::microseconds([&] {
               for (int i = 0; i < callsPerRound; ++i) {
                   bench::keep(work());
               }
           }) /
           callsPerRound;
}

} // namespace

int main() {
    const RubricPointer rubric = masteryBasedLearning();
    // A pinned rubric is its own value: nothing may profit from both years sharing one.
    const RubricPointer other = std::make_shared<const Rubric>(*rubric);
    std::vector<SnapshotPointer> years;
    for (int year = 2017; year < 2027; ++year) {
        years.push_back(ratedSnapshot(year % 2 == 0 ? rubric : other, year));
    }
    const std::vector<SnapshotPointer> two{years[8], years[9]};
    std::vector<std::uint8_t> strands;
    std::vector<std::uint8_t> ranks;
    for (std::size_t strand = 0; strand < rubric->strands().size(); ++strand) {
        for (std::size_t i = 0; i < rubric->strands()[strand].dimensions.size(); ++i) {
            strands.push_back(static_cast<std::uint8_t>(strand));
            ranks.push_back(static_cast<std::uint8_t>(1 + ranks.size() % 3));
        }
    }

    std::vector<double> counting, profiling, differing, comparingTwo, comparingTen;
    for (int round = 0; round < rounds; ++round) {
        counting.push_back(perCall([&] { return count(strands, ranks); }));
        profiling.push_back(perCall([&] { return profile(*two.front()); }));
        differing.push_back(perCall([&] { return difference(*two.front(), *two.back()); }));
        comparingTwo.push_back(bench::microseconds([&] { bench::keep(compare(two)); }));
        comparingTen.push_back(bench::microseconds([&] { bench::keep(compare(years)); }));
    }
    std::printf("{\"count\": %.4f, \"profile\": %.4f, \"difference\": %.4f, \"compareTwo\": %.3f, "
                "\"compareTen\": %.3f, "
                "\"peakKib\": %ld}\n",
                bench::median(counting), bench::median(profiling), bench::median(differing),
                bench::median(comparingTwo), bench::median(comparingTen), bench::peakMemory());
}
