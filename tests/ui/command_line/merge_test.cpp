// SPDX-License-Identifier: MIT
#include "cli.h"

#include "support/catch.h"

using namespace plumbline::test;

namespace {

/// The workbook of a school, and a copy of it that somebody else works on.
struct TwoDesks : Desk {
    TwoDesks() {
        begin();
        rate("local-policies", "initiating");
        std::filesystem::copy_file(folder / "lincoln.plumbline", folder / "copy.plumbline");
    }

    QString copy() const { return path("copy.plumbline"); }

    void rateCopy(const QString& dimension, const QString& level) const {
        REQUIRE(run({"rate", copy(), dimension, level}).code == 0);
    }
};

} // namespace

TEST_CASE("import brings up to date what was changed elsewhere, and says so row by row") {
    const TwoDesks desks;
    desks.rateCopy("local-policies", "developing");
    run({"new", desks.copy(), "--school", "Lincoln High School", "--year", "2027-28"});
    const Run imported = run({"import", desks.workbook(), desks.copy()});
    CHECK(imported.err.empty());
    CHECK(imported.code == 0);
    CHECK(imported.out == "Lincoln High School 2026–27: brought up to date\n"
                          "Lincoln High School 2027–28: imported\n");
    CHECK_THAT(run({"undo", desks.workbook()}).out, ContainsSubstring("Import from copy.plumbline"));
}

TEST_CASE("import merges what both sides changed, and twice the same changes nothing") {
    const TwoDesks desks;
    desks.rate("district-alignment", "performing");
    desks.rateCopy("local-policies", "developing");
    CHECK(run({"import", desks.workbook(), desks.copy()}).out == "Lincoln High School 2026–27: merged\n");
    const std::string before = desks.bytes();
    CHECK(run({"import", desks.workbook(), desks.copy()}).out ==
          "Lincoln High School 2026–27: skipped, nothing new in it\n");
    CHECK(desks.bytes() == before);
}

TEST_CASE("import stops at a conflict, shows both sides, and changes nothing until a side is chosen") {
    const TwoDesks desks;
    desks.rate("local-policies", "performing");
    desks.rateCopy("local-policies", "developing");
    const std::string before = desks.bytes();
    const Run stopped = run({"import", desks.workbook(), desks.copy()});
    CHECK(stopped.code == 1);
    CHECK(stopped.out.empty());
    CHECK_THAT(stopped.err, ContainsSubstring("Lincoln High School 2026–27: Rating of Local Policies"));
    CHECK_THAT(stopped.err, ContainsSubstring("Performing"));
    CHECK_THAT(stopped.err, ContainsSubstring("Developing"));
    CHECK_THAT(stopped.err, ContainsSubstring("Nothing was imported: 1 conflict"));
    CHECK(desks.bytes() == before);

    CHECK(run({"import", desks.workbook(), desks.copy(), "--conflicts", "maybe"}).code == 2);
    CHECK(run({"import", desks.workbook(), desks.copy(), "--conflicts", "there"}).out ==
          "Lincoln High School 2026–27: merged, 1 conflict\n");
    CHECK_THAT(run({"show", desks.workbook()}).out, ContainsSubstring("Developing"));
}

TEST_CASE("a dry run says what an import would do, and does nothing") {
    const TwoDesks desks;
    desks.rateCopy("local-policies", "developing");
    const std::string before = desks.bytes();
    const Run dry = run({"import", desks.workbook(), desks.copy(), "--dry-run"});
    CHECK(dry.code == 0);
    CHECK(dry.out == "Lincoln High School 2026–27: brought up to date\n"
                     "This was a dry run: nothing was changed.\n");
    CHECK(desks.bytes() == before);
    CHECK(run({"import", desks.path("new.plumbline"), desks.copy(), "--dry-run"}).code == 0);
    CHECK_FALSE(std::filesystem::exists(desks.folder / "new.plumbline"));
}

TEST_CASE("import can answer in JSON") {
    const TwoDesks desks;
    desks.rateCopy("local-policies", "developing");
    const QJsonObject said = run({"import", desks.workbook(), desks.copy(), "--json"}).json().object();
    CHECK(said["changed"].toBool());
    const QJsonObject row = said["rows"].toArray().at(0).toObject();
    CHECK(row["source"] == "copy.plumbline");
    CHECK(row["school"] == "Lincoln High School");
    CHECK(row["year"] == "2026-27");
    CHECK(row["outcome"] == "brought-up-to-date");
    CHECK(row["reason"].isNull());
}

TEST_CASE("a file that can not be imported is said, the others are imported, and the exit code tells") {
    const TwoDesks desks;
    desks.rateCopy("local-policies", "developing");
    desks.folder.write("notes.txt", "Nothing to import.");
    std::string torn = bytesOf(desks.folder / "copy.plumbline");
    torn.resize(torn.size() / 2);
    desks.folder.write("torn.plumbline", torn);
    const Run imported =
        run({"import", desks.workbook(), desks.copy(), desks.path("notes.txt"), desks.path("torn.plumbline"),
             desks.path("missing.plumbline"), desks.workbook()});
    CHECK(imported.code == 1);
    CHECK_THAT(imported.out, ContainsSubstring("Lincoln High School 2026–27: brought up to date\n"));
    CHECK_THAT(imported.out, ContainsSubstring("notes.txt: not imported: It is no workbook."));
    CHECK_THAT(imported.out, ContainsSubstring("torn.plumbline: not imported: "));
    CHECK_THAT(imported.out, ContainsSubstring("missing.plumbline: not imported: It can not be read."));
    CHECK_THAT(imported.out,
               ContainsSubstring("lincoln.plumbline: not imported: It is the workbook itself."));
}

TEST_CASE("a school of the same name that was made separately is refused, with what to do") {
    const TwoDesks desks;
    const QString other = desks.path("other.plumbline");
    run({"new", other, "--school", "Lincoln High School", "--year", "2025-26"});
    const Run refused = run({"import", other, desks.workbook()});
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err, ContainsSubstring("Nothing was imported."));
    CHECK_THAT(refused.err, ContainsSubstring(
                                "The workbook has another school named Lincoln High School, made separately. "
                                "If they are two schools, rename one of them"));
}

TEST_CASE("an export as JSON is merged by what it says, without a history") {
    const TwoDesks desks;
    run({"export", desks.workbook(), "-o", desks.path("older.json")});
    desks.rate("district-alignment", "performing");
    CHECK(run({"import", desks.workbook(), desks.path("older.json")}).out ==
          "Lincoln High School 2026–27: skipped, nothing new in it\n");
    run({"export", desks.workbook(), "-o", desks.path("newer.json")});
    CHECK(run({"import", desks.copy(), desks.path("newer.json")}).out ==
          "Lincoln High School 2026–27: merged\n");
    CHECK(run({"import", desks.workbook(), desks.copy()}).out ==
          "Lincoln High School 2026–27: skipped, identical\n");
}
