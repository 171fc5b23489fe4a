// SPDX-License-Identifier: MIT
#include "base/date.h"
#include "support/catch.h"

namespace plumbline {

TEST_CASE("A date is read from and written as ISO 8601") {
    for (const char* text : {"1900-01-01", "2026-11-24", "2024-02-29", "2000-02-29", "2199-12-31"}) {
        const std::optional<Date> date = Date::parse(text);
        REQUIRE(date);
        CHECK(date->iso() == text);
        CHECK(Date::of(date->year(), date->month(), date->day()) == date);
    }
}

TEST_CASE("Every day around a turn of the century comes back from its text") {
    int days = 0;
    for (int year = 1999; year <= 2001; ++year)
        for (unsigned month = 1; month <= 12; ++month)
            for (unsigned day = 1; day <= 31; ++day)
                if (const std::optional<Date> date = Date::of(year, month, day)) {
                    ++days;
                    CHECK(Date::parse(date->iso()) == date);
                }
    CHECK(days == 365 + 366 + 365);
}

TEST_CASE("A date that does not exist is none") {
    for (const char* text : {"2023-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01",
                             "2026-00-10", "2026-01-00", "1899-12-31", "2200-01-01"})
        CHECK(!Date::parse(text));
}

TEST_CASE("Text in another form is no date") {
    for (const char* text :
         {"", "2026-1-1", "20261124", "2026/11/24", "24.11.2026", " 2026-11-24", "2026-11-24 ",
          "2026-11-24T00:00", "-026-11-24", "+026-11-24", "2026-1a-24", "2026-11--4"})
        CHECK(!Date::parse(text));
}

TEST_CASE("Dates are ordered by the calendar") {
    CHECK(*Date::parse("2025-12-31") < *Date::parse("2026-01-01"));
    CHECK(*Date::parse("2026-02-28") < *Date::parse("2026-03-01"));
    CHECK(*Date::parse("2026-03-01") == *Date::of(2026, 3, 1));
}

TEST_CASE("A school year is read in each of its usual forms") {
    for (const char* text : {"2026-27", "2026–27", "2026/27", "2026-2027", "2026–2027", "2026/2027"}) {
        const std::optional<SchoolYear> year = SchoolYear::parse(text);
        REQUIRE(year);
        CHECK(year->start() == 2026);
    }
}

TEST_CASE("A school year names itself with a hyphen for programs and an en dash for people") {
    CHECK(SchoolYear::startingIn(2026)->id() == "2026-27");
    CHECK(SchoolYear::startingIn(2026)->label() == "2026–27");
    CHECK(SchoolYear::startingIn(1999)->id() == "1999-00");
    CHECK(SchoolYear::startingIn(2008)->label() == "2008–09");
}

TEST_CASE("Every school year comes back from its id and its label") {
    for (int start = 1900; start <= 2199; ++start) {
        const std::optional<SchoolYear> year = SchoolYear::startingIn(start);
        REQUIRE(year);
        CHECK(SchoolYear::parse(year->id()) == year);
        CHECK(SchoolYear::parse(year->label()) == year);
    }
    CHECK(!SchoolYear::startingIn(1899));
    CHECK(!SchoolYear::startingIn(2200));
}

TEST_CASE("A school year whose second year does not follow is none") {
    for (const char* text : {"2026-28", "2026-26", "2026-2026", "2026-2028", "1999-01", "1999-2100",
                             "1899-00", "", "2026", "2026-", "2026-7", "2026-027", "26-27", "2026 27",
                             "2026-27 ", "2026--27", "2026-+7", "abcd-ef", "2026—27"})
        CHECK(!SchoolYear::parse(text));
}

TEST_CASE("A school year goes from July to June") {
    CHECK(SchoolYear::containing(*Date::parse("2026-06-30")).id() == "2025-26");
    CHECK(SchoolYear::containing(*Date::parse("2026-07-01")).id() == "2026-27");
    CHECK(SchoolYear::containing(*Date::parse("2026-12-31")).id() == "2026-27");
    CHECK(SchoolYear::containing(*Date::parse("2027-01-01")).id() == "2026-27");
    CHECK(SchoolYear::containing(*Date::parse("2000-02-29")).id() == "1999-00");
}

TEST_CASE("The earliest and latest dates fall in a school year that can be written and read") {
    for (const char* text : {"1900-01-01", "1900-07-01", "2199-12-31"}) {
        const SchoolYear year = SchoolYear::containing(*Date::parse(text));
        CHECK(SchoolYear::parse(year.id()) == year);
    }
}

TEST_CASE("An instant is read from and written as UTC with milliseconds") {
    for (const char* text :
         {"1970-01-01T00:00:00.000Z", "2026-11-24T05:23:58.123Z", "2024-02-29T23:59:59.999Z",
          "1969-12-31T23:59:59.999Z", "1900-01-01T00:00:00.001Z"}) {
        const std::optional<Instant> instant = Instant::parse(text);
        REQUIRE(instant);
        CHECK(instant->iso() == text);
    }
    CHECK(Instant::parse("1970-01-02T00:00:00.001Z")->millisecondsSinceEpoch() == 86400001);
    CHECK(Instant::parse("1969-12-31T23:59:59.999Z")->millisecondsSinceEpoch() == -1);
}

TEST_CASE("An hour that clocks skip or repeat elsewhere is an hour like another in UTC") {
    const auto between = [](const char* from, const char* to) {
        return Instant::parse(to)->millisecondsSinceEpoch() - Instant::parse(from)->millisecondsSinceEpoch();
    };
    constexpr std::int64_t hour = 3600000;
    CHECK(between("2026-03-08T00:00:00.000Z", "2026-03-09T00:00:00.000Z") == 24 * hour);
    CHECK(between("2026-11-01T05:00:00.000Z", "2026-11-01T07:00:00.000Z") == 2 * hour);
}

TEST_CASE("Text in another form is no instant") {
    for (const char* text :
         {"", "2026-11-24T05:23:58Z", "2026-11-24 05:23:58.123Z", "2026-11-24T05:23:58.123",
          "2026-11-24T24:00:00.000Z", "2026-11-24T05:60:00.000Z", "2026-11-24T05:23:60.000Z",
          "2026-02-30T05:23:58.123Z", "2026-11-24T05:23:58,123Z", "2026-11-24T-5:23:58.123Z"})
        CHECK(!Instant::parse(text));
}

TEST_CASE("The system's clock gives a moment after this was written") {
    const SystemClock clock;
    CHECK(clock.now() > *Instant::parse("2026-01-01T00:00:00.000Z"));
    CHECK(clock.today().year() >= 2026);
}

} // namespace plumbline
