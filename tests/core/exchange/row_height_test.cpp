// SPDX-License-Identifier: MIT
#include "exchange/row_height.h"

#include "support/catch.h"

using namespace plumbline;

TEST_CASE("A text takes as many lines as its words need in the width of its column") {
    CHECK(linesIn("", 10) == 1);
    CHECK(linesIn("short", 10) == 1);
    CHECK(linesIn("three words here", 12) == 2);
    CHECK(linesIn("one\ntwo\n\nfour", 10) == 4);
    CHECK(linesIn(std::string(95, 'x'), 10) == 10);
    CHECK(linesIn("语言和文字语言", 10) == 2);
    CHECK(linesIn("anything", 0) > 1);
}

TEST_CASE("A row is as high as the highest of its texts; numbers and days take one line") {
    const std::vector<ExportColumn> columns{{"A", 10}, {"B", 10}, {"C", 4}};
    CHECK(linesOf({"one", "one\ntwo\nthree", std::int64_t{123456789}}, columns) == 3);
    CHECK(linesOf({{}, *Date::of(2026, 11, 24), *SchoolYear::startingIn(2026)}, columns) == 1);
    CHECK(linesOf({}, columns) == 1);
}
