// SPDX-License-Identifier: MIT
#include <QSignalSpy>

#include "ui/session.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"
#include "ui/text.h"

#include <SQLiteCpp/Database.h>

using namespace plumbline;
using namespace plumbline::test;
using namespace plumbline::ui;

namespace {

/// A session with a new workbook of the built-in rubric.
struct OpenSession {
    OpenSession() {
        REQUIRE(session.create(toQString(folder / "a.plumbline"), valid<Name>("Lincoln"),
                               *SchoolYear::parse("2026-27")));
    }

    AssessmentId current() const { return session.snapshot()->assessment.id; }

    SetRating rate(std::size_t position, int level) const {
        return {current(), session.snapshot()->rubric->dimension(position).id, LevelRank(level)};
    }

    TemporaryFolder folder;
    Session session{std::make_shared<TickingClock>()};
};

} // namespace

TEST_CASE("A session tells which dimensions an edit changed, and counts them") {
    OpenSession open;
    std::vector<Changed> seen;
    QObject::connect(&open.session, &Session::changed, [&](const Changed& what) { seen.push_back(what); });
    REQUIRE(open.session.perform(open.rate(3, 2)));
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].ratings);
    CHECK_FALSE(seen[0].evidence);
    CHECK(seen[0].dimensions == std::vector<std::size_t>{3});
    CHECK(open.session.contents()[0].assessments[0].rated == 1);
    CHECK(open.session.lastSaved());
    CHECK(open.session.undoText() == QStringLiteral("Rate Local Policies"));

    REQUIRE(open.session.undo());
    CHECK(seen.size() == 2);
    CHECK(open.session.contents()[0].assessments[0].rated == 0);
    CHECK(open.session.redoText() == QStringLiteral("Rate Local Policies"));
}

TEST_CASE("A session tells whose sentence was marked") {
    OpenSession open;
    Changed seen;
    QObject::connect(&open.session, &Session::changed, [&](const Changed& what) { seen = what; });
    const DimensionId dimension = open.session.snapshot()->rubric->dimension(4).id;
    REQUIRE(open.session.perform(
        MarkStatement{open.current(), dimension, LevelRank(2), 1, StatementMark::Partly}));
    CHECK(seen.marks);
    CHECK_FALSE(seen.ratings);
    CHECK(seen.dimensions == std::vector<std::size_t>{4});
}

TEST_CASE("Noting time changes the rating session and neither undo nor redo") {
    OpenSession open;
    SessionPlan plan;
    plan.agenda = {open.session.snapshot()->rubric->dimension(0).id};
    REQUIRE(open.session.perform(StartSession{open.current(), plan, {}}));
    REQUIRE(open.session.perform(open.rate(3, 2)));
    REQUIRE(open.session.undo());
    const QString undo = open.session.undoText();
    const QString redo = open.session.redoText();
    REQUIRE_FALSE(redo.isEmpty());
    Changed seen;
    QObject::connect(&open.session, &Session::changed, [&](const Changed& what) { seen = what; });
    REQUIRE(open.session.perform(NoteTime{open.current(), plan.agenda[0], std::chrono::seconds(9)}));
    CHECK(seen.sessions);
    CHECK(seen.dimensions.empty());
    CHECK(open.session.undoText() == undo);
    CHECK(open.session.redoText() == redo);
}

TEST_CASE("A history that can not be read takes away undo and says so, but not the assessment") {
    OpenSession open;
    REQUIRE(open.session.perform(open.rate(3, 2)));
    const QString path = open.session.path();
    open.session.close();
    {
        SQLite::Database file((open.folder / "a.plumbline").string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE history SET label_arguments = '['");
    }
    std::vector<Problem> problems;
    QObject::connect(&open.session, &Session::failed, [&](const Problem& what) { problems.push_back(what); });
    REQUIRE(open.session.open(path));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].text.contains(QStringLiteral("a line of its history can not be read")));
    CHECK(open.session.undoText().isEmpty());
    CHECK(open.session.snapshot()->ratings[3].value == RatingValue(LevelRank(2)));
}

TEST_CASE("A session says why an edit was refused, and nothing has changed") {
    OpenSession open;
    REQUIRE(open.session.perform(FinalizeAssessment{open.current()}));
    CHECK_FALSE(open.session.whyNotEditable().isEmpty());
    std::vector<Problem> problems;
    QObject::connect(&open.session, &Session::failed,
                     [&](const Problem& problem) { problems.push_back(problem); });
    const SnapshotPointer before = open.session.snapshot();
    CHECK_FALSE(open.session.perform(open.rate(0, 1)));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].text.contains(QStringLiteral("final")));
    CHECK(problems[0].remedy.contains(QStringLiteral("Reopen")));
    CHECK(open.session.snapshot() == before);
}

TEST_CASE("A new year becomes the current assessment, with last year beside it; undo goes back") {
    OpenSession open;
    const AssessmentId first = open.current();
    QSignalSpy current(&open.session, &Session::currentChanged);
    REQUIRE(open.session.perform(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2027-28"),
                                                  open.session.snapshot()->rubric}));
    CHECK(current.count() == 1);
    CHECK(open.session.snapshot()->assessment.year == *SchoolYear::parse("2027-28"));
    REQUIRE(open.session.previous());
    CHECK(open.session.previous()->assessment.id == first);
    REQUIRE(open.session.undo());
    CHECK(open.current() == first);
    CHECK_FALSE(open.session.previous());
    CHECK(open.session.contents()[0].assessments.size() == 1);
}

TEST_CASE("Undoing a change of another assessment goes there") {
    OpenSession open;
    const AssessmentId first = open.current();
    REQUIRE(open.session.perform(open.rate(0, 1)));
    REQUIRE(open.session.perform(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2027-28"),
                                                  open.session.snapshot()->rubric}));
    REQUIRE(open.session.setCurrent(first));
    REQUIRE(open.session.perform(open.rate(0, 2)));
    REQUIRE(open.session.setCurrent(open.session.contents()[0].assessments[1].assessment.id));
    REQUIRE(open.session.undo());
    CHECK(open.current() == first);
    CHECK(open.session.snapshot()->ratings[0].value == RatingValue(LevelRank(1)));
}

TEST_CASE("Opening what is no workbook leaves the open one open") {
    OpenSession open;
    const QString path = open.session.path();
    QSignalSpy failed(&open.session, &Session::failed);
    CHECK_FALSE(open.session.open(toQString(open.folder.write("letter.txt", "Dear parents"))));
    CHECK(failed.count() == 1);
    CHECK(open.session.path() == path);
    CHECK(open.session.open(path));
}

TEST_CASE("Long work that the person stops says nothing; work that fails says why") {
    OpenSession open;
    QSignalSpy failed(&open.session, &Session::failed);
    CHECK_FALSE(open.session.run({}, [](const Progress&) {
        throw Error(ErrorCode::Cancelled, {"Stopped.", {}});
    }));
    CHECK(failed.count() == 0);
    CHECK_FALSE(open.session.run({}, [](const Progress&) {
        throw Error(ErrorCode::DiskFull, {"Full.", {}});
    }));
    CHECK(failed.count() == 1);
}

TEST_CASE("The example school opens as a copy with four years") {
    const TemporaryFolder folder;
    Session session;
    REQUIRE(session.createExample(toQString(folder / "example.plumbline")));
    REQUIRE(session.contents().size() == 1);
    CHECK(session.contents()[0].assessments.size() == 4);
    CHECK(session.snapshot()->assessment.year == *SchoolYear::parse("2026-27"));
    CHECK(session.undoText().isEmpty());
}
