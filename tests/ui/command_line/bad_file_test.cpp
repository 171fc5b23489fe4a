// SPDX-License-Identifier: MIT
#include "cli.h"

#include "support/catch.h"

#include <fstream>

using plumbline::test::bytesOf;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;

namespace {

/// One call of every verb that works on a file.
QList<QStringList> callsOn(const QString& file, const QString& out) {
    return {{"new", file, "--school", "Lincoln", "--year", "2026-27"},
            {"rate", file, "district-alignment", "developing"},
            {"evidence", file, "add", "district-alignment", "--note", "Seen"},
            {"evidence", file, "list"},
            {"evidence", file, "save", "1", "-o", out},
            {"evidence", file, "remove", "1"},
            {"step", file, "add", "district-alignment", "--text", "Do it"},
            {"step", file, "list"},
            {"step", file, "done", "1"},
            {"team", file, "add", "--name", "Ana"},
            {"team", file, "list"},
            {"session", file, "start"},
            {"session", file, "status"},
            {"ballots", file, "--member", "Ana", "--from-ratings", "-o", out + ".json"},
            {"show", file},
            {"show", file, "--json"},
            {"compare", file, "--years", "2025-26,2026-27"},
            {"report", file, "-o", out + ".pdf"},
            {"report", file, "-o", out + ".html"},
            {"export", file, "-o", out + ".json"},
            {"import", file, file},
            {"finalize", file},
            {"reopen", file, "--reason", "x"},
            {"history", file},
            {"undo", file},
            {"redo", file},
            {"check", file}};
}

void everyVerbRefuses(const Desk& desk, const QString& file, const std::string& sentence) {
    for (const QStringList& call : callsOn(file, desk.path("out"))) {
        INFO(call.join(u' ').toStdString());
        const Run refused = run(call);
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, ContainsSubstring(sentence));
        CHECK(std::count(refused.err.begin(), refused.err.end(), '\n') <= 2);
        for (const char* ending : {"out", "out.pdf", "out.html", "out.json"})
            CHECK_FALSE(std::filesystem::exists(desk.folder / ending));
    }
}

void patch(const std::filesystem::path& path, std::streamoff offset, std::string_view bytes) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(offset);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace

TEST_CASE("every verb refuses a text file and leaves it as it is") {
    const Desk desk;
    desk.folder.write("notes.txt", "This is no workbook.\n");
    everyVerbRefuses(desk, desk.path("notes.txt"), "notes.txt\"");
    CHECK(bytesOf(desk.folder / "notes.txt") == "This is no workbook.\n");
}

TEST_CASE("every verb refuses an empty file and leaves it as it is") {
    const Desk desk;
    desk.folder.write("empty.plumbline", "");
    everyVerbRefuses(desk, desk.path("empty.plumbline"), "empty.plumbline\"");
    CHECK(bytesOf(desk.folder / "empty.plumbline").empty());
}

TEST_CASE("every verb refuses another SQLite file and leaves it as it is") {
    const Desk desk;
    desk.begin();
    patch(desk.folder / "lincoln.plumbline", 68, "XXXX");
    const std::string before = desk.bytes();
    everyVerbRefuses(desk, desk.workbook(), "\"lincoln.plumbline\" is not a Plumbline workbook.");
    CHECK(desk.bytes() == before);
}

TEST_CASE("every verb refuses a workbook of a newer version and leaves it as it is") {
    const Desk desk;
    desk.begin();
    patch(desk.folder / "lincoln.plumbline", 60, std::string_view("\0\0\x03\xE7", 4));
    const std::string before = desk.bytes();
    everyVerbRefuses(desk, desk.workbook(), "was made by a newer version of Plumbline");
    CHECK(desk.bytes() == before);
}

TEST_CASE("every verb refuses a truncated workbook and leaves it as it is") {
    const Desk desk;
    desk.begin();
    for (const std::size_t size :
         {std::size_t{50}, std::size_t{600}, std::size_t{4096}, std::size_t{20000}}) {
        desk.folder.write("cut.plumbline", desk.bytes().substr(0, size));
        const std::string before = bytesOf(desk.folder / "cut.plumbline");
        everyVerbRefuses(desk, desk.path("cut.plumbline"), "\"cut.plumbline\"");
        CHECK(bytesOf(desk.folder / "cut.plumbline") == before);
    }
}

TEST_CASE("every verb refuses a folder") {
    const Desk desk;
    std::filesystem::create_directory(desk.folder / "folder.plumbline");
    everyVerbRefuses(desk, desk.path("folder.plumbline"), "folder.plumbline\"");
    CHECK(std::filesystem::is_empty(desk.folder / "folder.plumbline"));
}

TEST_CASE("every verb that needs a file refuses one that is not there, and makes none") {
    const Desk desk;
    for (const QStringList& call : callsOn(desk.path("missing.plumbline"), desk.path("out"))) {
        if (call.first() == "new")
            continue;
        INFO(call.join(u' ').toStdString());
        const Run refused = run(call);
        CHECK(refused.code == 1);
        CHECK_THAT(refused.err, ContainsSubstring("missing.plumbline\""));
        CHECK_FALSE(std::filesystem::exists(desk.folder / "missing.plumbline"));
    }
}

TEST_CASE("a read-only workbook is shown but not changed") {
    const Desk desk;
    desk.begin();
    desk.rate("district-alignment", "developing");
    std::filesystem::permissions(desk.folder / "lincoln.plumbline", std::filesystem::perms::owner_read);
    const std::string before = desk.bytes();
    for (const QStringList& call : callsOn(desk.workbook(), desk.path("out"))) {
        static const QStringList changing{"new", "rate", "finalize", "reopen", "undo", "redo", "import"};
        const bool changes = changing.contains(call[0]) || call[2 % call.size()] == "add" ||
                             call[2 % call.size()] == "remove" || call[2 % call.size()] == "done" ||
                             call[2 % call.size()] == "start";
        INFO(call.join(u' ').toStdString());
        const Run made = run(call);
        if (changes) {
            CHECK(made.code == 1);
            CHECK_THAT(made.err, ContainsSubstring("\"lincoln.plumbline\" can only be read, not changed."));
        } else if (call[0] == "show" || call[0] == "history" || call[0] == "check" || call[0] == "export") {
            CHECK(made.code == 0);
        }
        CHECK(desk.bytes() == before);
    }
}
