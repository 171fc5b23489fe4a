// SPDX-License-Identifier: MIT
// Ids as types: an id of one kind can not be passed for an id of another.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace plumbline {

/// A compact key inside one workbook. It says nothing outside of it: a UUID stands beside it where workbooks
/// meet.
template <class Tag>
class StrongId {
public:
    explicit constexpr StrongId(std::int64_t value) : m_value(value) {}

    constexpr std::int64_t value() const { return m_value; }

    friend constexpr auto operator<=>(StrongId, StrongId) = default;

private:
    std::int64_t m_value;
};

/// True for lower-case words of letters and digits joined by single hyphens, at most 80 characters.
bool isKebabCase(std::string_view text);

/// A stable, readable id in kebab-case ("district-alignment").
template <class Tag>
class StrongName {
public:
    static std::optional<StrongName> parse(std::string_view text) {
        if (!isKebabCase(text))
            return std::nullopt;
        return StrongName(std::string(text));
    }

    const std::string& value() const { return m_value; }

    friend auto operator<=>(const StrongName&, const StrongName&) = default;

private:
    explicit StrongName(std::string value) : m_value(std::move(value)) {}

    std::string m_value;
};

using SchoolId = StrongId<struct SchoolTag>;
using AssessmentId = StrongId<struct AssessmentTag>;
using EvidenceId = StrongId<struct EvidenceTag>;
using NextStepId = StrongId<struct NextStepTag>;
using MemberId = StrongId<struct MemberTag>;
using RatingSessionId = StrongId<struct RatingSessionTag>;
using HistoryId = StrongId<struct HistoryTag>;

using RubricId = StrongName<struct RubricTag>;
using StrandId = StrongName<struct StrandTag>;
using DimensionId = StrongName<struct DimensionTag>;
using LevelId = StrongName<struct LevelTag>;

} // namespace plumbline

template <class Tag>
struct std::hash<plumbline::StrongId<Tag>> {
    std::size_t operator()(plumbline::StrongId<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value());
    }
};
