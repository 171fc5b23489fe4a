// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "support/tiny_rubric.h"
#include "ui/rating/facilitator_page.h"
#include "ui/rating/practice_window.h"
#include "ui/rating/session_page.h"

#include <fstream>
#include <iterator>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

std::string fileBytes(const QString& path) {
    std::ifstream file(toPath(path), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct PracticeDesk : VotingDesk {
    explicit PracticeDesk(Voting voting = Voting::Named) : VotingDesk(voting) {
        page = std::make_unique<SessionPage>(session, appearance, prompts, announcer, &window);
        page->resize(window.size());
        window.show();
    }

    QPushButton& offer() const { return *named<QPushButton>(*page, "Practice a vote that counts nowhere"); }

    PracticeWindow& open() const {
        offer().click();
        auto* opened = window.findChild<PracticeWindow*>();
        REQUIRE(opened);
        return *opened;
    }

    std::unique_ptr<SessionPage> page;
};

const AgendaItem& practiceItem(PracticeWindow& window) {
    return openSession(*window.practice().snapshot())->agenda.front();
}

/// The whole of a vote: all cast, reveal, decide.
void practise(PracticeWindow& window) {
    Session& practice = window.practice();
    const AssessmentId assessment = practice.snapshot()->assessment.id;
    const DimensionId room = practiceItem(window).dimension;
    named<QPushButton>(window, "Begin voting")->click();
    int level = 0;
    const SnapshotPointer begun = practice.snapshot();
    for (const Member& member : begun->team)
        if (member.votes)
            REQUIRE(practice.perform(CastBallot{assessment, room, member.id, LevelRank(1 + level++ % 2)}));
    named<QPushButton>(window, "Reveal")->click();
    REQUIRE(practice.perform(DecideRating{assessment, room, LevelRank(2), valid<Prose>("Seen."),
                                          DecisionRule::Consensus, Confidence::High, valid<Prose>("")}));
}

} // namespace

TEST_CASE("a practice vote leaves the file, the history and the session as they were") {
    PracticeDesk desk;
    const std::string bytes = fileBytes(desk.session.path());
    const std::size_t lines = desk.session.workbook().history().size();
    const SnapshotPointer before = desk.session.snapshot();
    const QString undo = desk.session.undoText();
    PracticeWindow& window = desk.open();
    practise(window);
    CHECK(practiceItem(window).rounds.size() == 1);
    CHECK(practiceItem(window).decision);
    window.close();
    CHECK(fileBytes(desk.session.path()) == bytes);
    CHECK(desk.session.workbook().history().size() == lines);
    CHECK(desk.session.snapshot() == before);
    CHECK(desk.session.undoText() == undo);
}

TEST_CASE("what was practised with is gone when the practice ends") {
    PracticeDesk desk;
    PracticeWindow& window = desk.open();
    const QString path = window.practice().path();
    REQUIRE(QFileInfo::exists(path));
    button(window, "End practice")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo(path).dir().exists());
    CHECK_FALSE(desk.window.findChild<PracticeWindow*>());
}

TEST_CASE("the team practises as it is, under the plan of the session, with the levels it will use") {
    PracticeDesk desk(Voting::Anonymous);
    desk.apply(SetAttendance{desk.current(), desk.member("Bo"), false});
    PracticeWindow& window = desk.open();
    const Snapshot& practice = *window.practice().snapshot();
    REQUIRE(practice.team.size() == desk.now().team.size());
    for (std::size_t place = 0; place < practice.team.size(); ++place) {
        CHECK(practice.team[place].name == desk.now().team[place].name);
        CHECK(practice.team[place].votes == desk.now().team[place].votes);
    }
    const RatingSession& session = *openSession(practice);
    CHECK(session.voting == Voting::Anonymous);
    CHECK(session.absent == std::vector<MemberId>{practice.team.at(1).id});
    CHECK(practice.rubric->levels() == desk.now().rubric->levels());
    CHECK(practice.rubric->dimensionCount() == 1);
}

TEST_CASE("practice says that nothing is kept, to the team and to the room") {
    PracticeDesk desk;
    const PracticeWindow& window = desk.open();
    int said = 0;
    for (const QLabel* label : window.findChildren<QLabel*>())
        said += label->isVisible() && label->text().contains(QLatin1String("Practice: nothing"));
    // The banner, and the strand over the dimension, which the projector shows, too.
    CHECK(said == 2);
}

TEST_CASE("practice is offered until the first vote that counts, and not within practice") {
    PracticeDesk desk;
    CHECK(desk.offer().isVisible());
    const PracticeWindow& window = desk.open();
    CHECK_FALSE(named<QPushButton>(window, "Practice a vote that counts nowhere")->isVisible());
    desk.begin();
    CHECK_FALSE(desk.offer().isVisible());
}

TEST_CASE("closing the session of practice ends the practice alone") {
    PracticeDesk desk;
    PracticeWindow& window = desk.open();
    named<QPushButton>(window, "Close the rating session")->click();
    CHECK_FALSE(window.isVisible());
    CHECK(openSession(desk.now()));
}

TEST_CASE("what is refused in practice is explained in its window") {
    PracticeDesk desk;
    PracticeWindow& window = desk.open();
    named<QPushButton>(window, "Begin voting")->click();
    named<QPushButton>(window, "Reveal")->click();
    bool said = false;
    for (const QLabel* label : window.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QLatin1String("No ballot is in.")));
    CHECK(said);
}

TEST_CASE("a rubric of any number of levels can be practised with") {
    for (const int levels : {2, 5, 7}) {
        Desk desk;
        desk.apply(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2028-29"),
                                    plumbline::test::tinyRubric("A: x", levels)});
        REQUIRE(desk.session.setCurrent(*desk.session.lastApplied().newAssessment));
        SessionPlan plan;
        plan.agenda = {dimension("x")};
        desk.apply(StartSession{desk.current(), plan, {}});
        std::unique_ptr<PracticeWindow> window(
            PracticeWindow::open(desk.session, desk.appearance, desk.prompts, &desk.window));
        REQUIRE(window);
        CHECK(window->practice().snapshot()->rubric->highest().value() == levels);
    }
}

TEST_CASE("the page stays at its dimension when the plan moves it on the agenda") {
    PracticeDesk desk;
    auto& runs = *desk.page->findChild<FacilitatorPage*>();
    runs.showPlace(1);
    SessionPlan plan;
    plan.agenda = {dimension("y"), dimension("x")};
    desk.apply(ChangeSession{desk.current(), plan});
    CHECK(runs.place() == 0);
    REQUIRE(desk.session.undo());
    CHECK(runs.place() == 1);
    plan.agenda = {dimension("x")};
    desk.apply(ChangeSession{desk.current(), plan});
    CHECK(runs.place() == 0);
}
