// SPDX-License-Identifier: MIT
#include "ui/shell/year_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "ui/support/desk.h"

#include "support/catch.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// The current year has a team of one, an open step and a done one, and a piece of evidence.
struct YearDesk : Desk {
    YearDesk() {
        apply(PutMember{current(), {}, valid<Name>("Ana"), {}});
        addStep(current(), "x", "Write it down");
        addStep(current(), "y", "Done with", {}, {}, StepStatus::Done);
        addNote("x", "Walk-through");
        apply(SetRating{current(), dimension("x"), LevelRank(3)});
    }

    static QCheckBox& box(const QDialog& dialog, const char* name) {
        return *dialog.findChild<QCheckBox*>(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("A new school year says what it takes over from the last one, and takes it over") {
    YearDesk desk;
    NewYearDialog dialog(desk.session, desk.appearance, &desk.window);
    CHECK(dialog.windowTitle() == QString::fromUtf8("Start 2027–28 from 2026–27"));
    CHECK(YearDesk::box(dialog, "carryTeam").text() == "Team: 1 person");
    CHECK(YearDesk::box(dialog, "carrySteps").text() == "Open next steps: 1, to be reviewed first");
    CHECK(YearDesk::box(dialog, "carryEvidence").text() == "Evidence: 1 piece, each to be reviewed");
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    const Snapshot& now = desk.now();
    CHECK(now.assessment.year.label() == "2027–28");
    REQUIRE(now.team.size() == 1);
    REQUIRE(now.nextSteps.size() == 1);
    CHECK(now.nextSteps.front().toReview);
    REQUIRE(now.evidence.size() == 1);
    CHECK(now.evidence.front().state == EvidenceState::ToReview);
    CHECK(now.ratings[0].value == RatingValue(Unrated{})); // ratings start empty
}

TEST_CASE("What is not chosen stays behind") {
    YearDesk desk;
    NewYearDialog dialog(desk.session, desk.appearance, &desk.window);
    YearDesk::box(dialog, "carryTeam").setChecked(false);
    YearDesk::box(dialog, "carryEvidence").setChecked(false);
    dialog.accept();
    CHECK(desk.now().team.empty());
    CHECK(desk.now().evidence.empty());
    CHECK(desk.now().nextSteps.size() == 1);
}

TEST_CASE("A year before all others, and another school, have nothing to take over") {
    YearDesk desk;
    NewYearDialog dialog(desk.session, desk.appearance, &desk.window);
    auto& year = *dialog.findChild<QComboBox*>(QStringLiteral("newYear"));
    year.setCurrentIndex(year.findData(2020));
    CHECK(dialog.windowTitle() == QString::fromUtf8("Start 2020–21"));
    CHECK_FALSE(YearDesk::box(dialog, "carryTeam").isVisibleTo(&dialog));
    year.setCurrentIndex(year.findData(2027));
    dialog.findChild<QLineEdit*>(QStringLiteral("newSchool"))->setText(QStringLiteral("Jefferson"));
    CHECK(dialog.windowTitle() == QString::fromUtf8("Start 2027–28"));
    CHECK_FALSE(YearDesk::box(dialog, "carryTeam").isVisibleTo(&dialog));
    dialog.accept();
    CHECK(desk.now().school.name == "Jefferson");
    CHECK(desk.now().team.empty());
}

TEST_CASE("A year that is there already is refused in the dialog, which stays open") {
    YearDesk desk;
    NewYearDialog dialog(desk.session, desk.appearance, &desk.window);
    auto& year = *dialog.findChild<QComboBox*>(QStringLiteral("newYear"));
    year.setCurrentIndex(year.findData(2026));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
}

TEST_CASE("A year that exists takes over what it has not got yet, once") {
    YearDesk desk;
    const SnapshotPointer from = desk.session.snapshot();
    desk.apply(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2027-28"), from->rubric});
    REQUIRE(desk.now().evidence.empty());
    {
        CarryForwardDialog dialog(desk.session, *from, desk.appearance, &desk.window);
        CHECK(dialog.windowTitle() == QString::fromUtf8("Carry forward from 2026–27"));
        dialog.accept();
    }
    CHECK(desk.now().evidence.size() == 1);
    CHECK(desk.now().nextSteps.size() == 1);
    CarryForwardDialog again(desk.session, *from, desk.appearance, &desk.window);
    for (const char* name : {"carryTeam", "carrySteps", "carryEvidence"})
        CHECK_FALSE(YearDesk::box(again, name).isEnabled());
}
