// SPDX-License-Identifier: MIT
#include "base/wording.h"

#include <array>
#include <cassert>
#include <optional>

namespace plumbline {

std::string Wording::say(const char* english, const std::vector<std::string>& arguments) const {
    return fillIn(english, arguments);
}

std::string Wording::say(const Message& message) const {
    return say(message.english.c_str(), message.arguments);
}

std::string Wording::count(const char* one, const char* many, std::int64_t number) const {
    std::string sentence = number == 1 ? one : many;
    const std::size_t place = sentence.find("%n");
    if (place != std::string::npos)
        sentence.replace(place, 2, std::to_string(number));
    return sentence;
}

std::string Wording::date(Date date) const {
    static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
    return std::to_string(date.day()) + " " + months[date.month() - 1] + " " + std::to_string(date.year());
}

Date Wording::dayOf(Instant instant) const {
    const std::optional<Date> day = Date::parse(instant.iso().substr(0, 10));
    assert(day);
    return *day;
}

std::string Wording::size(std::int64_t bytes) const {
    if (bytes < 1000)
        return count(PLUMBLINE_TEXT("%n byte"), PLUMBLINE_TEXT("%n bytes"), bytes);
    if (bytes < 999500) // what rounds to 1000 kB is 1.0 MB
        return std::to_string((bytes + 500) / 1000) + " kB";
    const std::int64_t tenths = (bytes + 50000) / 100000;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " MB";
}

std::string Wording::languageTag() const {
    return "en";
}

} // namespace plumbline
