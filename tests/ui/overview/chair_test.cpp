// SPDX-License-Identifier: MIT
#include "ui/overview/overview_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/overview/fold_button.h"
#include "ui/overview/ready_line.h"
#include "ui/widgets/link_button.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct ChairDesk : Desk {
    ChairDesk() : page(session, {appearance, prompts, announcer}) {
        page.resize(1024, 700);
        QObject::connect(&page, &OverviewPage::dimensionRequested,
                         [this](std::size_t position) { dimensions.push_back(position); });
        QObject::connect(&page, &OverviewPage::stepRequested,
                         [this](NextStepId step) { steps.push_back(step); });
        QObject::connect(&page, &OverviewPage::evidenceRequested,
                         [this](EvidenceId piece) { evidence.push_back(piece); });
        page.show();
        page.activateWindow();
    }

    void rate(std::string_view id, int level, std::string_view reason = "Seen.") {
        apply(SetRating{current(), dimension(id), LevelRank(level), valid<Prose>(reason)});
    }

    /// "Not rated yet, 4": the headings that are there.
    QStringList groups() const {
        QStringList names;
        for (const FoldButton* heading : page.findChildren<FoldButton*>())
            if (heading->isVisibleTo(&page))
                names << heading->accessibleName();
        return names;
    }

    FoldButton* heading(const QString& name) const {
        for (FoldButton* one : page.findChildren<FoldButton*>())
            if (one->isVisibleTo(&page) && one->accessibleName() == name)
                return one;
        return nullptr;
    }

    void unfold(const QString& name) const {
        REQUIRE(heading(name));
        heading(name)->setChecked(true);
    }

    LinkButton* link(const QString& label) const {
        for (LinkButton* one : page.findChildren<LinkButton*>())
            if (one->isVisible() && one->label() == label)
                return one;
        return nullptr;
    }

    bool says(const QString& text) const {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }

    OverviewPage page;
    std::vector<std::size_t> dimensions;
    std::vector<NextStepId> steps;
    std::vector<EvidenceId> evidence;
};

} // namespace

TEST_CASE("Where to look next has a group for everything that is missing, each with its number, none empty") {
    ChairDesk desk;
    for (const char* id : {"x", "y", "z"})
        desk.rate(id, 2, id == std::string_view("y") ? "" : "Seen.");
    desk.addNote("x", "Walk-through");
    desk.apply(PutEvidence{desk.current(),
                           {},
                           valid<Name>("Complaint"),
                           valid<Prose>("No."),
                           {},
                           Stance::Against,
                           {dimension("y")}});
    desk.apply(SetRating{desk.current(), dimension("x"), LevelRank(3)}); // the reason speaks of another level
    desk.addStep(desk.current(), "x", "Late", "2026-11-23");
    desk.addStep(desk.current(), "v", "In time", "2026-11-24", "Ms. Ortiz");
    desk.apply(SetFocus{desk.current(), {dimension("z")}});
    CHECK(desk.groups() == QStringList{"Overdue next steps, 1", "Not rated yet, 2",
                                       "Rated without evidence, 1", "Only evidence against, 1",
                                       "Rated without a reason, 1", "Reason older than the rating, 1",
                                       "Focus without next steps, 1", "Other open next steps, 1"});
}

TEST_CASE("A group unfolds to links, each of which leads to its dimension, next step or evidence") {
    ChairDesk desk;
    desk.addStep(desk.current(), "v", "In time", "2026-11-24", "Ms. Ortiz");
    desk.apply(PutEvidence{desk.current(),
                           {},
                           valid<Name>("Old survey"),
                           valid<Prose>("Yes."),
                           {},
                           Stance::For,
                           {dimension("x")},
                           {},
                           std::nullopt,
                           {},
                           EvidenceState::ToReview});
    CHECK_FALSE(desk.link("Old survey"));
    desk.unfold("Evidence to review, 1");
    REQUIRE(desk.link("Old survey"));
    desk.link("Old survey")->click();
    REQUIRE(desk.evidence.size() == 1);
    CHECK(desk.evidence.front() == desk.now().evidence.front().id);
    desk.unfold("Not rated yet, 5");
    desk.link("z")->click();
    CHECK(desk.dimensions == std::vector<std::size_t>{2});
    desk.unfold("Open next steps, 1");
    desk.link("In time")->click();
    REQUIRE(desk.steps.size() == 1);
    CHECK(desk.link("In time")->accessibleName().contains("Ms. Ortiz"));
    CHECK(desk.link("In time")->accessibleName().contains("v"));
}

TEST_CASE("What is unfolded stays so when something changes") {
    ChairDesk desk;
    desk.addStep(desk.current(), "x", "First");
    desk.unfold("Open next steps, 1");
    desk.addStep(desk.current(), "x", "Second");
    CHECK(desk.link("First"));
    CHECK(desk.link("Second"));
}

TEST_CASE("A long group shows six and the others when asked") {
    ChairDesk desk;
    for (int i = 0; i < 10; ++i)
        desk.addStep(desk.current(), "x", "Step " + std::to_string(i));
    desk.unfold("Open next steps, 10");
    REQUIRE(desk.link("and 4 more"));
    CHECK(desk.link("Step 5"));
    CHECK_FALSE(desk.link("Step 6"));
    desk.link("and 4 more")->click();
    CHECK(desk.link("Step 9"));
    CHECK_FALSE(desk.link("and 4 more"));
}

TEST_CASE("One sentence says that nothing is left to do") {
    ChairDesk desk;
    for (const char* id : {"x", "y", "z", "u", "v"}) {
        desk.rate(id, 2);
        desk.addNote(id, "Seen");
    }
    CHECK(desk.groups().isEmpty());
    CHECK(desk.says(
        "Nothing is left to do: everything is rated, with a reason and evidence, and no next step is "
        "open."));
}

TEST_CASE(
    "The checklist ticks what holds, and what is missing leads to its group or to the choice of focus") {
    ChairDesk desk;
    desk.rate("x", 2);
    REQUIRE(QTest::qWaitFor([&] { return desk.page.isActiveWindow(); }));
    auto* unrated = named<ReadyLine>(desk.page, "Open: 4 dimensions are not rated");
    auto* focus = named<ReadyLine>(desk.page, "Open: Fewer than two focus dimensions are chosen");
    auto* parked = named<ReadyLine>(desk.page, "Done: Nothing is parked");
    REQUIRE(unrated);
    REQUIRE(focus);
    REQUIRE(parked);
    CHECK(parked->focusPolicy() == Qt::NoFocus);
    unrated->click();
    auto* group = desk.heading("Not rated yet, 4");
    REQUIRE(group);
    CHECK(group->isChecked());
    CHECK(group->hasFocus());
    focus->click();
    CHECK(desk.page.findChild<QPushButton*>(QStringLiteral("chooseFocus"))->hasFocus());
}

TEST_CASE("Focus dimensions are shown with their level, and lead there") {
    ChairDesk desk;
    CHECK(desk.says("Choose two or three dimensions to work on first."));
    desk.rate("x", 1);
    desk.apply(SetFocus{desk.current(), {dimension("x"), dimension("u")}});
    CHECK_FALSE(desk.says("Choose two or three dimensions to work on first."));
    REQUIRE(desk.link("x"));
    CHECK(desk.link("x")->detail() == QString::fromUtf8("low · 0 next steps open"));
    desk.link("x")->click();
    CHECK(desk.dimensions == std::vector<std::size_t>{0});
}

TEST_CASE("A final assessment has no checklist, and its focus can not be chosen") {
    ChairDesk desk;
    desk.apply(SetFocus{desk.current(), {dimension("x")}});
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK_FALSE(desk.page.findChild<QPushButton*>(QStringLiteral("makeFinal"))->isVisible());
    CHECK_FALSE(desk.page.findChild<QPushButton*>(QStringLiteral("chooseFocus"))->isEnabled());
}

TEST_CASE("Tab goes through the page as it is read, and from an unfolded heading to its links") {
    ChairDesk desk;
    REQUIRE(QTest::qWaitFor([&] { return desk.page.isActiveWindow(); }));
    desk.addStep(desk.current(), "x", "Write it down");
    desk.unfold("Open next steps, 1");
    button(desk.page, "Start rating")->setFocus();
    const QStringList stops = tabStops(desk.page);
    CHECK(stops.indexOf("x: Not rated") < stops.indexOf(QString::fromUtf8("Make final…")));
    CHECK(stops.indexOf(QString::fromUtf8("Make final…")) < stops.indexOf("Choose the focus dimensions"));
    CHECK(stops.indexOf("Choose the focus dimensions") < stops.indexOf("Not rated yet, 5"));
    CHECK(stops.indexOf("Open next steps, 1") + 1 == stops.indexOf("Write it down, x"));
}
