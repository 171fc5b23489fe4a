// SPDX-License-Identifier: MIT
#include "analysis/reliability.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace plumbline {

namespace {

/// How often each level was chosen for one unit.
using UnitCounts = std::vector<double>;

double total(const UnitCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

std::vector<UnitCounts> countUnits(const BallotTable& table, std::size_t levels) {
    std::vector<UnitCounts> units;
    for (const auto& rater : table)
        for (std::size_t unit = 0; unit < rater.size(); ++unit) {
            if (units.size() <= unit)
                units.resize(unit + 1, UnitCounts(levels, 0.0));
            if (rater[unit])
                units[unit][rater[unit]->index()] += 1;
        }
    return units;
}

/// Only units with two ballots or more have pairs.
std::vector<UnitCounts> pairable(std::vector<UnitCounts> units) {
    std::erase_if(units, [](const UnitCounts& counts) { return total(counts) < 2; });
    return units;
}

/// The squared distance of two levels: how many ballots lie between their middles.
double squaredDistance(const UnitCounts& all, std::size_t low, std::size_t high) {
    double between = -(all[low] + all[high]) / 2;
    for (std::size_t level = low; level <= high; ++level)
        between += all[level];
    return between * between;
}

/// What is summed over all pairs of different levels, both ways.
double weightedPairs(const UnitCounts& counts, const UnitCounts& all) {
    double sum = 0;
    for (std::size_t low = 0; low < counts.size(); ++low)
        for (std::size_t high = low + 1; high < counts.size(); ++high)
            sum += 2 * counts[low] * counts[high] * squaredDistance(all, low, high);
    return sum;
}

/// Pairs of `steps` + 1 things.
double pairsWithin(std::size_t steps) {
    return static_cast<double>((steps + 1) * steps) / 2;
}

/// 1 for the same level, 0 for the two ends.
double ordinalWeight(std::size_t a, std::size_t b, std::size_t levels) {
    return 1 - pairsWithin(a > b ? a - b : b - a) / pairsWithin(levels - 1);
}

double agreementWithin(const UnitCounts& counts) {
    const double ballots = total(counts);
    double sum = 0;
    for (std::size_t a = 0; a < counts.size(); ++a) {
        double alike = -1;
        for (std::size_t b = 0; b < counts.size(); ++b)
            alike += ordinalWeight(a, b, counts.size()) * counts[b];
        sum += counts[a] * alike;
    }
    return sum / (ballots * (ballots - 1));
}

/// The agreement that chance gives, from how often each level is chosen in a unit on average.
double chanceAgreement(const std::vector<UnitCounts>& units, std::size_t levels) {
    UnitCounts shares(levels, 0.0);
    double voted = 0;
    for (const UnitCounts& counts : units) {
        const double ballots = total(counts);
        if (ballots == 0)
            continue;
        voted += 1;
        for (std::size_t level = 0; level < levels; ++level)
            shares[level] += counts[level] / ballots;
    }
    double spread = 0;
    for (const double share : shares)
        spread += share / voted * (1 - share / voted);
    double weights = 0;
    for (std::size_t a = 0; a < levels; ++a)
        for (std::size_t b = 0; b < levels; ++b)
            weights += ordinalWeight(a, b, levels);
    return weights / static_cast<double>(levels * (levels - 1)) * spread;
}

std::optional<LevelRank> firstBallot(const AgendaItem& item, MemberId member) {
    if (item.rounds.empty())
        return std::nullopt;
    const std::vector<Ballot>& ballots = item.rounds.front().ballots;
    const auto found = std::ranges::find(ballots, member, &Ballot::member);
    const LevelRank* level = found != ballots.end() ? std::get_if<LevelRank>(&found->choice) : nullptr;
    return level ? std::optional(*level) : std::nullopt;
}

} // namespace

BallotTable firstBallots(const RatingSession& session, const std::vector<Member>& team) {
    BallotTable table;
    if (session.voting == Voting::Anonymous)
        return table;
    for (const Member& member : team) {
        std::vector<std::optional<LevelRank>> row;
        for (const AgendaItem& item : session.agenda)
            row.push_back(firstBallot(item, member.id));
        table.push_back(std::move(row));
    }
    return table;
}

std::optional<double> ordinalAlpha(const BallotTable& table, std::size_t levels) {
    const std::vector<UnitCounts> units = pairable(countUnits(table, levels));
    UnitCounts all(levels, 0.0);
    for (const UnitCounts& counts : units)
        std::ranges::transform(all, counts, all.begin(), std::plus<>());
    const double expected = weightedPairs(all, all);
    if (expected == 0)
        return std::nullopt;
    double observed = 0;
    for (const UnitCounts& counts : units)
        observed += weightedPairs(counts, all) / (total(counts) - 1);
    return 1 - (total(all) - 1) * observed / expected;
}

std::optional<double> gwetAc2(const BallotTable& table, std::size_t levels) {
    const std::vector<UnitCounts> units = countUnits(table, levels);
    const std::vector<UnitCounts> paired = pairable(units);
    if (paired.empty())
        return std::nullopt;
    double agreement = 0;
    for (const UnitCounts& counts : paired)
        agreement += agreementWithin(counts);
    agreement /= static_cast<double>(paired.size());
    const double chance = chanceAgreement(units, levels);
    return (agreement - chance) / (1 - chance);
}

std::optional<FirstAgreement> firstAgreement(const RatingSession& session, const std::vector<Member>& team,
                                             std::size_t levels) {
    constexpr std::size_t fewestDimensions = 5;
    const BallotTable table = firstBallots(session, team);
    const std::size_t dimensions = pairable(countUnits(table, levels)).size();
    const std::optional<double> alpha = ordinalAlpha(table, levels);
    const std::optional<double> ac2 = gwetAc2(table, levels);
    if (dimensions < fewestDimensions || !alpha || !ac2)
        return std::nullopt;
    const auto members = std::ranges::count_if(table, [](const auto& row) {
        return std::ranges::any_of(row, [](const auto& level) { return level.has_value(); });
    });
    return FirstAgreement{static_cast<int>(members), static_cast<int>(dimensions), *alpha, *ac2};
}

} // namespace plumbline
