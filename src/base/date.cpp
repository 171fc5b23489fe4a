// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace plumbline {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// All of `text` as a number of exactly its digits.
std::optional<int> digits(std::string_view text) {
    int number = 0;
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::string padded(long long number, int width) {
    std::string text = std::to_string(number);
    return text.size() < static_cast<std::size_t>(width)
               ? std::string(static_cast<std::size_t>(width) - text.size(), '0') + text
               : text;
}

} // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (year < firstYear || year > lastYear || !date.ok())
        return std::nullopt;
    return Date(date);
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Date::iso() const {
    return padded(year(), 4) + "-" + padded(month(), 2) + "-" + padded(day(), 2);
}

std::optional<SchoolYear> SchoolYear::startingIn(int year) {
    if (year < firstYear || year > lastYear)
        return std::nullopt;
    return SchoolYear(year);
}

std::optional<SchoolYear> SchoolYear::parse(std::string_view text) {
    constexpr std::string_view enDash = "–";
    const auto start = digits(text.substr(0, 4));
    if (text.size() < 7 || !start)
        return std::nullopt;
    text.remove_prefix(4);
    if (text.substr(0, enDash.size()) == enDash)
        text.remove_prefix(enDash.size());
    else if (text.front() == '-' || text.front() == '/')
        text.remove_prefix(1);
    else
        return std::nullopt;
    const auto end = digits(text);
    const bool follows =
        end && ((text.size() == 2 && *end == (*start + 1) % 100) || (text.size() == 4 && *end == *start + 1));
    return follows ? startingIn(*start) : std::nullopt;
}

SchoolYear SchoolYear::containing(Date date) {
    constexpr unsigned july = 7;
    // The spring of 1900 has no school year of its own in our range; it joins the first.
    return SchoolYear(std::max(firstYear, date.month() >= july ? date.year() : date.year() - 1));
}

std::string SchoolYear::id() const {
    return std::to_string(m_start) + "-" + padded((m_start + 1) % 100, 2);
}

std::string SchoolYear::label() const {
    return std::to_string(m_start) + "–" + padded((m_start + 1) % 100, 2);
}

std::optional<Instant> Instant::parse(std::string_view iso) {
    if (iso.size() != 24 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':' || iso[19] != '.' ||
        iso[23] != 'Z')
        return std::nullopt;
    const auto date = Date::parse(iso.substr(0, 10));
    const auto hour = digits(iso.substr(11, 2));
    const auto minute = digits(iso.substr(14, 2));
    const auto second = digits(iso.substr(17, 2));
    const auto milli = digits(iso.substr(20, 3));
    if (!date || !hour || !minute || !second || !milli || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    using namespace std::chrono;
    const sys_days day =
        year_month_day{year(date->year()), month(date->month()), std::chrono::day(date->day())};
    return Instant(duration_cast<milliseconds>(day.time_since_epoch()).count() +
                   ((*hour * 60LL + *minute) * 60 + *second) * 1000 + *milli);
}

std::string Instant::iso() const {
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(m_milliseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> clock(time - day);
    return padded(int(date.year()), 4) + "-" + padded(unsigned(date.month()), 2) + "-" +
           padded(unsigned(date.day()), 2) + "T" + padded(clock.hours().count(), 2) + ":" +
           padded(clock.minutes().count(), 2) + ":" + padded(clock.seconds().count(), 2) + "." +
           padded(clock.subseconds().count(), 3) + "Z";
}

Instant SystemClock::now() const {
    using namespace std::chrono;
    return Instant(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

Date SystemClock::today() const {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &now);
#else
    localtime_r(&now, &local);
#endif
    const auto date = Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                               static_cast<unsigned>(local.tm_mday));
    // A clock set outside 1900 to 2199 is a flat battery; the epoch at least sorts.
    return date ? *date : *Date::of(1970, 1, 1);
}

} // namespace plumbline
