// SPDX-License-Identifier: MIT
#include "cli.h"

#include "support/catch.h"

using plumbline::test::bytesOf;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;

namespace {

Run add(const Desk& desk, const QStringList& options, const QString& dimension = "district-alignment") {
    return run(QStringList{"evidence", desk.workbook(), "add", dimension} + options);
}

QJsonArray listed(const Desk& desk) {
    return run({"evidence", desk.workbook(), "list", "--json"}).json().array();
}

} // namespace

TEST_CASE("notes, links and files are kept as evidence, with their titles and dates") {
    const Desk desk;
    desk.begin();
    desk.folder.write("Plan.PDF", "%PDF-1.4 plan");
    CHECK(add(desk, {"--note", "Seen in four rooms\nand one hall", "--against"}).code == 0);
    CHECK(add(desk, {"--link", "https://example.org/plan", "--title", "The plan", "--date", "2026-09-14"})
              .code == 0);
    const Run file = add(desk, {"--file", desk.path("Plan.PDF")}, "local-policies, district-alignment");
    CHECK(file.code == 0);
    CHECK_THAT(file.out, ContainsSubstring("added evidence 3, \"Plan.PDF\""));

    const QJsonArray all = listed(desk);
    REQUIRE(all.size() == 3);
    CHECK(all[0]["kind"] == "note");
    CHECK(all[0]["title"] == "Seen in four rooms");
    CHECK(all[0]["note"] == "Seen in four rooms\nand one hall");
    CHECK(all[0]["stance"] == "against");
    CHECK(all[0]["date"].isNull());
    CHECK(all[1]["link"] == "https://example.org/plan");
    CHECK(all[1]["title"] == "The plan");
    CHECK(all[1]["date"] == "2026-09-14");
    CHECK(all[1]["stance"] == "for");
    CHECK(all[2]["file"] == "Plan.PDF");
    CHECK(all[2]["mediaType"] == "application/pdf");
    CHECK(all[2]["size"] == 13);
    CHECK(all[2]["dimensions"] == QJsonArray{"district-alignment", "local-policies"});

    const Run words = run({"evidence", desk.workbook(), "list"});
    CHECK_THAT(words.out, ContainsSubstring("The plan"));
    CHECK_THAT(words.out, ContainsSubstring("2026-09-14"));
}

TEST_CASE("a kept file is saved byte for byte, never over another one") {
    const Desk desk;
    desk.begin();
    const std::string content("bytes \0 of any kind \xff", 22);
    desk.folder.write("plan.bin", content);
    add(desk, {"--file", desk.path("plan.bin")});
    std::filesystem::remove(desk.folder / "plan.bin");

    const Run saved = run({"evidence", desk.workbook(), "save", "1", "-o", desk.path("copy.bin")});
    CHECK(saved.code == 0);
    CHECK(bytesOf(desk.folder / "copy.bin") == content);

    CHECK(run({"evidence", desk.workbook(), "save", "1", "-o", desk.path("")}).code == 0);
    CHECK(bytesOf(desk.folder / "plan.bin") == content);

    desk.folder.write("there.bin", "mine");
    CHECK(run({"evidence", desk.workbook(), "save", "1", "-o", desk.path("there.bin")}).code == 1);
    CHECK(bytesOf(desk.folder / "there.bin") == "mine");
    std::filesystem::create_symlink(desk.folder / "elsewhere.bin", desk.folder / "link.bin");
    CHECK(run({"evidence", desk.workbook(), "save", "1", "-o", desk.path("link.bin")}).code == 1);
    CHECK_FALSE(std::filesystem::exists(desk.folder / "elsewhere.bin"));
}

TEST_CASE("only files are saved, and only what is there is removed") {
    const Desk desk;
    desk.begin();
    add(desk, {"--note", "Seen"});
    CHECK_THAT(run({"evidence", desk.workbook(), "save", "1", "-o", desk.path("x")}).err,
               ContainsSubstring("is a note, not a file"));
    CHECK(run({"evidence", desk.workbook(), "remove", "7"}).code == 1);
    CHECK(run({"evidence", desk.workbook(), "remove", "first"}).code == 1);
    CHECK(run({"evidence", desk.workbook(), "remove", "1"}).code == 0);
    CHECK(listed(desk).isEmpty());
    CHECK_THAT(run({"evidence", desk.workbook(), "list"}).out, ContainsSubstring("no evidence yet"));
    CHECK(run({"undo", desk.workbook()}).code == 0);
    CHECK(listed(desk).size() == 1);
}

TEST_CASE("evidence that can not be kept is refused, and the file stays as it is") {
    const Desk desk;
    desk.begin();
    std::filesystem::create_directory(desk.folder / "a folder");
    const std::string before = desk.bytes();
    const QList<QPair<QStringList, std::string>> wrong{
        {{"--note", "  "}, "The note is empty."},
        {{"--note", QString(64001, u'x')}, "--note: The text has 64001 characters."},
        {{"--note", "Seen", "--title", ""}, "--title: The text is empty."},
        {{"--note", "Seen", "--title", QString(10000, u'x')}, "--title: The text has 10000 characters."},
        {{"--note", "Seen", "--date", "2026-02-30"}, "\"2026-02-30\" is no date. Write it like 2026-11-24."},
        {{"--link", "javascript:alert(1)"}, "--link: The link does not begin with https://"},
        {{"--file", desk.path("vanished.pdf")}, "There is no file"},
        {{"--file", desk.path("a folder")}, "is a folder"}};
    for (const auto& [options, sentence] : wrong) {
        INFO(options.join(u' ').left(100).toStdString());
        const Run refused = add(desk, options);
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, ContainsSubstring(sentence));
        CHECK(desk.bytes() == before);
    }
    CHECK(add(desk, {"--note", "Seen"}, "unknown").code == 1);
    CHECK(add(desk, {"--note", "Seen"}, "district-alignment,").code == 1);
    CHECK(desk.bytes() == before);
}

TEST_CASE("next steps are added, listed and done") {
    const Desk desk;
    desk.begin();
    const QStringList step{"step", desk.workbook()};
    CHECK_THAT(run(step + QStringList{"list"}).out, ContainsSubstring("no next steps yet"));
    CHECK(run(step + QStringList{"add", "instruction", "--text", "Visit rooms", "--owner", "M. Ortiz",
                                 "--due", "2027-01-31"})
              .code == 0);
    CHECK(run(step + QStringList{"add", "instruction", "--text", "Ask the board"}).code == 0);
    const Run done = run(step + QStringList{"done", "1"});
    CHECK(done.out == "Lincoln High School 2026–27: next step 1 is done, \"Visit rooms\"\n");

    const QJsonArray all = run(step + QStringList{"list", "--json"}).json().array();
    REQUIRE(all.size() == 2);
    CHECK(all[0]["status"] == "done");
    CHECK(all[0]["owner"] == "M. Ortiz");
    CHECK(all[0]["due"] == "2027-01-31");
    CHECK(all[0]["dimension"] == "instruction");
    CHECK(all[1]["status"] == "open");
    CHECK(all[1]["owner"].isNull());
    CHECK(all[1]["due"].isNull());
    CHECK_THAT(run(step + QStringList{"list"}).out, ContainsSubstring("Ask the board"));
}

TEST_CASE("a next step that can not be kept is refused, and the file stays as it is") {
    const Desk desk;
    desk.begin();
    const std::string before = desk.bytes();
    const QList<QStringList> wrong{{"add", "instruction", "--text", ""},
                                   {"add", "unknown", "--text", "x"},
                                   {"add", "instruction", "--text", "x", "--due", "tomorrow"},
                                   {"add", "instruction", "--text", "x", "--owner", QString(10000, u'x')},
                                   {"done", "1"},
                                   {"done", "x"}};
    for (const QStringList& call : wrong) {
        INFO(call.join(u' ').left(100).toStdString());
        const Run refused = run(QStringList{"step", desk.workbook()} + call);
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK_FALSE(refused.err.empty());
        CHECK(desk.bytes() == before);
    }
}

TEST_CASE("a step of a final assessment can still be done") {
    const Desk desk;
    desk.begin();
    run({"step", desk.workbook(), "add", "instruction", "--text", "Visit rooms"});
    run({"finalize", desk.workbook()});
    CHECK(run({"step", desk.workbook(), "done", "1"}).code == 0);
    CHECK(run({"step", desk.workbook(), "add", "instruction", "--text", "More"}).code == 1);
}
