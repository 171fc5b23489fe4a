// SPDX-License-Identifier: MIT
#include "cli.h"

#include "rubric/rubric_json.h"
#include "support/catch.h"
#include "support/tiny_rubric.h"

using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;

namespace {

QJsonObject dimensionIn(const Run& shown, const QString& id) {
    for (const QJsonValue strand : shown.json()["strands"].toArray())
        for (const QJsonValue dimension : strand["dimensions"].toArray())
            if (dimension["id"] == id)
                return dimension.toObject();
    return {};
}

} // namespace

TEST_CASE("new makes a workbook, and adds years and schools to it") {
    const Desk desk;
    const Run made = desk.begin();
    CHECK(made.code == 0);
    CHECK(made.err.empty());
    CHECK_THAT(made.out, ContainsSubstring("Lincoln High School 2026–27"));
    CHECK(desk.begin("2027-28").code == 0);
    CHECK(run({"new", desk.workbook(), "--school", "Douglass", "--year", "2027/28"}).code == 0);
    const Run checked = run({"check", desk.workbook()});
    CHECK(checked.code == 0);
    CHECK_THAT(checked.out, ContainsSubstring("is whole: 2 schools, 3 assessments"));
}

TEST_CASE("new refuses what is no school or year, and leaves no file") {
    const Desk desk;
    const QList<QStringList> wrong{{"--school", "", "--year", "2026-27"},
                                   {"--school", "   ", "--year", "2026-27"},
                                   {"--school", QString(10000, u'x'), "--year", "2026-27"},
                                   {"--school", "a\nb", "--year", "2026-27"},
                                   {"--school", "Lincoln", "--year", "2026"},
                                   {"--school", "Lincoln", "--year", "2026-29"},
                                   {"--school", "Lincoln", "--year", ""},
                                   {"--school", "Lincoln", "--year", "2026-27", "--rubric", "unknown"}};
    for (const QStringList& options : wrong) {
        INFO(options.join(u' ').left(100).toStdString());
        const Run refused = run(QStringList{"new", desk.workbook()} + options);
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK(refused.err.size() < 400);
        CHECK_FALSE(std::filesystem::exists(desk.folder / "lincoln.plumbline"));
    }
    CHECK_THAT(run({"new", desk.workbook(), "--school", QString(10000, u'x'), "--year", "2026-27"}).err,
               ContainsSubstring("--school: The text has 10000 characters. Use at most 200."));
    CHECK(run({"new", desk.path("no/folder/x.plumbline"), "--school", "Lincoln", "--year", "2026-27"}).code ==
          1);
}

TEST_CASE("new refuses a second assessment of the same school and year, and leaves the file as it is") {
    const Desk desk;
    desk.begin();
    const std::string before = desk.bytes();
    const Run again = desk.begin();
    CHECK(again.code == 1);
    CHECK_THAT(again.err, ContainsSubstring("2026–27"));
    CHECK(desk.bytes() == before);
}

TEST_CASE("a rubric from a file is pinned, and the school's next year has it too") {
    const Desk desk;
    desk.folder.write("tiny.json", toJson(*plumbline::test::tinyRubric("A: x y | B: u", 4)));
    const QStringList begin{"new", desk.workbook(), "--school", "Lincoln", "--year"};
    CHECK(run(begin + QStringList{"2026-27", "--rubric", desk.path("tiny.json")}).code == 0);
    CHECK(run({"rate", desk.workbook(), "u", "level-4"}).code == 0);
    CHECK(run(begin + QStringList{"2027-28"}).code == 0);
    const Run shown = run({"show", desk.workbook(), "--json"});
    CHECK(shown.json()["total"] == 3);
    CHECK(shown.json()["year"] == "2027-28");
}

TEST_CASE("rate sets a level, not applicable and unrated, and keeps or changes the reason") {
    const Desk desk;
    desk.begin();
    const Run rated =
        run({"rate", desk.workbook(), "district-alignment", "developing", "--reason", "Seen in\nfour rooms"});
    CHECK(rated.code == 0);
    CHECK(rated.out == "Lincoln High School 2026–27: District Alignment: Developing\n");
    desk.rate("instruction", "not-applicable");

    Run shown = run({"show", desk.workbook(), "--json"});
    CHECK(shown.json()["rated"] == 1);
    CHECK(shown.json()["applicable"] == 14);
    CHECK(shown.json()["total"] == 15);
    QJsonObject dimension = dimensionIn(shown, "district-alignment");
    CHECK(dimension["state"] == "rated");
    CHECK(dimension["level"] == "developing");
    CHECK(dimension["reason"] == "Seen in\nfour rooms");
    CHECK(dimensionIn(shown, "instruction")["state"] == "not-applicable");
    CHECK(dimensionIn(shown, "instruction")["level"].isNull());
    CHECK(dimensionIn(shown, "local-policies")["state"] == "unrated");

    desk.rate("district-alignment", "unrated");
    shown = run({"show", desk.workbook(), "--json"});
    dimension = dimensionIn(shown, "district-alignment");
    CHECK(dimension["state"] == "unrated");
    CHECK(dimension["level"].isNull());
    CHECK(dimension["reason"] == "Seen in\nfour rooms");
    CHECK(shown.json()["rated"] == 0);
}

TEST_CASE("show prints the profile in words") {
    const Desk desk;
    desk.begin();
    const Run empty = run({"show", desk.workbook()});
    CHECK(empty.code == 0);
    CHECK_THAT(empty.out, ContainsSubstring("Lincoln High School 2026–27 · Draft\n"));
    CHECK_THAT(empty.out, ContainsSubstring("0 of 15 rated\n"));
    CHECK(empty.out.find("median") == std::string::npos);
    desk.rate("district-alignment", "initiating");
    desk.rate("local-policies", "performing");
    const Run shown = run({"show", desk.workbook()});
    CHECK_THAT(shown.out, ContainsSubstring("at or above Developing: 1 of 2 rated"));
    CHECK_THAT(shown.out, ContainsSubstring("median: split between Initiating and Performing"));
    CHECK_THAT(shown.out, ContainsSubstring("district-alignment"));
}

TEST_CASE("show as JSON has the shape that scripts rely on") {
    const Desk desk;
    desk.begin();
    desk.rate("district-alignment", "developing");
    const QJsonObject shown = run({"show", desk.workbook(), "--json"}).json().object();
    CHECK(shown.keys() ==
          QStringList{"applicable", "rated", "rubric", "school", "status", "strands", "total", "year"});
    CHECK(shown["status"] == "draft");
    CHECK(shown["rubric"]["id"] == "mastery-based-learning");
    const QJsonObject policy = shown["strands"][0].toObject();
    CHECK(policy.keys() == QStringList{"applicable", "atOrAbove", "counts", "dimensions", "id", "medianHigh",
                                       "medianLow", "name", "rated", "total"});
    CHECK(policy["counts"]["developing"] == 1);
    CHECK(policy["counts"]["performing"] == 0);
    CHECK(policy["atOrAbove"]["initiating"] == 1);
    CHECK(policy["medianLow"] == "developing");
    CHECK(shown["strands"][1]["medianLow"].isNull());
    const QJsonObject dimension = policy["dimensions"][0].toObject();
    CHECK(dimension.keys() == QStringList{"ballots", "currentEvidence", "evidence", "focus", "id", "level",
                                          "name", "openSteps", "reason", "state", "statements"});
    CHECK(dimension["level"].isNull());
    CHECK(dimension["reason"].isNull());
    CHECK(dimension["evidence"] == 0);
}

TEST_CASE("an unknown dimension, level, year or school is refused, and the file stays as it is") {
    const Desk desk;
    desk.begin();
    const QString file = desk.workbook();
    const std::string before = desk.bytes();
    const QList<QPair<QStringList, std::string>> wrong{
        {{"rate", file, "unknown", "developing"}, "has no dimension \"unknown\""},
        {{"rate", file, "District Alignment", "developing"}, "has no dimension \"District Alignment\""},
        {{"rate", file, "district-alignment", "excellent"},
         "Give initiating, developing, performing, unrated or not-applicable."},
        {{"rate", file, "district-alignment", "2"}, "has no level \"2\""},
        {{"rate", file, "district-alignment", ""}, "has no level"},
        {{"rate", file, "district-alignment", "developing", "--year", "2020-21"},
         "has no assessment of 2020-21. It has: 2026-27."},
        {{"rate", file, "district-alignment", "developing", "--year", "soon"},
         "\"soon\" is no school year. Write it like 2026-27."},
        {{"rate", file, "district-alignment", "developing", "--school", "Douglass"},
         "has no school \"Douglass\". It has: Lincoln High School."},
        {{"rate", file, "district-alignment", "developing", "--reason", QString(64001, u'x')},
         "--reason: The text has 64001 characters."},
        {{"show", file, "--year", "2020-21"}, "has no assessment of 2020-21"},
        {{"show", file, "--school", "Douglass"}, "has no school \"Douglass\""},
        {{"compare", file, "--years", "2026-27,2020-21"}, "has no assessment of 2020-21"},
        {{"compare", file, "--schools", "Lincoln High School,Douglass"}, "has no school \"Douglass\""},
        {{"reopen", file, "--reason", "x"}, "is not final"},
        {{"reopen", file, "--reason", " ", "--year", "2026-27"}, "not final"},
        {{"finalize", file, "--year", "2020-21"}, "has no assessment of 2020-21"},
        {{"redo", file}, "nothing to redo"}};
    for (const auto& [call, sentence] : wrong) {
        INFO(call.join(u' ').left(200).toStdString());
        const Run refused = run(call);
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, ContainsSubstring(sentence));
        CHECK(desk.bytes() == before);
    }
}

TEST_CASE("where a file has several schools one has to be chosen") {
    const Desk desk;
    desk.begin();
    run({"new", desk.workbook(), "--school", "Douglass", "--year", "2026-27"});
    const Run open = run({"show", desk.workbook()});
    CHECK(open.code == 2);
    CHECK_THAT(open.err, ContainsSubstring("Choose one with --school: Douglass, Lincoln High School."));
    CHECK(run({"show", desk.workbook(), "--school", "Douglass"}).code == 0);
    CHECK(run({"show", desk.workbook(), "--school", "douglass"}).code == 0);
}

TEST_CASE("a final assessment is not changed until it is reopened with a reason") {
    const Desk desk;
    desk.begin();
    desk.rate("district-alignment", "developing");
    CHECK(run({"finalize", desk.workbook()}).code == 0);
    const std::string before = desk.bytes();
    const Run refused = desk.rate("district-alignment", "performing");
    CHECK(refused.code == 1);
    CHECK(refused.err ==
          "lincoln.plumbline: The assessment 2026–27 is final and can not be changed. Reopen it first.\n");
    CHECK(run({"finalize", desk.workbook()}).code == 1);
    CHECK(run({"undo", desk.workbook()}).code == 1);
    CHECK(run({"reopen", desk.workbook(), "--reason", "  "}).code == 1);
    CHECK(desk.bytes() == before);

    CHECK(run({"reopen", desk.workbook(), "--reason", "The survey came in late"}).code == 0);
    CHECK(desk.rate("district-alignment", "performing").code == 0);
    CHECK_THAT(run({"history", desk.workbook()}).out, ContainsSubstring("The survey came in late"));
}

TEST_CASE("undo and redo go through the history, over separate starts of the program") {
    const Desk desk;
    desk.begin();
    desk.rate("district-alignment", "developing");
    desk.rate("district-alignment", "performing");
    const auto level = [&] {
        return dimensionIn(run({"show", desk.workbook(), "--json"}), "district-alignment")["level"]
            .toString();
    };
    const Run undone = run({"undo", desk.workbook()});
    CHECK(undone.code == 0);
    CHECK(undone.out == "Undone: Rate District Alignment (Lincoln High School 2026–27)\n");
    CHECK(level() == "developing");
    CHECK(run({"redo", desk.workbook()}).out ==
          "Done again: Rate District Alignment (Lincoln High School 2026–27)\n");
    CHECK(level() == "performing");

    const QJsonArray lines = run({"history", desk.workbook(), "--json"}).json().array();
    REQUIRE(lines.size() == 5);
    CHECK(lines[2]["kind"] == "edit");
    CHECK(lines[2]["from"] == "Developing");
    CHECK(lines[2]["to"] == "Performing");
    CHECK(lines[3]["kind"] == "undo");
    CHECK(lines[4]["kind"] == "redo");
    CHECK(lines[4]["what"] == "Rate District Alignment");
}
