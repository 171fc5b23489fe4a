// SPDX-License-Identifier: MIT
#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/widgets/problem_label.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

TEST_CASE("a refused edit is explained where it was made, until the next one is saved") {
    Desk desk;
    ProblemLabel label(desk.appearance, &desk.window);
    CHECK(label.isHidden());
    CHECK_FALSE(performOrSay(desk.session, CloseSession{desk.current()}, label));
    CHECK_FALSE(label.isHidden());
    CHECK(label.text() == "No rating session is open. Start one first.");
    CHECK(performOrSay(desk.session, SetRating{desk.current(), dimension("x"), LevelRank(2)}, label));
    CHECK(label.isHidden());
}

TEST_CASE("what is refused elsewhere is not explained under the form") {
    Desk desk;
    ProblemLabel label(desk.appearance, &desk.window);
    CHECK(performOrSay(desk.session, SetRating{desk.current(), dimension("x"), LevelRank(2)}, label));
    CHECK_FALSE(desk.session.perform(CloseSession{desk.current()}));
    CHECK(label.isHidden());
}
