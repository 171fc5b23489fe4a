// SPDX-License-Identifier: MIT
#include "cli.h"

#include "support/catch.h"
#include "support/csv_rows.h"

using plumbline::test::bytesOf;
using plumbline::test::csvRows;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;

namespace {

struct District : Desk {
    District() {
        const Run made = run({"new", file, "--generate", "schools=6,years=3,voters=4,seed=2"});
        REQUIRE(made.code == 0);
    }

    QString file = path("district.plumbline");
};

} // namespace

TEST_CASE("new --generate makes a district that check finds whole, and says what it made") {
    const Desk desk;
    const QString file = desk.path("d.plumbline");
    const Run made = run({"new", file, "--generate", "schools=4,years=2,voters=3,seed=9"});
    CHECK(made.code == 0);
    CHECK_THAT(made.out, ContainsSubstring("schools 4, years 2, voters 3"));
    CHECK(made.err.empty());
    const Run check = run({"check", file});
    CHECK(check.code == 0);
    CHECK_THAT(check.out, ContainsSubstring("4 schools"));
    CHECK_THAT(run({"history", file}).out, ContainsSubstring("Generate a made-up district"));
    CHECK(run({"undo", file}).code == 1);
    CHECK(run({"new", file, "--generate", "schools=4"}).code == 1);
    CHECK(run({"new", desk.path("e.plumbline"), "--generate", "schools=0"}).code == 2);
    CHECK(run({"new", desk.path("e.plumbline"), "--generate", "pupils=3"}).code == 2);
    CHECK(run({"new", desk.path("e.plumbline"), "--generate", "schools=3", "--school", "X"}).code == 2);
}

TEST_CASE("rollup lists every school by name under the counts, and compares where it is asked to") {
    const District desk;
    const Run text = run({"rollup", desk.file, "--compare", "2025-26"});
    REQUIRE(text.code == 0);
    CHECK_THAT(text.out, ContainsSubstring("District roll-up 2026–27, compared with 2025–26"));
    CHECK_THAT(text.out, ContainsSubstring("Higher"));
    CHECK_THAT(text.out, ContainsSubstring("1 Initiating, 2 Developing, 3 Performing"));
    const auto json = run({"rollup", desk.file, "--compare", "2025-26", "--json"}).json().object();
    CHECK(json["schoolCount"].toInt() == 6);
    CHECK(json["comparedWith"].toString() == "2025-26");
    std::size_t after = 0;
    for (const auto& school : json["schools"].toArray()) {
        const auto at = text.out.find("\n" + school.toObject()["school"].toString().toStdString());
        REQUIRE(at != std::string::npos);
        CHECK(at > after);
        after = at;
    }
}

TEST_CASE("rollup filters by strand, status and name, and says what it filters by") {
    const District desk;
    const auto json = [&](const QStringList& more) {
        return run(QStringList{"rollup", desk.file, "--json"} + more).json().object();
    };
    const int all = json({})["schoolCount"].toInt();
    const int final = json({"--status", "final"})["schoolCount"].toInt();
    const int draft = json({"--status", "draft"})["schoolCount"].toInt();
    CHECK(final + draft + json({})["withoutAssessment"].toInt() == all);
    CHECK(json({"--strand", "practice"})["strands"].toArray().size() == 1);
    const QString first = json({})["schools"].toArray()[0].toObject()["school"].toString();
    CHECK(json({"--name", first.toUpper()})["schoolCount"].toInt() == 1);
    CHECK_THAT(run({"rollup", desk.file, "--name", "zzz"}).out, ContainsSubstring("names with \"zzz\""));
    CHECK(run({"rollup", desk.file, "--strand", "music"}).code == 1);
    CHECK(run({"rollup", desk.file, "--status", "lost"}).code == 2);
    CHECK(run({"rollup", desk.file, "--year", "1999-00"}).code == 1);
    CHECK(run({"rollup", desk.file, "--year", "2025-26", "--compare", "2026-27"}).code == 1);
    CHECK(run({"rollup", desk.file, "-o", desk.path("r.doc")}).code == 2);
}

TEST_CASE("rollup writes table, spreadsheet, web page and PDF, each with every school") {
    const District desk;
    const auto json = run({"rollup", desk.file, "--json"}).json().object();
    for (const char* name : {"r.csv", "r.xlsx", "r.html", "r.pdf"}) {
        const Run made = run({"rollup", desk.file, "--compare", "2025-26", "-o", desk.path(name)});
        INFO(name << made.err);
        CHECK(made.code == 0);
        CHECK(std::filesystem::file_size(desk.folder / name) > 500);
    }
    const auto rows = csvRows(bytesOf(desk.folder / "r.csv"));
    CHECK(rows.size() == 1 + 6 * 15);
    const std::string page = bytesOf(desk.folder / "r.html");
    for (const auto& school : json["schools"].toArray())
        CHECK_THAT(page, ContainsSubstring(school.toObject()["school"].toString().toStdString()));
    CHECK(bytesOf(desk.folder / "r.pdf").starts_with("%PDF-"));
    CHECK(bytesOf(desk.folder / "r.xlsx").starts_with("PK"));
}
