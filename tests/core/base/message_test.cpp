// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "base/issue.h"
#include "base/message.h"
#include "support/catch.h"

namespace plumbline {

TEST_CASE("Arguments fill the places of a sentence") {
    CHECK(fillIn("%1 of %2", {"4", "6"}) == "4 of 6");
    CHECK(fillIn("%2 before %1", {"a", "b"}) == "b before a");
    CHECK(fillIn("%1 and %1", {"x"}) == "x and x");
    CHECK(fillIn("%9", {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) == "9");
}

TEST_CASE("A place without an argument and a per cent sign stay as they are") {
    CHECK(fillIn("%1 %2", {"a"}) == "a %2");
    CHECK(fillIn("100 % of %0 %", {"a"}) == "100 % of %0 %");
    CHECK(fillIn("", {"a"}).empty());
}

TEST_CASE("An argument that looks like a place is not filled again") {
    CHECK(fillIn("%1 %2", {"%2", "%1"}) == "%2 %1");
}

TEST_CASE("A message reads as its sentence") {
    CHECK(toEnglish(Message{"The id \"%1\" is used twice.", {"a"}}) == "The id \"a\" is used twice.");
}

TEST_CASE("An issue reads as place, fact and remedy, and leaves out what it does not have") {
    CHECK(toEnglish(Issue{"line 3", {"It is %1.", {"wrong"}}, {"Mend it.", {}}}) ==
          "line 3: It is wrong. Mend it.");
    CHECK(toEnglish(Issue{"", {"It is wrong.", {}}, {"Mend it.", {}}}) == "It is wrong. Mend it.");
    CHECK(toEnglish(Issue{"/id", {"It is wrong.", {}}, {}}) == "/id: It is wrong.");
}

TEST_CASE("An error keeps its code and says its message") {
    const Error error(ErrorCode::Locked, {"%1 is open in another program.", {"a.plumbline"}});
    CHECK(error.code() == ErrorCode::Locked);
    CHECK(std::string(error.what()) == "a.plumbline is open in another program.");
    CHECK(error.message().arguments == std::vector<std::string>{"a.plumbline"});
}

} // namespace plumbline
