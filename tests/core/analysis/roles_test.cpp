// SPDX-License-Identifier: MIT
#include "analysis/roles.h"

#include "support/catch.h"

using namespace plumbline;

TEST_CASE("Roles are the same in any capitals") {
    CHECK(isSameRole("Teacher", "teacher"));
    CHECK_FALSE(isSameRole("Teacher", "Teachers"));
}

TEST_CASE("The administration is told by its words") {
    for (const char* role :
         {"Administration", "ADMINISTRATOR", "Admin", "Principal", "principal", "Assistant Principal"})
        CHECK(isAdministration(role));
    for (const char* role : {"", "Teacher", "Board", "Staff"})
        CHECK_FALSE(isAdministration(role));
}
