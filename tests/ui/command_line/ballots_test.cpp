// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include "rubric/builtin.h"
#include "support/catch.h"

#include <iostream>

using plumbline::masteryBasedLearning;
using plumbline::test::bytesOf;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;
using plumbline::ui::toQString;

namespace {

const QString dimension = QStringLiteral("district-alignment");

/// A workbook in an open rating session of Ana, Ben and "Jo/Ann", who votes under a name no file can have.
struct Table : Desk {
    explicit Table(const QStringList& start = {}) {
        begin();
        for (const char* name : {"Ana", "Ben", "Jo/Ann"})
            run({"team", workbook(), "add", "--name", name});
        run({"team", workbook(), "add", "--name", "Eve", "--observer"});
        session(QStringList{"start"} + start);
    }

    Run session(const QStringList& words, const std::string& input = {}) const {
        return run(QStringList{"session", workbook()} + words, input);
    }

    Run ballots(const QStringList& words) const { return run(QStringList{"ballots", workbook()} + words); }

    QJsonObject item() const {
        for (const QJsonValue one : session({"status", "--json"}).json()["session"]["agenda"].toArray())
            if (one["dimension"] == dimension)
                return one.toObject();
        return {};
    }

    QStringList pages(const QString& pdf) const {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    }

    /// A ballot file of a member with "developing" on the dimension.
    QString rated(const QString& member, std::string_view name) const {
        REQUIRE(ballots({"--member", member, "-o", path(name)}).code == 0);
        std::string text = bytesOf(folder / name);
        const std::size_t line = text.find("\"dimension\":\"" + dimension.toStdString() + "\"");
        text.replace(text.find("null", line), 4, "\"developing\"");
        folder.write(name, text);
        return path(name);
    }
};

bool canReadPdf() {
    if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return true;
    std::cout << "not checked: pdftotext is not installed (poppler-utils)\n";
    return false;
}

} // namespace

TEST_CASE("ballot sheets are a PDF page for each voter with every dimension of the agenda") {
    const Table table({"--absent", "Ben"});
    const QString pdf = table.path("sheets.pdf");
    CHECK(table.ballots({"--sheets", "-o", pdf}).out == "Wrote " + pdf.toStdString() + "\n");
    if (!canReadPdf())
        return;
    const QStringList pages = table.pages(pdf);
    REQUIRE(pages.size() == 3);
    for (const QString& page : pages) {
        const std::string text = page.simplified().toStdString();
        for (std::size_t i = 0; i < masteryBasedLearning()->dimensionCount(); ++i)
            for (const QString& word : toQString(masteryBasedLearning()->dimension(i).name).split(u' '))
                CHECK_THAT(text, ContainsSubstring(word.toStdString()));
        CHECK(page.count(QStringLiteral("Abstain")) == 15);
        CHECK(page.count(QStringLiteral("Developing")) == 15);
        CHECK_THAT(text, !ContainsSubstring("Page "));
    }
    CHECK(pages[0].contains(QStringLiteral("Ana")));
    CHECK(pages[1].contains(QStringLiteral("Ben")));
    CHECK(pages[2].contains(QStringLiteral("Jo/Ann")));
    CHECK(table.ballots({"--sheets", "--present", "-o", pdf}).code == 0);
    CHECK(table.pages(pdf).size() == 2);
}

TEST_CASE("sheets for an anonymous vote carry no names") {
    const Table table({"--anonymous"});
    const QString pdf = table.path("sheets.pdf");
    REQUIRE(table.ballots({"--sheets", "-o", pdf}).code == 0);
    if (!canReadPdf())
        return;
    const QStringList pages = table.pages(pdf);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0] == pages[1]);
    CHECK(pages[0] == pages[2]);
    CHECK_FALSE(pages[0].contains(QStringLiteral("Ana")));
}

TEST_CASE("ballot sheets need a rating session in which there is something to vote on") {
    const Table table({"--dimensions", dimension});
    table.session({"begin", dimension});
    table.session({"count", dimension}, "developing 2");
    table.session({"reveal", dimension, "--missing-ok"});
    const QString pdf = table.path("sheets.pdf");
    CHECK_THAT(table.ballots({"--sheets", "-o", pdf}).err,
               ContainsSubstring("no dimension that takes ballots"));
    table.session({"close"});
    CHECK_THAT(table.ballots({"--sheets", "-o", pdf}).err, ContainsSubstring("No rating session is open."));
    CHECK_FALSE(QFile::exists(pdf));
}

TEST_CASE("the ballot files of all voters are written at once, under safe names, and none is replaced") {
    const Table table;
    const QString folder = table.path("ballots");
    CHECK_THAT(table.ballots({"--all", "-o", folder}).err, ContainsSubstring("There is no folder"));
    QDir().mkdir(folder);
    const Run written = table.ballots({"--all", "-o", folder});
    CHECK(written.code == 0);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    REQUIRE(names.size() == 3);
    CHECK(names.contains(QStringLiteral("Ana.ballot.json")));
    CHECK(written.out.find("Ana.ballot.json") != std::string::npos);

    const Run again = table.ballots({"--all", "-o", folder});
    CHECK(again.code == 1);
    CHECK_THAT(again.err, ContainsSubstring("Nothing was written") && ContainsSubstring("Ben.ballot.json"));
}

TEST_CASE("several ballot files are imported as one step, or none of them is") {
    const Table table;
    const QString anas = table.rated("Ana", "ana.json");
    const QString bens = table.rated("Ben", "ben.json");
    const QString nonsense = table.path("nonsense.json");
    table.folder.write("nonsense.json", R"({"format": "plumbline-ballots", "formatVersion": 7})");

    const Run refused = run({"import", table.workbook(), anas, nonsense, bens});
    CHECK(refused.code == 1);
    CHECK_THAT(refused.err, ContainsSubstring("Nothing was imported from \"" + nonsense.toStdString()));
    CHECK(table.item()["voted"] == 0);
    CHECK(run({"import", table.workbook(), anas, anas}).code == 1);

    CHECK(run({"import", table.workbook(), anas, bens}).out ==
          "Lincoln High School 2026–27: ballots of Ana imported: 1\n"
          "Lincoln High School 2026–27: ballots of Ben imported: 1\n");
    CHECK(table.item()["voted"] == 2);
    run({"undo", table.workbook()});
    CHECK(table.item()["voted"] == 0);
    CHECK(run({"import", table.workbook(), table.workbook(), anas}).code == 2);
}

TEST_CASE("a ballot is withdrawn by the name of its member, and nothing says what it was") {
    const Table table;
    run({"import", table.workbook(), table.rated("Ana", "ana.json")});
    CHECK(table.session({"withdraw", dimension, "Ana"}).out ==
          "Lincoln High School 2026–27: District Alignment: the ballot of Ana is withdrawn; 0 of 3 voted\n");
    CHECK(table.item()["voted"] == 0);
    CHECK(table.session({"withdraw", dimension, "Ana"}).code == 1);
    CHECK(table.session({"withdraw", dimension}).code == 2);
    CHECK_THAT(run({"history", table.workbook()}).out, !ContainsSubstring("eveloping"));
}

TEST_CASE("hands are counted from standard input, and never from an argument") {
    const Table table;
    CHECK(table.session({"count", dimension, "developing=2"}, "developing 2").code == 2);
    table.session({"begin", dimension});
    CHECK(table.session({"count", dimension}, "developing 2\n\nabstain: 1\r\n").out ==
          "Lincoln High School 2026–27: District Alignment: counted by hand: 3; 3 of 3 voted\n");
    for (const char* wrong : {"", "developing", "developing two", "great 1", "developing 1\ndeveloping 2",
                              "developing -1", "developing 99999"}) {
        INFO(wrong);
        const Run refused = table.session({"count", dimension}, wrong);
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
    }
    CHECK_THAT(table.session({"count", dimension}, "\nbest 2").err,
               ContainsSubstring("Line 2 of the input") && !ContainsSubstring("best"));
    CHECK(table.session({"reveal", dimension}).code == 0);
    CHECK(table.item()["rounds"][0]["counts"]["developing"] == 2);
    CHECK(table.item()["rounds"][0]["abstained"] == 1);
}

TEST_CASE("the plan of a session is given when it starts and can be changed") {
    const Table table({"--time", "7:30", "--think", "1", "--ground-rules", "Listen first."});
    const auto plan = [&] { return table.session({"status", "--json"}).json()["session"]; };
    CHECK(plan()["secondsPerDimension"] == 450);
    CHECK(plan()["secondsToThink"] == 60);
    CHECK(plan()["groundRules"] == "Listen first.");
    CHECK(table.session({"plan", "--time", "0", "--quorum", "2", "--rule", "majority"}).out ==
          "Lincoln High School 2026–27: the plan of the rating session is changed\n");
    CHECK(plan()["secondsPerDimension"] == 0);
    CHECK(plan()["secondsToThink"] == 60);
    CHECK(plan()["quorum"] == 2);
    CHECK(plan()["rule"] == "majority");
    CHECK(plan()["groundRules"] == "Listen first.");
    CHECK(plan()["agenda"].toArray().size() == 15);
    CHECK(table.session({"plan"}).code == 2);
    CHECK_THAT(table.session({"plan", "--time", "7.5"}).err, ContainsSubstring("--time: Give minutes"));
}

TEST_CASE("a member of the team can be renamed, made an observer, and taken out") {
    const Table table;
    const auto team = [&] { return run({"team", table.workbook(), "list", "--json"}).json().array(); };
    const auto first = [&] { return team().first().toObject(); };
    CHECK(run({"team", table.workbook(), "set", "Ana", "--role", "Teacher"}).out ==
          "Lincoln High School 2026–27: Ana is changed: Teacher, votes\n");
    CHECK(run({"team", table.workbook(), "set", "ana", "--name", "Ana Ruiz", "--observer"}).code == 0);
    CHECK(first()["name"] == "Ana Ruiz");
    CHECK(first()["role"] == "Teacher");
    CHECK(first()["votes"] == false);
    run({"team", table.workbook(), "set", "Ana Ruiz", "--voter", "--role", ""});
    CHECK(first()["votes"] == true);
    CHECK(first()["role"].isNull());
    CHECK(run({"team", table.workbook(), "set", "Zoe", "--voter"}).code == 1);
    CHECK(run({"team", table.workbook(), "set", "Ana Ruiz"}).code == 2);
    CHECK(run({"team", table.workbook(), "set", "Ana Ruiz", "--voter", "--observer"}).code == 2);
    CHECK(run({"team", table.workbook(), "remove", "Eve"}).code == 0);
    CHECK(team().size() == 3);
}
