// SPDX-License-Identifier: MIT
#include "cli.h"

#include "support/catch.h"

using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;
using plumbline::ui::isVerb;
using plumbline::ui::needsFonts;

namespace {

const QStringList verbs{"new",     "rate",    "mark",    "evidence", "step",   "focus",  "team",   "session",
                        "ballots", "show",    "compare", "rollup",   "report", "export", "import", "finalize",
                        "reopen",  "history", "undo",    "redo",     "check",  "rubric"};

} // namespace

TEST_CASE("help lists every verb, and explains each with its usage and an example") {
    const Run all = run({"help"});
    CHECK(all.code == 0);
    for (const QString& verb : verbs) {
        INFO(verb.toStdString());
        CHECK_THAT(all.out, ContainsSubstring("\n  " + verb.toStdString() + " "));
        const Run one = run({"help", verb});
        CHECK(one.code == 0);
        CHECK_THAT(one.out, ContainsSubstring("Usage: plumbline " + verb.toStdString() + " "));
        CHECK_THAT(one.out, ContainsSubstring("Example:\n  plumbline " + verb.toStdString() + " "));
        CHECK(run({verb, "--help"}).out == one.out);
        CHECK(isVerb(verb));
    }
    CHECK(run({"--help"}).out == all.out);
    CHECK(run({}).out == all.out);
}

TEST_CASE("an unknown verb is wrong usage and names the nearest ones") {
    const Run shw = run({"shw"});
    CHECK(shw.code == 2);
    CHECK(shw.out.empty());
    CHECK(shw.err == "\"shw\" is neither a verb nor a file. Did you mean show?\n");
    CHECK_THAT(run({"compear"}).err, ContainsSubstring("Did you mean compare?"));
    CHECK_THAT(run({"re"}).err, ContainsSubstring("Did you mean report or reopen or redo?"));
    CHECK_THAT(run({"zzzzzzzz"}).err, ContainsSubstring("\"plumbline help\" lists the verbs."));
    CHECK(run({"help", "shw"}).code == 2);
    CHECK(run({"--shw"}).code == 2);
}

TEST_CASE("a file that is not there is refused, not taken for a verb") {
    const Run missing = run({"missing.plumbline"});
    CHECK(missing.code == 1);
    CHECK_THAT(missing.err, ContainsSubstring("There is no file \"missing.plumbline\"."));
}

TEST_CASE("a missing argument, an unknown option and one argument too many are wrong usage") {
    const Desk desk;
    desk.begin();
    const QString file = desk.workbook();
    const std::string before = desk.bytes();
    const QList<QStringList> calls{
        {"new"},
        {"new", file, "--year", "2027-28"},
        {"new", file, "--school", "Lincoln High School"},
        {"new", file, "--example", "--school", "X"},
        {"rate", file},
        {"rate", file, "district-alignment"},
        {"rate", file, "district-alignment", "developing", "now"},
        {"rate", file, "district-alignment", "developing", "--reason"},
        {"rate", file, "district-alignment", "developing", "--because", "x"},
        {"evidence", file},
        {"evidence", file, "lose"},
        {"evidence", file, "add"},
        {"evidence", file, "add", "district-alignment"},
        {"evidence", file, "add", "district-alignment", "--note", "x", "--link", "https://x.org"},
        {"evidence", file, "save", "1"},
        {"evidence", file, "use", "1"},
        {"evidence", file, "out-of-date"},
        {"evidence", file, "binder"},
        {"new", file, "--school", "Lincoln High School", "--year", "2027-28", "--carry", "team"},
        {"mark", file},
        {"mark", file, "district-alignment", "developing:1"},
        {"focus", file, "district-alignment", "--none"},
        {"focus", file, "a", "b", "c", "d"},
        {"evidence", file, "remove"},
        {"step", file, "add", "district-alignment"},
        {"step", file, "done"},
        {"step", file, "drop", "1"},
        {"step", file, "lose"},
        {"team", file},
        {"team", file, "lose"},
        {"team", file, "add"},
        {"session", file},
        {"session", file, "vote", "district-alignment", "developing"},
        {"session", file, "start", "--strand", "policy", "--unrated"},
        {"session", file, "begin"},
        {"session", file, "reveal"},
        {"session", file, "decide", "district-alignment"},
        {"session", file, "decide", "district-alignment", "developing"},
        {"session", file, "close", "now"},
        {"ballots", file, "-o", desk.path("out.json")},
        {"ballots", file, "--member", "Ana"},
        {"ballots", file, "--member", "Ana", "--all", "-o", desk.path("out")},
        {"ballots", file, "--sheets", "-o", desk.path("out.json")},
        {"session", file, "count"},
        {"session", file, "withdraw", "district-alignment"},
        {"team", file, "set", "Ana"},
        {"team", file, "remove"},
        {"ballots", file, "--member", "Ana", "-o", desk.path("out.txt")},
        {"compare", file},
        {"compare", file, "--years", "2026-27"},
        {"compare", file, "--years", "2026-27", "--schools", "Lincoln High School"},
        {"report", file},
        {"report", file, "-o", desk.path("out.doc")},
        {"export", file},
        {"export", file, "-o", desk.path("out.txt")},
        {"export", file, "-o", desk.path("out.xlsx"), "--steps"},
        {"export", file, "-o", desk.path("out.csv"), "--steps", "--evidence"},
        {"import", file},
        {"reopen", file},
        {"rubric"},
        {"rubric", "lose"},
        {"rubric", "show"},
        {"rubric", "check"},
        {"rubric", "export", "mastery-based-learning"},
        {"show"},
        {"undo"},
        {"history", file, "more"}};
    for (const QStringList& call : calls) {
        INFO(call.join(u' ').toStdString());
        const Run wrong = run(call);
        CHECK(wrong.code == 2);
        CHECK(wrong.out.empty());
        CHECK_THAT(wrong.err, ContainsSubstring("Usage: plumbline " + call.first().toStdString()));
    }
    CHECK(desk.bytes() == before);
}

TEST_CASE("the version is printed, and only what makes pages draws text") {
    CHECK(run({"--version"}).code == 0);
    CHECK_THAT(run({"--version"}).out, ContainsSubstring("Plumbline"));
    CHECK(needsFonts("report"));
    CHECK(needsFonts("ballots"));
    CHECK_FALSE(needsFonts("show"));
    CHECK_FALSE(needsFonts("nonsense"));
    CHECK_FALSE(isVerb("lincoln.plumbline"));
}
