// SPDX-License-Identifier: MIT
#include "cli.h"

#include "rubric/rubric_json.h"
#include "support/catch.h"
#include "support/tiny_rubric.h"

using plumbline::test::bytesOf;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;

namespace {

/// Two years with a rating, a file and a step.
void fill(const Desk& desk) {
    desk.folder.write("plan.txt", "The plan.");
    desk.begin("2025-26");
    desk.rate("district-alignment", "initiating");
    desk.rate("instruction", "performing");
    desk.begin("2026-27");
    run({"rate", desk.workbook(), "district-alignment", "developing", "--reason", "Seen"});
    desk.rate("instruction", "initiating");
    run({"evidence", desk.workbook(), "add", "district-alignment", "--file", desk.path("plan.txt")});
    run({"step", desk.workbook(), "add", "instruction", "--text", "Visit rooms"});
}

} // namespace

TEST_CASE("compare shows years side by side, in words and as JSON") {
    const Desk desk;
    fill(desk);
    const QStringList call{"compare", desk.workbook(), "--years", "2025-26,2026-27"};
    const Run words = run(call);
    CHECK(words.code == 0);
    CHECK_THAT(words.out, ContainsSubstring("up 1 level"));
    CHECK_THAT(words.out, ContainsSubstring("down 2 levels"));
    CHECK_THAT(words.out, ContainsSubstring("not comparable – Not rated in 2025–26."));
    CHECK_THAT(words.out, ContainsSubstring("1 of 15 rated higher, 1 lower, 0 the same, 13 not comparable"));

    const QJsonObject json = run(call + QStringList{"--json"}).json().object();
    CHECK(json["summary"].toObject() ==
          QJsonObject{{"up", 1}, {"down", 1}, {"same", 0}, {"notComparable", 13}});
    CHECK(json["columns"][0].toObject() ==
          QJsonObject{{"school", "Lincoln High School"}, {"year", "2025-26"}});
    const QJsonObject row = json["rows"][1].toObject();
    CHECK(row["dimension"] == "district-alignment");
    CHECK(row["change"] == "up");
    CHECK(row["steps"] == 1);
    CHECK(row["comparable"] == true);
    CHECK(row["why"].isNull());
    CHECK(row["cells"][1].toObject() == QJsonObject{{"state", "rated"}, {"level", "developing"}});
    CHECK(json["rows"][0]["change"] == "none");
    CHECK(json["rows"][0]["comparable"] == false);
}

TEST_CASE("compare shows schools of the latest year that all have") {
    const Desk desk;
    fill(desk);
    run({"new", desk.workbook(), "--school", "Day, Dorothy", "--year", "2025-26"});
    run({"rate", desk.workbook(), "district-alignment", "performing", "--school", "Day, Dorothy"});
    const Run both = run({"compare", desk.workbook(), "--schools", "Lincoln High School", "--schools",
                          "Day, Dorothy", "--json"});
    CHECK(both.code == 0);
    CHECK(both.json()["columns"][0]["year"] == "2025-26");
    CHECK(both.json()["columns"][1]["school"] == "Day, Dorothy");
    CHECK(both.json()["rows"][1]["steps"] == 2);
    CHECK_THAT(run({"compare", desk.workbook(), "--schools", "Lincoln High School", "--schools",
                    "Day, Dorothy", "--year", "2026-27"})
                   .err,
               ContainsSubstring("Day, Dorothy has no assessment of 2026-27. It has: 2025-26."));
}

TEST_CASE("compare takes any years of any schools, in the order given") {
    const Desk desk;
    fill(desk);
    run({"new", desk.workbook(), "--school", "Day, Dorothy", "--year", "2024-25"});
    const Run both =
        run({"compare", desk.workbook(), "--columns",
             "Lincoln High School:2026-27, Day, Dorothy:2024-25,Lincoln High School:2025-26", "--json"});
    REQUIRE(both.code == 0);
    CHECK(both.json()["columns"][0]["year"] == "2026-27");
    CHECK(both.json()["columns"][1]["school"] == "Day, Dorothy");
    CHECK(both.json()["columns"][2]["year"] == "2025-26");
    CHECK(both.json()["comparability"].toArray().size() == 3);
    CHECK_THAT(run({"compare", desk.workbook(), "--columns", "Lincoln High School"}).err,
               ContainsSubstring("is not \"School:Year\""));
}

TEST_CASE("compare shows only what is asked for, and what moved most first") {
    const Desk desk;
    fill(desk);
    const QStringList call{"compare", desk.workbook(), "--years", "2025-26,2026-27", "--json"};
    const auto dimensions = [&](const QStringList& more) {
        QStringList ids;
        for (const auto& row : run(call + more).json()["rows"].toArray())
            ids << row.toObject()["dimension"].toString();
        return ids;
    };
    CHECK(dimensions({"--filter", "changed"}) == QStringList{"district-alignment", "instruction"});
    CHECK(dimensions({"--filter", "changed", "--most-moved"}) ==
          QStringList{"instruction", "district-alignment"});
    CHECK(dimensions({"--filter", "up"}) == QStringList{"district-alignment"});
    CHECK(dimensions({"--filter", "down"}) == QStringList{"instruction"});
    CHECK(dimensions({"--filter", "not-comparable"}).size() == 13);
    CHECK(dimensions({"--strand", "practice", "--filter", "changed"}) == QStringList{"instruction"});
    CHECK(run(call + QStringList{"--filter", "better"}).code == 2);
    CHECK_THAT(run(call + QStringList{"--strand", "nowhere"}).err, ContainsSubstring("The strands are "));
    const Run words = run({"compare", desk.workbook(), "--years", "2025-26,2026-27", "--filter", "up"});
    CHECK_THAT(words.out, ContainsSubstring("up 1 level"));
    CHECK(words.out.find("down 2 levels") == std::string::npos);
    CHECK_THAT(words.out, ContainsSubstring("Can they be compared?"));
}

TEST_CASE("a workbook exported as JSON and imported again is the same") {
    const Desk desk;
    fill(desk);
    CHECK(run({"export", desk.workbook(), "-o", desk.path("all.json")}).out ==
          "Wrote " + desk.path("all.json").toStdString() + ": 2 assessments, 1 file\n");
    const Run imported = run({"import", desk.path("copy.plumbline"), desk.path("all.json")});
    CHECK(imported.code == 0);
    CHECK_THAT(imported.out, ContainsSubstring("Lincoln High School 2026–27: imported"));
    for (const QStringList& year : {QStringList{"--year", "2025-26"}, QStringList{"--year", "2026-27"}})
        CHECK(run(QStringList{"show", desk.path("copy.plumbline"), "--json"} + year).out ==
              run(QStringList{"show", desk.workbook(), "--json"} + year).out);
    run({"export", desk.path("copy.plumbline"), "-o", desk.path("again.json")});
    CHECK(bytesOf(desk.folder / "again.json") == bytesOf(desk.folder / "all.json"));
    CHECK(run({"evidence", desk.path("copy.plumbline"), "save", "1", "-o", desk.path("out.txt")}).code == 0);
    CHECK(bytesOf(desk.folder / "out.txt") == "The plan.");
}

TEST_CASE("importing the same again skips what is identical and changes nothing") {
    const Desk desk;
    fill(desk);
    const QString district = desk.path("district.plumbline");
    run({"new", district, "--school", "Douglass", "--year", "2026-27"});
    CHECK(run({"import", district, desk.workbook()}).code == 0);
    CHECK_THAT(run({"check", district}).out, ContainsSubstring("2 schools, 3 assessments"));
    const std::string before = bytesOf(desk.folder / "district.plumbline");
    const Run again = run({"import", district, desk.workbook()});
    CHECK(again.code == 0);
    CHECK(
        again.out ==
        "Lincoln High School 2025–26: skipped, identical\nLincoln High School 2026–27: skipped, identical\n");
    CHECK(bytesOf(desk.folder / "district.plumbline") == before);
}

TEST_CASE("an import is one step of undo") {
    const Desk desk;
    fill(desk);
    const QString district = desk.path("district.plumbline");
    run({"new", district, "--school", "Douglass", "--year", "2026-27"});
    run({"import", district, desk.workbook()});
    CHECK_THAT(run({"undo", district}).out, ContainsSubstring("Undone: Import from lincoln.plumbline"));
    CHECK(run({"show", district}).code == 0);
    CHECK_THAT(run({"show", district}).out, ContainsSubstring("Douglass"));
}

TEST_CASE("what can not be imported is refused, and no workbook is made") {
    const Desk desk;
    desk.folder.write("notes.txt", "Nothing to import.");
    desk.folder.write("broken.json", R"({"format": "plumbline-workbook", "formatVersion": 1)");
    desk.folder.write("rubric.json", R"({"format": "plumbline-rubric", "formatVersion": 1})");
    for (const char* source :
         {"notes.txt", "broken.json", "rubric.json", "missing.json", "", "lincoln.plumbline"}) {
        INFO(source);
        const Run refused = run({"import", desk.path("new.plumbline"), desk.path(source)});
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK_FALSE(refused.err.empty());
        CHECK_FALSE(std::filesystem::exists(desk.folder / "new.plumbline"));
    }
    CHECK_THAT(
        run({"import", desk.workbook(), desk.path("notes.txt")}).err,
        ContainsSubstring(
            "Give a workbook (.plumbline), a workbook exported as JSON, a ballot file, or the JSON file of a "
            "rubric."));
}

TEST_CASE("importing a rubric says how it is used") {
    const Desk desk;
    desk.folder.write("tiny.json", toJson(*plumbline::test::tinyRubric("A: x")));
    const Run checked = run({"import", desk.workbook(), desk.path("tiny.json")});
    CHECK(checked.code == 0);
    CHECK_THAT(checked.out, ContainsSubstring("--rubric"));
}

TEST_CASE("ratings are exported as CSV and as a spreadsheet, all or of one year") {
    const Desk desk;
    fill(desk);
    CHECK(run({"export", desk.workbook(), "-o", desk.path("all.csv")}).code == 0);
    const std::string all = bytesOf(desk.folder / "all.csv");
    CHECK(std::count(all.begin(), all.end(), '\n') == 31);
    CHECK(run({"export", desk.workbook(), "-o", desk.path("year.csv"), "--year", "2025-26"}).code == 0);
    const std::string year = bytesOf(desk.folder / "year.csv");
    CHECK(std::count(year.begin(), year.end(), '\n') == 16);
    CHECK_THAT(run({"export", desk.workbook(), "-o", desk.path("all.xlsx")}).out,
               ContainsSubstring("all.xlsx: 8 sheets, "));
    CHECK(bytesOf(desk.folder / "all.xlsx").starts_with("PK"));
    CHECK(run({"export", desk.workbook(), "-o", desk.path("none.csv"), "--year", "2010-11"}).code == 1);
    CHECK(run({"export", desk.workbook(), "-o", desk.path("none.csv"), "--school", "Douglass"}).code == 1);
    CHECK_FALSE(std::filesystem::exists(desk.folder / "none.csv"));
}

TEST_CASE("the votes of rating sessions are a table of their own, as CSV only") {
    const Desk desk;
    fill(desk);
    CHECK(run({"export", desk.workbook(), "-o", desk.path("rounds.csv"), "--rounds"}).code == 0);
    CHECK_THAT(bytesOf(desk.folder / "rounds.csv"), ContainsSubstring("\"ballots at level 1\""));
    CHECK(run({"export", desk.workbook(), "-o", desk.path("rounds.xlsx"), "--rounds"}).code == 2);
    CHECK_FALSE(std::filesystem::exists(desk.folder / "rounds.xlsx"));
}

TEST_CASE("every table is exported as CSV, and says how many rows are in it") {
    const Desk desk;
    fill(desk);
    for (const char* table : {"wide", "profile", "evidence", "steps", "marks", "team", "rounds", "ballots"}) {
        CAPTURE(table);
        const Run written =
            run({"export", desk.workbook(), "-o", desk.path("out.csv"), "--" + QString(table)});
        CHECK(written.code == 0);
        const std::string csv = bytesOf(desk.folder / "out.csv");
        const auto rows = std::count(csv.begin(), csv.end(), '\n') - 1;
        CHECK(written.out == "Wrote " + desk.path("out.csv").toStdString() + ": " + std::to_string(rows) +
                                 (rows == 1 ? " row\n" : " rows\n"));
    }
    CHECK(run({"export", desk.workbook(), "-o", desk.path("out.csv"), "--wide", "--team"}).code == 2);
}

TEST_CASE("a CSV file begins with the mark of UTF-8 where that is asked for, and only a CSV file can") {
    const Desk desk;
    fill(desk);
    run({"export", desk.workbook(), "-o", desk.path("plain.csv")});
    run({"export", desk.workbook(), "-o", desk.path("mark.csv"), "--bom"});
    CHECK(bytesOf(desk.folder / "mark.csv") == "\xEF\xBB\xBF" + bytesOf(desk.folder / "plain.csv"));
    const Run wrong = run({"export", desk.workbook(), "-o", desk.path("mark.json"), "--bom"});
    CHECK(wrong.code == 2);
    CHECK_THAT(wrong.err, ContainsSubstring("--bom is for a file that ends in .csv"));
}

TEST_CASE("an export replaces a file whole, writes through no link, and leaves nothing beside") {
    const Desk desk;
    fill(desk);
    desk.folder.write("there.csv", "old");
    CHECK(run({"export", desk.workbook(), "-o", desk.path("there.csv")}).code == 0);
    CHECK(bytesOf(desk.folder / "there.csv").size() > 100);

    desk.folder.write("target.csv", "mine");
    std::filesystem::create_symlink(desk.folder / "target.csv", desk.folder / "link.csv");
    for (const char* ending : {"link.csv"}) {
        const Run refused = run({"export", desk.workbook(), "-o", desk.path(ending)});
        CHECK(refused.code == 1);
        CHECK_THAT(refused.err, ContainsSubstring("is a link to another file"));
    }
    CHECK(bytesOf(desk.folder / "target.csv") == "mine");
    CHECK(run({"export", desk.workbook(), "-o", desk.path("no/folder.csv")}).code == 1);
    for (const auto& entry : std::filesystem::directory_iterator(desk.folder.path()))
        CHECK(entry.path().filename().string().front() != '.');
}

TEST_CASE("rubrics are listed, shown, exported and checked") {
    const Desk desk;
    CHECK_THAT(run({"rubric", "list"}).out, ContainsSubstring("mastery-based-learning"));
    CHECK(run({"rubric", "list", "--json"}).json()[0]["dimensions"] == 15);
    CHECK_THAT(run({"rubric", "show", "mastery-based-learning"}).out,
               ContainsSubstring("District Alignment (district-alignment)"));
    CHECK(run({"rubric", "export", "mastery-based-learning", "-o", desk.path("rubric.json")}).code == 0);
    CHECK(run({"rubric", "show", "mastery-based-learning", "--json"}).out ==
          bytesOf(desk.folder / "rubric.json"));
    const Run whole = run({"rubric", "check", desk.path("rubric.json")});
    CHECK(whole.code == 0);
    CHECK_THAT(whole.out, ContainsSubstring("15 dimensions, 3 levels"));
    CHECK(run({"rubric", "show", "unknown"}).code == 1);

    desk.folder.write("broken.json", "{\n  \"format\": \"plumbline-rubric\",\n  oops\n}");
    const Run broken = run({"rubric", "check", desk.path("broken.json")});
    CHECK(broken.code == 1);
    CHECK_THAT(broken.err, ContainsSubstring("line 3"));
    const Run json = run({"rubric", "check", desk.path("broken.json"), "--json"});
    CHECK(json.code == 1);
    CHECK(json.json()["whole"] == false);
    CHECK(run({"rubric", "check", desk.path("missing.json")}).code == 1);
}

TEST_CASE("the example school has four years that compare, and is not put over a file") {
    const Desk desk;
    CHECK(run({"new", desk.workbook(), "--example"}).code == 0);
    CHECK_THAT(run({"check", desk.workbook()}).out, ContainsSubstring("1 school, 4 assessments"));
    const std::string before = desk.bytes();
    CHECK(run({"new", desk.workbook(), "--example"}).code == 1);
    CHECK(desk.bytes() == before);
    CHECK(run({"import", desk.path("copy.plumbline"), desk.workbook()}).code == 0);
    const QString reworded = run({"compare", desk.workbook(), "--years", "2023-24,2026-27"}).out.c_str();
    CHECK_THAT(reworded.toStdString(), ContainsSubstring("The wording changed between"));
}
