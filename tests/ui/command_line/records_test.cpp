// SPDX-License-Identifier: MIT
#include "cli.h"

#include "support/catch.h"
#include "support/zip_contents.h"

using plumbline::test::bytesOf;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;
using plumbline::test::zipContents;

namespace {

struct Office : Desk {
    Office() { begin("2025-26"); }

    Run call(const QString& verb, const QStringList& words) const {
        return run(QStringList{verb, workbook()} + words);
    }

    QJsonArray listed(const QString& verb, const QStringList& options = {}) const {
        return call(verb, QStringList{"list", "--json"} + options).json().array();
    }
};

QStringList titlesOf(const QJsonArray& evidence) {
    QStringList titles;
    for (const QJsonValue& piece : evidence)
        titles.append(piece["title"].toString());
    return titles;
}

} // namespace

TEST_CASE("evidence says where it comes from, from which year, and which statements it speaks to") {
    const Office office;
    CHECK(office
              .call("evidence",
                    {"add", "district-alignment", "--note", "Survey", "--source", "Family council",
                     "--from-year", "2024-25", "--statement", "performing:1", "--statement", "developing:1"})
              .code == 0);
    CHECK(office
              .call("evidence", {"add", "district-alignment,instruction", "--note", "Walk-through",
                                 "--statement", "instruction:developing:1"})
              .code == 0);
    const QJsonArray all = office.listed("evidence");
    CHECK(all[0]["source"] == "Family council");
    CHECK(all[0]["fromYear"] == "2024-25");
    CHECK(all[0]["state"] == "current");
    REQUIRE(all[0]["statements"].toArray().size() == 2);
    CHECK(all[0]["statements"][0]["level"] == "developing");
    CHECK(all[0]["statements"][0]["number"] == 1);
    CHECK(all[1]["statements"][0]["dimension"] == "instruction");
    CHECK_THAT(office.call("evidence", {"list"}).out, ContainsSubstring("Family council"));

    const std::string before = office.bytes();
    const QList<QPair<QStringList, std::string>> wrong{
        {{"district-alignment", "--statement", "developing"}, "is no statement. Write a level and a number"},
        {{"district-alignment", "--statement", "developing:99"}, "has no statement 99"},
        {{"district-alignment", "--statement", "developing:0"}, "has no statement 0"},
        {{"district-alignment", "--from-year", "2024"}, "is no school year"},
        {{"district-alignment,instruction", "--statement", "developing:1"}, "Write DIMENSION:LEVEL:N"}};
    for (const auto& [words, sentence] : wrong) {
        const Run refused = office.call("evidence", QStringList{"add", "--note", "x"} + words);
        CHECK(refused.code == 1);
        CHECK_THAT(refused.err, ContainsSubstring(sentence));
        CHECK(office.bytes() == before);
    }
}

TEST_CASE("evidence is listed by what it is") {
    const Office office;
    office.call("evidence", {"add", "district-alignment", "--note", "Seen in rooms", "--title", "Rooms"});
    office.call("evidence", {"add", "instruction", "--link", "https://example.org/", "--title", "Site",
                             "--date", "2026-02-03", "--against"});
    office.call("evidence", {"out-of-date", "1"});
    const QList<QPair<QStringList, QStringList>> choices{{{}, {"Rooms", "Site"}},
                                                         {{"--dimension", "instruction"}, {"Site"}},
                                                         {{"--kind", "note"}, {"Rooms"}},
                                                         {{"--against"}, {"Site"}},
                                                         {{"--undated"}, {"Rooms"}},
                                                         {{"--state", "out-of-date"}, {"Rooms"}},
                                                         {{"--search", "ROOMS seen"}, {"Rooms"}},
                                                         {{"--search", "nothing"}, {}}};
    for (const auto& [options, titles] : choices) {
        INFO(options.join(u' ').toStdString());
        CHECK(titlesOf(office.listed("evidence", options)) == titles);
    }
    CHECK_THAT(office.call("evidence", {"list", "--search", "nothing"}).out,
               ContainsSubstring("nothing of that kind"));
    CHECK(office.call("evidence", {"list", "--kind", "film"}).code == 1);
    CHECK(office.call("evidence", {"list", "--dimension", "unknown"}).code == 1);
}

TEST_CASE("evidence of another year is used again, and leaves and comes back into date") {
    const Office office;
    office.call("evidence", {"add", "district-alignment", "--note", "Survey"});
    office.begin("2026-27");
    CHECK(office.listed("evidence").isEmpty());
    const Run used = office.call("evidence", {"use", "1", "instruction", "--statement", "developing:1"});
    CHECK(used.code == 0);
    CHECK(used.out == "Lincoln High School 2026–27: evidence 1 is used here too, \"Survey\"\n");
    CHECK(office.listed("evidence").at(0)["id"] == 1);
    CHECK(office.listed("evidence").at(0)["dimensions"] == QJsonArray{"instruction"});

    CHECK(office.call("evidence", {"out-of-date", "1"}).code == 0);
    CHECK(office.listed("evidence").at(0)["state"] == "out-of-date");
    CHECK(office.listed("evidence", {"--year", "2025-26"}).at(0)["state"] == "current");
    CHECK(office.call("evidence", {"in-date", "1"}).code == 0);
    CHECK(office.listed("evidence").at(0)["state"] == "current");
    CHECK(office.call("evidence", {"use", "7", "instruction"}).code == 1);
    CHECK(office.call("evidence", {"in-date", "7"}).code == 1);
}

TEST_CASE("a binder of the evidence is written as a folder or a ZIP") {
    const Office office;
    office.folder.write("plan.bin", "the plan");
    office.call("evidence", {"add", "district-alignment", "--file", office.path("plan.bin")});
    office.call("evidence", {"add", "instruction", "--note", "Seen"});
    CHECK(office.call("evidence", {"binder", "-o", office.path("binder")}).code == 0);
    CHECK(bytesOf(office.folder / "binder/files/01 plan.bin") == "the plan");
    CHECK_THAT(bytesOf(office.folder / "binder/index.html"), ContainsSubstring("Lincoln High School"));
    CHECK(office.call("evidence", {"binder", "-o", office.path("b.zip"), "--kind", "note"}).code == 0);
    CHECK(zipContents(office.folder / "b.zip").size() == 3);

    const Run again = office.call("evidence", {"binder", "-o", office.path("binder")});
    CHECK(again.code == 1);
    CHECK_THAT(again.err, ContainsSubstring("There is already a \"binder\"."));
    CHECK(office.call("evidence", {"binder", "-o", office.path("binder"), "--replace"}).code == 0);
    CHECK(office.call("evidence", {"binder", "-o", office.path("none"), "--kind", "link"}).code == 1);
    CHECK_FALSE(std::filesystem::exists(office.folder / "none"));
}

TEST_CASE("next steps have a measure and a priority, and say what came of them") {
    const Office office;
    office.call("evidence", {"add", "instruction", "--note", "Minutes of the board"});
    CHECK(office
              .call("step", {"add", "instruction", "--text", "Ask the board", "--measure", "Two days",
                             "--priority", "high", "--due", "2020-01-31"})
              .code == 0);
    CHECK(office.call("step", {"add", "instruction", "--statement", "developing:1", "--owner", "Ana"}).code ==
          0);
    const QJsonArray all = office.listed("step");
    CHECK(all[0]["measure"] == "Two days");
    CHECK(all[0]["priority"] == "high");
    CHECK(all[0]["overdue"] == true);
    CHECK(all[1]["priority"] == "medium");
    CHECK(all[1]["statement"]["level"] == "developing");
    CHECK_FALSE(all[1]["text"].toString().isEmpty());
    CHECK(office.listed("step", {"--owner", "ana"}).size() == 1);
    CHECK(office.listed("step", {"--overdue"}).size() == 1);

    CHECK(office.call("step", {"doing", "1"}).code == 0);
    CHECK(office.call("step", {"done", "1", "--outcome", "Granted", "--evidence", "1"}).code == 0);
    CHECK(office.call("step", {"drop", "2", "--reason", "The district does it"}).code == 0);
    const QJsonArray now = office.listed("step");
    CHECK(now[0]["status"] == "done");
    CHECK(now[0]["outcome"] == "Granted");
    CHECK(now[0]["completion"] == QJsonArray{1});
    CHECK(now[1]["status"] == "dropped");
    CHECK(now[1]["outcome"] == "The district does it");
    CHECK(office.listed("step", {"--status", "dropped"}).size() == 1);
    CHECK(office.call("step", {"open", "2"}).code == 0);
    CHECK(office.listed("step", {"--status", "open"}).size() == 1);

    const QList<QStringList> wrong{{"add", "instruction", "--text", "x", "--priority", "urgent"},
                                   {"add", "instruction", "--statement", "developing:99"},
                                   {"done", "1", "--evidence", "7"},
                                   {"list", "--status", "lost"}};
    for (const QStringList& words : wrong)
        CHECK(office.call("step", words).code == 1);
}

TEST_CASE("statements are numbered, marked and unmarked") {
    const Office office;
    const Run shown = office.call("mark", {"district-alignment"});
    CHECK(shown.code == 0);
    CHECK_THAT(shown.out, ContainsSubstring("developing:1"));
    CHECK(office.call("mark", {"district-alignment", "developing:1", "partly"}).code == 0);
    const auto markOfFirst = [&] {
        for (const QJsonValue& one : office.call("mark", {"district-alignment", "--json"}).json().array())
            if (one["level"] == "developing" && one["number"] == 1)
                return one["mark"].toString();
        return QStringLiteral("?");
    };
    CHECK(markOfFirst() == "partly");
    CHECK(office.call("mark", {"district-alignment", "developing:1", "none"}).code == 0);
    CHECK(markOfFirst().isEmpty());
    CHECK(office.call("mark", {"district-alignment", "developing:1", "mostly"}).code == 1);
    CHECK(office.call("mark", {"district-alignment", "developing:99", "partly"}).code == 1);
}

TEST_CASE("up to three focus dimensions are chosen, shown and taken back") {
    const Office office;
    CHECK_THAT(office.call("focus", {}).out, ContainsSubstring("no focus dimensions are chosen yet"));
    CHECK(office.call("focus", {"instruction", "district-alignment"}).code == 0);
    CHECK_THAT(office.call("focus", {}).out, ContainsSubstring("focus: "));
    int chosen = 0;
    for (const QJsonValue& one : office.call("focus", {"--json"}).json().array())
        chosen += one["focus"].toBool() ? 1 : 0;
    CHECK(chosen == 2);
    CHECK(office.call("focus", {"unknown"}).code == 1);
    CHECK(office.call("focus", {"--none"}).code == 0);
    CHECK_THAT(office.call("focus", {}).out, ContainsSubstring("no focus dimensions are chosen yet"));
}

TEST_CASE("a new year carries forward what is named of an earlier one") {
    const Office office;
    office.call("team", {"add", "--name", "Ana Rivera"});
    office.call("step", {"add", "instruction", "--text", "Visit rooms"});
    office.call("evidence", {"add", "instruction", "--note", "Survey"});
    const QStringList next{"--school", "Lincoln High School", "--year"};
    const Run carried = office.call("new", next + QStringList{"2026-27", "--from", "2025-26"});
    CHECK(carried.code == 0);
    CHECK_THAT(carried.out, ContainsSubstring("carried forward from 2025–26: members 1, next steps to review "
                                              "1, evidence to review 1"));
    CHECK(office.listed("team").size() == 1);
    CHECK(office.listed("step").at(0)["toReview"] == true);
    CHECK(office.listed("evidence").at(0)["state"] == "to-review");
    CHECK(office.call("step", {"doing", QString::number(office.listed("step").at(0)["id"].toInt())}).code ==
          0);
    CHECK(office.listed("step").at(0)["toReview"] == false);

    CHECK(office.call("new", next + QStringList{"2027-28", "--from", "2026-27", "--carry", "steps"}).code ==
          0);
    CHECK(office.listed("team").isEmpty());
    CHECK(office.listed("step").size() == 1);
    CHECK(office.listed("evidence").isEmpty());
    const std::string before = office.bytes();
    CHECK(office.call("new", next + QStringList{"2028-29", "--from", "2019-20"}).code == 1);
    CHECK(office.call("new", next + QStringList{"2028-29", "--from", "2027-28", "--carry", "ratings"}).code ==
          1);
    CHECK(office.bytes() == before);
}

TEST_CASE("evidence and next steps are exported as CSV, and next steps as a calendar") {
    const Office office;
    office.call("evidence", {"add", "instruction", "--note", "Survey"});
    office.call("step", {"add", "instruction", "--text", "Visit rooms", "--due", "2026-05-31"});
    office.call("step", {"add", "instruction", "--text", "Some day"});
    CHECK(office.call("export", {"-o", office.path("e.csv"), "--evidence"}).code == 0);
    CHECK_THAT(bytesOf(office.folder / "e.csv"), ContainsSubstring("\"Survey\",\"note\""));
    CHECK(office.call("export", {"-o", office.path("s.csv"), "--steps"}).code == 0);
    CHECK_THAT(bytesOf(office.folder / "s.csv"), ContainsSubstring("\"Visit rooms\""));
    const Run calendar = office.call("export", {"-o", office.path("s.ics")});
    CHECK(calendar.code == 0);
    CHECK_THAT(calendar.out, ContainsSubstring(": 1 next step, left out because they have no due date: 1"));
    CHECK_THAT(bytesOf(office.folder / "s.ics"), ContainsSubstring("DTSTART;VALUE=DATE:20260531\r\n"));
}
