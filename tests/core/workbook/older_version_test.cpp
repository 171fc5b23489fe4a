// SPDX-License-Identifier: MIT
#include "workbook/workbook.h"

#include "support/catch.h"
#include "support/older_workbook.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <string>

using namespace plumbline;
using namespace plumbline::test;

TEST_CASE("A workbook of version 1 opens with all that is in it, and its changes can still be taken back") {
    const TemporaryFolder folder;
    const auto path = folder / "school.plumbline";
    makeOlderWorkbook(path, 1);
    const auto workbook = Workbook::open(path);
    CHECK(std::filesystem::exists(folder / "school (version 1).plumbline"));
    CHECK(workbook->check().empty());
    const AssessmentId assessment = workbook->contents().at(0).assessments.at(0).assessment.id;
    const auto now = [&] { return *workbook->snapshot(assessment); };
    const auto rated = [&] {
        return now().ratings[*now().rubric->findDimension("district-alignment")].value;
    };
    REQUIRE(now().team.size() == 2);
    CHECK(now().team[0].votes);
    CHECK(now().sessions.empty());
    CHECK(rated() == RatingValue(LevelRank(3)));
    CHECK(now().evidence.size() == 2);
    const Snapshot before = now();

    int steps = 0;
    while (workbook->undoable()) {
        CHECK(std::holds_alternative<Applied>(workbook->undo()));
        ++steps;
    }
    CHECK(steps == 6);
    CHECK(now().team.empty());
    CHECK(now().evidence.empty());
    CHECK(rated() == RatingValue(Unrated{}));
    while (workbook->redoable())
        CHECK(std::holds_alternative<Applied>(workbook->redo()));
    CHECK(now() == before);
}

TEST_CASE("An older workbook that is only read is shown whole and stays as it is") {
    const TemporaryFolder folder;
    const auto path = folder / "school.plumbline";
    for (const int version : {1, 2, 3, 4}) {
        makeOlderWorkbook(path, version);
        const std::string before = bytesOf(path);
        {
            const auto workbook = Workbook::open(path, Workbook::Access::ReadOnly);
            CHECK(workbook->isReadOnly());
            CHECK(workbook->path() == path);
            const AssessmentId assessment = workbook->contents().at(0).assessments.at(0).assessment.id;
            const SnapshotPointer snapshot = workbook->snapshot(assessment);
            CHECK_FALSE(snapshot->evidence.empty());
            CHECK(workbook->check().empty());
            CHECK(std::holds_alternative<Refusal>(workbook->apply(SetFocus{assessment, {}})));
        }
        CHECK(bytesOf(path) == before);
        std::filesystem::remove(path);
        CHECK(std::filesystem::is_empty(path.parent_path()));
    }
}

TEST_CASE("A workbook of version 2 opens with its session, and its changes can still be taken back and done "
          "again") {
    const TemporaryFolder folder;
    const auto path = folder / "school.plumbline";
    makeOlderWorkbook(path, 2);
    const auto workbook = Workbook::open(path);
    CHECK(std::filesystem::exists(folder / "school (version 2).plumbline"));
    CHECK(workbook->check().empty());
    const AssessmentId assessment = workbook->contents().at(0).assessments.at(0).assessment.id;
    const auto now = [&] { return *workbook->snapshot(assessment); };
    REQUIRE(now().sessions.size() == 1);
    CHECK(now().sessions[0].agenda[1].rounds.size() == 1);
    CHECK(now().marks.size() == 1);
    REQUIRE(now().evidence.size() == 2);
    CHECK(now().evidence[0].source.empty());
    CHECK(now().evidence[0].state == EvidenceState::Current);
    REQUIRE(now().nextSteps.size() == 1);
    CHECK(now().nextSteps[0].priority == Priority::Medium);
    const std::size_t rated = *now().rubric->findDimension("district-alignment");
    CHECK_FALSE(now().ratings[rated].reasonChanged);
    const Snapshot before = now();

    int steps = 0;
    while (workbook->undoable()) {
        CHECK(std::holds_alternative<Applied>(workbook->undo()));
        ++steps;
    }
    CHECK(steps == 4); // undo does not pass the reveal
    while (workbook->redoable())
        CHECK(std::holds_alternative<Applied>(workbook->redo()));
    CHECK(now() == before);
}

TEST_CASE(
    "A workbook of version 3 opens with both its years, and its changes can still be taken back and done "
    "again") {
    const TemporaryFolder folder;
    const auto path = folder / "school.plumbline";
    makeOlderWorkbook(path, 3);
    const auto workbook = Workbook::open(path);
    CHECK(std::filesystem::exists(folder / "school (version 3).plumbline"));
    CHECK(workbook->check().empty());
    const std::vector<AssessmentSummary> years = workbook->contents().at(0).assessments;
    REQUIRE(years.size() == 2);
    CHECK(years[0].assessment.status == AssessmentStatus::Final);
    const auto now = [&] { return *workbook->snapshot(years[1].assessment.id); };
    CHECK_FALSE(now().school.logo);
    CHECK(now().strandTexts.empty());
    CHECK(now().focus.size() == 1);
    CHECK(now().marks.size() == 1);
    REQUIRE(now().evidence.size() == 1);
    CHECK(now().evidence[0].source == "The board");
    CHECK(workbook->usesOf(now().evidence[0].id).size() == 2);
    REQUIRE(now().nextSteps.size() == 1);
    CHECK(now().nextSteps[0].toReview);
    const Snapshot before = now();

    int steps = 0;
    while (steps < 4 && workbook->undoable()) {
        CHECK(std::holds_alternative<Applied>(workbook->undo()));
        ++steps;
    }
    CHECK(now().focus.empty());
    CHECK(now().marks.empty());
    while (workbook->redoable())
        CHECK(std::holds_alternative<Applied>(workbook->redo()));
    CHECK(now() == before);
}

TEST_CASE(
    "A workbook of version 4 opens with its words and its logo, and its changes can still be taken back "
    "and done again") {
    const TemporaryFolder folder;
    const auto path = folder / "school.plumbline";
    makeOlderWorkbook(path, 4);
    const auto workbook = Workbook::open(path);
    CHECK(std::filesystem::exists(folder / "school (version 4).plumbline"));
    CHECK(workbook->check().empty());
    const std::vector<AssessmentSummary> years = workbook->contents().at(0).assessments;
    REQUIRE(years.size() == 2);
    const auto now = [&] { return *workbook->snapshot(years[1].assessment.id); };
    REQUIRE(now().school.logo);
    CHECK(now().school.logo->name == "logo.png");
    REQUIRE(now().strandTexts.size() == 1);
    CHECK(now().strandTexts[0].text == "Not yet looked at.");
    CHECK(workbook->seenElsewhere(now().assessment.uuid).empty());
    const Snapshot before = now();

    int steps = 0;
    while (steps < 2 && workbook->undoable()) {
        CHECK(std::holds_alternative<Applied>(workbook->undo()));
        ++steps;
    }
    CHECK(now().strandTexts.empty());
    CHECK(now().ratings != before.ratings);
    while (workbook->redoable())
        CHECK(std::holds_alternative<Applied>(workbook->redo()));
    CHECK(now() == before);
}
