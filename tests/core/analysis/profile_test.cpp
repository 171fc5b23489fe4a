// SPDX-License-Identifier: MIT
#include "analysis/profile.h"

#include "support/catch.h"
#include "support/snapshots.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace plumbline;
using plumbline::test::school;

namespace {

/// Every way to spread 0 to `most` values over `levels` levels.
void forEveryCount(std::size_t levels, int most, const std::function<void(const LevelCounts&)>& visit) {
    LevelCounts counts(levels, 0);
    const std::function<void(std::size_t, int)> spread = [&](std::size_t level, int left) {
        if (level == levels) {
            visit(counts);
            return;
        }
        for (int n = 0; n <= left; ++n) {
            counts[level] = n;
            spread(level + 1, left - n);
        }
        counts[level] = 0;
    };
    spread(0, most);
}

/// Straight from the definition, over the written-out values.
struct Naive {
    std::vector<int> sorted;

    explicit Naive(const LevelCounts& counts) {
        for (std::size_t level = counts.size(); level-- > 0;)
            sorted.insert(sorted.end(), static_cast<std::size_t>(counts[level]), static_cast<int>(level) + 1);
        std::sort(sorted.begin(), sorted.end());
    }

    int low() const { return sorted[(sorted.size() - 1) / 2]; }

    int high() const { return sorted[sorted.size() / 2]; }
};

std::pair<int, int> mediansOf(std::initializer_list<int> values, std::size_t levels) {
    LevelCounts counts(levels, 0);
    for (const int value : values)
        ++counts[static_cast<std::size_t>(value - 1)];
    const Medians both = medians(counts).value();
    return {both.low.value(), both.high.value()};
}

} // namespace

TEST_CASE("the medians of every spread of up to eight values are those of the sorted values") {
    int seen = 0;
    for (const std::size_t levels : {2U, 3U, 4U, 7U}) {
        forEveryCount(levels, levels == 7 ? 5 : 8, [&](const LevelCounts& counts) {
            const Naive naive(counts);
            const std::optional<Medians> both = medians(counts);
            REQUIRE(both.has_value() == !naive.sorted.empty());
            if (!both)
                return;
            ++seen;
            REQUIRE(both->low.value() == naive.low());
            REQUIRE(both->high.value() == naive.high());
            REQUIRE(both->low <= both->high);
            if (naive.sorted.size() % 2 == 1)
                REQUIRE(both->low == both->high);
        });
    }
    // C(n + K, K) - 1 for each: 44 + 164 + 494 + 791.
    CHECK(seen == 44 + 164 + 494 + 791);
}

TEST_CASE("turning the scale round mirrors the medians and the shares") {
    forEveryCount(3, 8, [](const LevelCounts& counts) {
        const LevelCounts mirrored(counts.rbegin(), counts.rend());
        const std::optional<Medians> there = medians(counts);
        const std::optional<Medians> back = medians(mirrored);
        REQUIRE(there.has_value() == back.has_value());
        if (there) {
            REQUIRE(back->low.value() == 4 - there->high.value());
            REQUIRE(back->high.value() == 4 - there->low.value());
        }
        // Whoever is not at or above a level is below it: at or above the mirrored one.
        const int all = std::accumulate(counts.begin(), counts.end(), 0);
        REQUIRE(atOrAbove(counts)[1] == all - atOrAbove(mirrored)[2]);
    });
}

TEST_CASE("the medians are those of the published examples") {
    // median_low and median_high in the documentation of Python's statistics module.
    CHECK(mediansOf({1, 3, 5}, 5) == std::pair(3, 3));
    CHECK(mediansOf({1, 3, 5, 7}, 7) == std::pair(3, 5));
}

TEST_CASE("a level slightly above another is not rounded up to the next") {
    // PDredesign shows the ceiling of the mean: 99 times 2 and once 3 is shown as 3.
    CHECK(medians({0, 99, 1}) == Medians{LevelRank(2), LevelRank(2)});
}

TEST_CASE("two halves at the ends do not meet in the middle") {
    CHECK(medians({3, 0, 3}) == Medians{LevelRank(1), LevelRank(3)});
}

TEST_CASE("at or above a level counts it and all higher ones") {
    CHECK(atOrAbove({1, 4, 2}) == LevelCounts{7, 6, 2});
    CHECK(atOrAbove({0, 0, 0}) == LevelCounts{0, 0, 0});
}

TEST_CASE("a profile counts by strand and over all") {
    const SnapshotPointer lincoln =
        school("Lincoln").rubric("A: x y z | B: u v").rate("x 1, y 3, z 3, u n/a, v -");
    const Profile found = profile(*lincoln);

    REQUIRE(found.strands.size() == 2);
    const GroupProfile& a = found.strands[0];
    CHECK(a.total == 3);
    CHECK(a.applicable == 3);
    CHECK(a.rated == 3);
    CHECK(a.counts == LevelCounts{1, 0, 2});
    CHECK(a.atOrAbove == LevelCounts{3, 2, 2});
    CHECK(a.medians == Medians{LevelRank(3), LevelRank(3)});

    const GroupProfile& b = found.strands[1];
    CHECK(b.total == 2);
    CHECK(b.applicable == 1);
    CHECK(b.notApplicable() == 1);
    CHECK(b.unrated() == 1);
    CHECK(b.rated == 0);
    CHECK_FALSE(b.medians);

    CHECK(found.overall.total == 5);
    CHECK(found.overall.applicable == 4);
    CHECK(found.overall.rated == 3);
    CHECK(found.overall.counts == LevelCounts{1, 0, 2});
}

TEST_CASE("unrated and not applicable are never counted as the lowest level") {
    const Profile found = profile(*school("Lincoln").rate("x -, y n/a, z 3").snapshot());
    CHECK(found.overall.counts == LevelCounts{0, 0, 1});
    CHECK(found.overall.medians == Medians{LevelRank(3), LevelRank(3)});
}

TEST_CASE("a profile in which nothing is rated has counts of nothing and no median") {
    const Profile found = profile(*school("Lincoln").rubric("A: x | B: y", 4).snapshot());
    CHECK(found.overall.rated == 0);
    CHECK(found.overall.unrated() == 2);
    CHECK(found.overall.counts == LevelCounts{0, 0, 0, 0});
    CHECK_FALSE(found.overall.medians);
}

TEST_CASE("the groups of a profile add up to the whole") {
    for (const char* ratings : {"x 1", "x 1, y 2, z 3, u 1, v 2", "x n/a, y n/a, z n/a", "u 3, v n/a, x -"}) {
        const Profile found = profile(*school("Lincoln").rate(ratings).snapshot());
        GroupProfile sum = found.strands[0];
        const GroupProfile& other = found.strands[1];
        CHECK(sum.total + other.total == found.overall.total);
        CHECK(sum.applicable + other.applicable == found.overall.applicable);
        CHECK(sum.rated + other.rated == found.overall.rated);
        for (std::size_t level = 0; level < sum.counts.size(); ++level)
            CHECK(sum.counts[level] + other.counts[level] == found.overall.counts[level]);
    }
}
