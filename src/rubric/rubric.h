// SPDX-License-Identifier: MIT
// The rubric: strands of dimensions, each with one descriptor for every level. A value that is always whole.
#pragma once

#include "base/issue.h"
#include "base/strong_id.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// A level by its place in its rubric, 1 for the lowest. Ordinal: it can be compared, never added or
/// averaged.
class LevelRank {
public:
    explicit constexpr LevelRank(int rank) : m_rank(rank) {}

    constexpr int value() const { return m_rank; }

    /// The place in a vector that has one entry for every level.
    constexpr std::size_t index() const { return static_cast<std::size_t>(m_rank - 1); }

    friend constexpr auto operator<=>(LevelRank, LevelRank) = default;

private:
    int m_rank;
};

struct Level {
    LevelId id;
    std::string name;

    friend bool operator==(const Level&, const Level&) = default;
};

struct Dimension {
    DimensionId id;
    std::string name;
    /// One paragraph for every level, lowest first; the customer's words.
    std::vector<std::string> descriptors;

    friend bool operator==(const Dimension&, const Dimension&) = default;
};

struct Strand {
    StrandId id;
    std::string name;
    /// For narrow places ("Policy"); the full name where the rubric gives no other.
    std::string shortName;
    std::vector<Dimension> dimensions;

    friend bool operator==(const Strand&, const Strand&) = default;
};

/// What a rubric is made of, before anyone has looked whether it is whole.
struct RubricParts {
    RubricId id;
    std::string version;
    std::string title;
    /// Where the words come from and under which terms they are used; may be empty.
    std::string source;
    /// BCP 47, "en".
    std::string language;
    std::vector<Level> levels;
    std::vector<Strand> strands;

    friend bool operator==(const RubricParts&, const RubricParts&) = default;
};

/// A versioned, immutable rubric of 2 to 7 levels, at least one strand, 1 to 500 dimensions in all, ids
/// unique, a descriptor in every cell, and every text on one line and printable. Dimensions are also counted
/// through, from 0, in the order of the rubric: that place is their *position*.
class Rubric {
public:
    static constexpr std::size_t fewestLevels = 2;
    static constexpr std::size_t mostLevels = 7;
    static constexpr std::size_t mostDimensions = 500;

    /// The rubric, or every rule it breaks; places are JSON pointers into the rubric file format.
    static Parsed<Rubric> create(RubricParts parts);

    const RubricId& id() const { return m_parts.id; }

    const std::string& version() const { return m_parts.version; }

    const std::string& title() const { return m_parts.title; }

    const std::string& source() const { return m_parts.source; }

    const std::string& language() const { return m_parts.language; }

    const std::vector<Level>& levels() const { return m_parts.levels; }

    const std::vector<Strand>& strands() const { return m_parts.strands; }

    std::size_t dimensionCount() const { return m_places.size(); }

    const Dimension& dimension(std::size_t position) const;
    const Strand& strandOf(std::size_t position) const;
    /// The position of a strand's first dimension; its others follow.
    std::size_t firstPosition(std::size_t strand) const;
    const std::string& descriptor(std::size_t position, LevelRank level) const;
    const Level& level(LevelRank rank) const;
    /// Every rank, lowest first.
    std::vector<LevelRank> ranks() const;

    LevelRank highest() const { return LevelRank(static_cast<int>(m_parts.levels.size())); }

    std::optional<std::size_t> findDimension(std::string_view id) const;
    std::optional<LevelRank> findLevel(std::string_view id) const;
    /// The position of a dimension that is known to be there (asserted).
    std::size_t positionOf(const DimensionId& id) const;

    friend bool operator==(const Rubric& a, const Rubric& b) { return a.m_parts == b.m_parts; }

private:
    struct Place {
        std::size_t strand;
        std::size_t dimension;
    };

    explicit Rubric(RubricParts parts);

    RubricParts m_parts;
    std::vector<Place> m_places;
};

using RubricPointer = std::shared_ptr<const Rubric>;

} // namespace plumbline
