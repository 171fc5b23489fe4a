// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QFile>

#include "support/catch.h"

using plumbline::test::bytesOf;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;

namespace {

const QString dimension = QStringLiteral("district-alignment");

/// A workbook with a team of three, Eve among them who observes.
struct Table : Desk {
    Table() {
        begin();
        for (const char* name : {"Ana Ruiz", "Ben"})
            run({"team", workbook(), "add", "--name", name, "--role", "Teacher"});
        run({"team", workbook(), "add", "--name", "Eve", "--observer"});
    }

    Run session(const QStringList& words) const { return run(QStringList{"session", workbook()} + words); }

    QJsonObject item(qsizetype place) const {
        return session({"status", "--json"}).json()["session"]["agenda"][place].toObject();
    }

    /// The ballot file of a member, empty.
    QString ballotFile(const QString& member, std::string_view name) const {
        REQUIRE(run({"ballots", workbook(), "--member", member, "-o", path(name)}).code == 0);
        return path(name);
    }

    /// The same with one ballot: `choice` stands for what is in the line.
    QString filledIn(const QString& member, std::string_view name, std::string_view from,
                     std::string_view to) const {
        const QString file = ballotFile(member, name);
        std::string text = bytesOf(folder / name);
        const std::size_t line = text.find("\"dimension\":\"" + dimension.toStdString() + "\"");
        REQUIRE(line != std::string::npos);
        text.replace(text.find(from, line), from.size(), to);
        folder.write(name, text);
        return file;
    }

    QString rated(const QString& member, std::string_view name, const std::string& level) const {
        return filledIn(member, name, "null", "\"" + level + "\"");
    }

    Run takeIn(const QString& file) const { return run({"import", workbook(), file}); }
};

} // namespace

TEST_CASE("the team is kept and listed") {
    const Desk desk;
    desk.begin();
    CHECK_THAT(run({"team", desk.workbook(), "list"}).out, ContainsSubstring("nobody is in the team yet"));
    CHECK(run({"team", desk.workbook(), "add", "--name", "Ana Ruiz", "--role", "Teacher"}).out ==
          "Lincoln High School 2026–27: Ana Ruiz is in the team, and votes\n");
    CHECK(run({"team", desk.workbook(), "add", "--name", "Eve", "--observer"}).out ==
          "Lincoln High School 2026–27: Eve is in the team, and observes\n");
    const QJsonArray all = run({"team", desk.workbook(), "list", "--json"}).json().array();
    REQUIRE(all.size() == 2);
    CHECK(all[0]["name"] == "Ana Ruiz");
    CHECK(all[0]["role"] == "Teacher");
    CHECK(all[0]["votes"] == true);
    CHECK(all[1]["role"].isNull());
    CHECK(all[1]["votes"] == false);
    CHECK_THAT(run({"team", desk.workbook(), "list"}).out, ContainsSubstring("observes"));
    CHECK(run({"team", desk.workbook(), "add", "--name", "  "}).code == 1);
}

TEST_CASE("a session goes from ballot files through the reveal to a decision") {
    const Table table;
    CHECK(table.session({"start", "--strand", "policy", "--quorum", "2"}).out ==
          "Lincoln High School 2026–27: a rating session is open; dimensions: 4, voters present: 2\n");
    CHECK(table.takeIn(table.rated("Ana Ruiz", "ana.json", "developing")).out ==
          "Lincoln High School 2026–27: ballots of Ana Ruiz imported: 1\n");
    CHECK(table.session({"begin", dimension}).out ==
          "Lincoln High School 2026–27: District Alignment: round 1 is open, 1 of 2 voted\n");
    CHECK(table.item(1)["stage"] == "voting");
    CHECK(table.item(1)["voted"] == 1);
    CHECK(table.item(1)["outstanding"] == QJsonArray{"Ben"});

    const Run early = table.session({"reveal", dimension});
    CHECK(early.code == 1);
    CHECK(early.err == "District Alignment: 1 of 2 voted; no ballot yet of Ben. Give --missing-ok to reveal "
                       "without the rest.\n");
    CHECK(table.takeIn(table.filledIn("ben", "ben.json", "false", "true")).code == 0);
    CHECK(
        table.session({"reveal", dimension}).out ==
        "Lincoln High School 2026–27: District Alignment, round 1: 0 Initiating, 1 Developing, 0 Performing "
        "· 1 abstained\n");
    CHECK(table.item(1)["stage"] == "revealed");
    CHECK(table.item(1)["rounds"][0]["counts"]["developing"] == 1);
    CHECK(table.item(1)["rounds"][0]["abstained"] == 1);

    CHECK(table
              .session({"decide", dimension, "developing", "--reason", "Seen", "--how", "chair",
                        "--confidence", "high", "--minority", "Too early"})
              .out == "Lincoln High School 2026–27: District Alignment is decided: Developing\n");
    CHECK(table.item(1)["decided"] == "developing");
    CHECK(run({"show", table.workbook(), "--json"}).json()["rated"] == 1);
    CHECK(table.session({"park", "local-policies"}).code == 0);
    CHECK(table.item(3)["stage"] == "parked");
    CHECK_THAT(table.session({"status"}).out, ContainsSubstring("decided: Developing"));
    CHECK(table.session({"close"}).out ==
          "Lincoln High School 2026–27: the rating session is closed; 1 of 4 decided\n");
    CHECK(table.session({"status", "--json"}).json()["session"].isNull());
}

TEST_CASE("nothing the command line prints or exports tells what a ballot is before the reveal") {
    const Table table;
    table.session({"start", "--dimensions", dimension});
    const QString ballots = table.rated("Ana Ruiz", "ana.json", "performing");
    const Run imported = table.takeIn(ballots);
    const Run begun = table.session({"begin", dimension});
    REQUIRE(begun.code == 0);
    const Run again = table.takeIn(ballots);
    REQUIRE(again.code == 1);
    for (const QString& word : {QStringLiteral("performing"), QStringLiteral("Performing")}) {
        const std::string level = word.toStdString();
        for (const Run& one :
             {imported, begun, again, table.session({"status"}), table.session({"reveal", dimension}),
              run({"history", table.workbook()}), run({"history", table.workbook(), "--json"}),
              run({"check", table.workbook()})}) {
            CHECK_THAT(one.out, !ContainsSubstring(level));
            CHECK_THAT(one.err, !ContainsSubstring(level));
        }
    }
    CHECK(table.item(0)["rounds"].toArray().isEmpty());
    CHECK(run({"export", table.workbook(), "-o", table.path("out.json")}).code == 0);
    const QJsonDocument exported =
        QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf(table.folder / "out.json")));
    const QJsonObject item = exported["assessments"][0]["sessions"][0]["agenda"][0].toObject();
    CHECK(item["rounds"].toArray().isEmpty());
    CHECK(item.keys() == QStringList{"decision", "dimension", "notes", "parked", "rounds", "spent"});
}

TEST_CASE("who comes late or leaves is present or absent, but nobody whose ballot is in") {
    const Table table;
    table.session({"start", "--absent", "Ana Ruiz"});
    CHECK_THAT(table.session({"status"}).out, ContainsSubstring("voters present: 1"));
    const QString file = table.rated("Ana Ruiz", "ana.json", "developing");
    CHECK_THAT(table.takeIn(file).err, ContainsSubstring("/member: Ana Ruiz is marked as absent."));
    CHECK(table.session({"present", "Ana Ruiz"}).out == "Lincoln High School 2026–27: Ana Ruiz is present\n");
    CHECK(table.session({"absent", "Ben"}).out == "Lincoln High School 2026–27: Ben is absent\n");
    CHECK(table.takeIn(file).code == 0);
    CHECK(table.session({"absent", "Ana Ruiz"}).code == 1);
    CHECK(table.session({"absent", "Zoe"}).code == 1);
    CHECK(table.session({"absent"}).code == 2);
}

TEST_CASE("importing ballots is one step of undo, and twice the same is refused") {
    const Table table;
    table.session({"start"});
    const QString file = table.rated("Ana Ruiz", "ana.json", "developing");
    REQUIRE(table.takeIn(file).code == 0);
    const std::string before = table.bytes();
    const Run again = table.takeIn(file);
    CHECK(again.code == 1);
    CHECK(again.out.empty());
    CHECK_THAT(again.err, ContainsSubstring("/ballots/1: A ballot of this member is in already."));
    CHECK(table.bytes() == before);
    CHECK_THAT(run({"undo", table.workbook()}).out, ContainsSubstring("Undone: Import a ballot file"));
    CHECK(table.item(1)["voted"] == 0);
    CHECK(table.takeIn(file).code == 0);
}

TEST_CASE("a member's ratings in a copy of their own become their ballots") {
    const Table table;
    table.session({"start", "--dimensions", "district-alignment,instruction"});
    const Desk own;
    own.begin();
    own.rate(dimension, "performing");
    own.rate("instruction", "initiating");
    CHECK(run({"ballots", own.workbook(), "--member", "Ben", "--from-ratings", "-o", own.path("ben.json")})
              .code == 0);
    CHECK(table.takeIn(own.path("ben.json")).out ==
          "Lincoln High School 2026–27: ballots of Ben imported: 2\n");
}

TEST_CASE("a ballot file that does not fit is refused whole, line by line") {
    const Table table;
    table.session({"start"});
    const std::string text = bytesOf(table.folder / "lincoln.plumbline");
    const QString file = table.rated("Ana Ruiz", "ana.json", "excellent");
    const Run level = table.takeIn(file);
    CHECK(level.code == 1);
    CHECK_THAT(level.err, ContainsSubstring("Nothing was imported from"));
    CHECK_THAT(level.err,
               ContainsSubstring("/ballots/1/level: The rubric of this assessment has no such level. "
                                 "Give one of these: initiating, developing, performing."));
    CHECK_THAT(level.err, !ContainsSubstring("excellent"));

    const auto refusedAfter = [&](std::string_view from, std::string_view to) {
        std::string changed = bytesOf(table.folder / "ana.json");
        const std::size_t place = changed.find(from);
        REQUIRE(place != std::string::npos);
        table.folder.write("changed.json", changed.replace(place, from.size(), to));
        const Run refused = table.takeIn(table.path("changed.json"));
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        return refused.err;
    };
    CHECK_THAT(refusedAfter("\"Ana Ruiz\"", "\"\""), ContainsSubstring("/member/name"));
    CHECK_THAT(
        refusedAfter("\"2026-27\"", "\"2025-26\""),
        ContainsSubstring("holds ballots for Lincoln High School 2025–26, and there is no such assessment"));
    CHECK_THAT(refusedAfter("\"1.0\"", "\"0.9\""), ContainsSubstring("version 0.9 of the rubric, not 1.0"));
    CHECK_THAT(refusedAfter("\"abstain\":false", "\"abstain\":0"), ContainsSubstring("/ballots/0/abstain"));
    CHECK_THAT(refusedAfter("\"ballots\": [", "\"ballots\": [["), ContainsSubstring("This is not JSON."));
    CHECK(bytesOf(table.folder / "lincoln.plumbline") == text);
}

TEST_CASE("fifty megabytes of nonsense are refused, and no workbook is made for ballots") {
    const Table table;
    table.session({"start"});
    const std::string before = table.bytes();
    table.folder.write("long.json", R"({"format": "plumbline-ballots", "formatVersion": 1, "x": ")" +
                                        std::string(std::size_t{50} * 1024 * 1024, 'x'));
    CHECK_THAT(table.takeIn(table.path("long.json")).err, ContainsSubstring("at most 1048576 are read"));
    CHECK(table.bytes() == before);
    const QString file = table.rated("Ana Ruiz", "ana.json", "developing");
    CHECK(run({"import", table.path("none.plumbline"), file}).code == 1);
    CHECK_FALSE(std::filesystem::exists(table.folder / "none.plumbline"));
}

TEST_CASE("what can not be done in a rating session is refused in words") {
    const Table table;
    const QList<QPair<QStringList, std::string>> closed{
        {{"begin", dimension}, "No rating session is open. Start one first."},
        {{"reveal", dimension}, "No rating session is open."},
        {{"decide", dimension, "developing", "--reason", "x"}, "No rating session is open."},
        {{"park", dimension}, "No rating session is open."},
        {{"close"}, "No rating session is open."},
        {{"start", "--strand", "unknown"}, "has no strand \"unknown\". It has: policy,"},
        {{"start", "--dimensions", "unknown"}, "has no dimension \"unknown\""},
        {{"start", "--quorum", "0"}, "--quorum: Give how many voters have to be present"},
        {{"start", "--rule", "lot"}, "--rule: Give consensus, majority or chair"},
        {{"start", "--absent", "Zoe"}, "There is no \"Zoe\" in the team."}};
    const std::string before = table.bytes();
    for (const auto& [call, sentence] : closed) {
        INFO(call.join(u' ').toStdString());
        const Run refused = table.session(call);
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, ContainsSubstring(sentence));
        CHECK(table.bytes() == before);
    }
    CHECK_THAT(table.session({"status"}).out, ContainsSubstring("no rating session is open"));

    table.session({"start", "--dimensions", dimension, "--anonymous", "--absent", "ben"});
    CHECK_THAT(table.session({"status"}).out, ContainsSubstring("anonymous ballots · voters present: 1"));
    CHECK_THAT(table.session({"start"}).err, ContainsSubstring("A rating session is open already."));
    CHECK_THAT(table.session({"begin", "instruction"}).err,
               ContainsSubstring("Instruction is not on the agenda."));
    CHECK_THAT(table.session({"reveal", dimension}).err, ContainsSubstring("There is no open vote"));
    table.session({"begin", dimension});
    CHECK_THAT(table.session({"reveal", dimension, "--missing-ok"}).err,
               ContainsSubstring("No ballot is in."));
    CHECK_THAT(table.session({"close"}).err, ContainsSubstring("The vote on District Alignment is open."));
    CHECK(table.session({"decide", dimension, "unrated", "--reason", "x"}).code == 1);
}

TEST_CASE("a ballot file is never written over another, nor for somebody who is not in the team") {
    const Table table;
    table.session({"start"});
    const QString file = table.rated("Ana Ruiz", "ana.json", "developing");
    const std::string before = bytesOf(table.folder / "ana.json");
    const Run over = run({"ballots", table.workbook(), "--member", "Ben", "-o", file});
    CHECK(over.code == 1);
    CHECK_THAT(over.err, ContainsSubstring("which may hold ballots"));
    CHECK(bytesOf(table.folder / "ana.json") == before);
    CHECK_THAT(run({"ballots", table.workbook(), "--member", "Zoe", "-o", table.path("zoe.json")}).err,
               ContainsSubstring(
                   "There is no \"Zoe\" in the team. \"plumbline team FILE list\" shows who is in it."));
    run({"team", table.workbook(), "add", "--name", "ben"});
    CHECK_THAT(run({"ballots", table.workbook(), "--member", "Ben", "-o", table.path("ben.json")}).err,
               ContainsSubstring("several members with the name \"Ben\""));
    CHECK(run({"ballots", table.workbook(), "--member", "2", "-o", table.path("ben.json")}).code == 0);
}

TEST_CASE("help says why there are no ballots on the command line") {
    CHECK_THAT(run({"help", "session"}).out,
               ContainsSubstring("A ballot is never given on the command line"));
    CHECK_THAT(run({"help", "ballots"}).out, ContainsSubstring("delete it once it is taken in"));
}
