// SPDX-License-Identifier: MIT
// Calendar dates, school years and instants. No clock is read here except through the Clock seam.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumbline {

/// A calendar date between 1900-01-01 and 2199-12-31, without time or zone.
class Date {
public:
    /// "2026-11-24"; nothing for a date that does not exist.
    static std::optional<Date> parse(std::string_view iso);
    static std::optional<Date> of(int year, unsigned month, unsigned day);

    int year() const { return int(m_date.year()); }

    unsigned month() const { return unsigned(m_date.month()); }

    unsigned day() const { return unsigned(m_date.day()); }

    std::string iso() const;

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    explicit Date(std::chrono::year_month_day date) : m_date(date) {}

    std::chrono::year_month_day m_date;
};

/// A school year, named by the calendar year in which it starts (1900 to 2199).
class SchoolYear {
public:
    /// "2026-27", "2026–27", "2026/27" or "2026-2027"; nothing where the second year does not follow the
    /// first.
    static std::optional<SchoolYear> parse(std::string_view text);
    static std::optional<SchoolYear> startingIn(int year);
    /// The school year that a date falls in, counted from July to June.
    static SchoolYear containing(Date date);

    int start() const { return m_start; }

    /// "2026-27", for the command line and exports.
    std::string id() const;
    /// "2026–27" with an en dash, for screen and paper.
    std::string label() const;

    friend auto operator<=>(SchoolYear, SchoolYear) = default;

private:
    explicit SchoolYear(int start) : m_start(start) {}

    int m_start;
};

/// A moment in UTC, in milliseconds.
class Instant {
public:
    explicit constexpr Instant(std::int64_t millisecondsSinceEpoch)
        : m_milliseconds(millisecondsSinceEpoch) {}

    /// "2026-11-24T05:23:58.123Z"
    static std::optional<Instant> parse(std::string_view iso);

    constexpr std::int64_t millisecondsSinceEpoch() const { return m_milliseconds; }

    std::string iso() const;

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    std::int64_t m_milliseconds;
};

/// Where the time comes from; tests give their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The date where the person is.
    virtual Date today() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    Date today() const override;
};

} // namespace plumbline
