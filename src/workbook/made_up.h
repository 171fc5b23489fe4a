// SPDX-License-Identifier: MIT
// Names, reasons and ballots of made-up schools: the same for the same seed, on every computer.
#pragma once

#include "assessment/rating_session.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace plumbline {

/// Chance that is the same everywhere: the standard's engines are, its distributions are not.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}

    /// 0 to `count` - 1; `count` is at least 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }

    bool oneIn(std::size_t count) { return below(count) == 0; }

    template <class Item, std::size_t Count>
    const Item& of(const std::array<Item, Count>& items) {
        return items[below(Count)];
    }

    /// In the form of a random UUID (RFC 9562, version 4).
    std::string uuid();

private:
    std::mt19937_64 m_engine;
};

/// Different from each other, in no order: "Cedar Hill Middle School".
std::vector<std::string> madeUpSchools(Chance& chance, std::size_t count);
std::string madeUpPerson(Chance& chance);
/// The role of the member at this place of a team: every team has a principal.
std::string madeUpRole(Chance& chance, std::size_t place);
/// Why a team gave this level, of so many; it says nothing that only one rubric has.
std::string madeUpReason(Chance& chance, LevelRank level, int levels);

struct MadeUpNote {
    const char* title;
    const char* text;
};

MadeUpNote madeUpEvidence(Chance& chance);
const char* madeUpStep(Chance& chance);

/// The ballots of `voters` members around a level that most of them see; about one in sixty abstains.
std::vector<BallotChoice> madeUpBallots(Chance& chance, std::size_t voters, LevelRank around, int levels);

} // namespace plumbline
