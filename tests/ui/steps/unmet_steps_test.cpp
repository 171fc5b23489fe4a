// SPDX-License-Identifier: MIT
#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/steps/unmet_steps.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// x is rated low, and what it says of the next level is partly in place.
struct UnmetDesk : Desk {
    UnmetDesk() {
        apply(SetRating{current(), dimension("x"), LevelRank(1)});
        apply(MarkStatement{current(), dimension("x"), LevelRank(2), 0, StatementMark::Partly});
    }

    UnmetSteps steps{session, announcer};
};

} // namespace

TEST_CASE("what is not in place yet becomes next steps with one key, and goes with one undo") {
    UnmetDesk desk;
    REQUIRE(desk.steps.add(0));
    REQUIRE(desk.now().nextSteps.size() == 1);
    CHECK(desk.now().nextSteps[0].text == "x at mid.");
    CHECK(desk.now().nextSteps[0].statement == StatementTie{LevelRank(2), 0});
    CHECK(desk.announcer.text() == "1 next step added for x. Undo takes it back.");
    CHECK(desk.session.undoText().contains("x"));
    REQUIRE(desk.session.undo());
    CHECK(desk.now().nextSteps.empty());
}

TEST_CASE("where no next step comes of the sentences, it is said why") {
    UnmetDesk desk;
    REQUIRE(desk.steps.add(0));
    CHECK_FALSE(desk.steps.add(0));
    CHECK(desk.announcer.text().contains("has a next step already"));
    CHECK_FALSE(desk.steps.add(1));
    CHECK(desk.announcer.text().contains("is not rated"));
    desk.apply(SetRating{desk.current(), dimension("y"), LevelRank(1)});
    CHECK_FALSE(desk.steps.add(1));
    CHECK(desk.announcer.text().contains("No sentence of mid in y"));
    desk.apply(SetRating{desk.current(), dimension("y"), LevelRank(3)});
    CHECK_FALSE(desk.steps.add(1));
    CHECK(desk.announcer.text().contains("highest level"));
    desk.apply(SetRating{desk.current(), dimension("y"), NotApplicable{}});
    CHECK_FALSE(desk.steps.add(1));
    CHECK(desk.announcer.text().contains("does not apply"));
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK_FALSE(desk.steps.add(1));
    CHECK(desk.announcer.text() == desk.session.whyNotEditable());
}
