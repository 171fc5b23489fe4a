// SPDX-License-Identifier: MIT
#include "workbook/workbook.h"

#include "base/error.h"
#include "base/sha256.h"
#include "support/catch.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"
#include "support/tiny_rubric.h"
#include "support/workbooks.h"

#include <fstream>
#include <SQLiteCpp/Database.h>

using namespace plumbline;
using namespace plumbline::test;

namespace {

Refusal refused(const Outcome& outcome) {
    REQUIRE(std::holds_alternative<Refusal>(outcome));
    return std::get<Refusal>(outcome);
}

ErrorCode codeOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        INFO(error.what());
        return error.code();
    }
    FAIL("no error");
    return ErrorCode::InputOutput;
}

PutEvidence note(const SmallWorkbook& book, std::string_view title,
                 std::string_view text = "Seen in room 12.") {
    return {book.assessment, std::nullopt, valid<Name>(title), valid<Prose>(text),
            std::nullopt,    Stance::For,  {dimension("x")}};
}

PutEvidence file(const SmallWorkbook& book, const std::filesystem::path& path) {
    PutEvidence put = note(book, path.filename().string());
    put.content = FileSource{path, valid<Name>(path.filename().string())};
    return put;
}

} // namespace

TEST_CASE("A new workbook holds one empty draft") {
    const TemporaryFolder folder;
    const SmallWorkbook book(folder / "a.plumbline");
    const auto contents = book.workbook->contents();
    REQUIRE(contents.size() == 1);
    CHECK(contents[0].school.name == "Lincoln");
    REQUIRE(contents[0].assessments.size() == 1);
    CHECK(contents[0].assessments[0].rated == 0);
    CHECK(contents[0].assessments[0].total == 5);
    CHECK(book.snapshot()->ratings == std::vector<Rating>(5));
    CHECK_FALSE(book.workbook->undoable());
}

TEST_CASE("What was applied is there after the file was closed and opened again") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.apply(SetRating{book.assessment, dimension("x"), LevelRank(2), valid<Prose>("Two rooms of three.")});
    book.apply(SetRating{book.assessment, dimension("y"), NotApplicable{}});
    PutEvidence put = note(book, "Walk-through");
    put.date = Date::parse("2026-10-01");
    put.stance = Stance::Against;
    put.dimensions = {dimension("x"), dimension("u")};
    book.apply(put);
    book.apply(PutNextStep{book.assessment, std::nullopt, dimension("z"), valid<Name>("Form a team"),
                           valid<OptionalName>("A. Rivera"), Date::parse("2027-03-15"), StepStatus::Open});
    book.apply(
        PutMember{book.assessment, std::nullopt, valid<Name>("B. Osei"), valid<OptionalName>("Teacher")});
    const SnapshotPointer before = book.snapshot();
    book.reopen();
    const SnapshotPointer after = book.snapshot();
    CHECK(*before == *after);
    CHECK(after->ratings[0].value == RatingValue(LevelRank(2)));
    CHECK(after->ratings[0].reason == "Two rooms of three.");
    CHECK(after->ratings[1].value == RatingValue(NotApplicable{}));
    REQUIRE(after->evidence.size() == 1);
    CHECK(after->evidence[0].dimensions == std::vector{dimension("x"), dimension("u")});
    CHECK(after->evidence[0].stance == Stance::Against);
    CHECK(after->nextSteps.at(0).owner == "A. Rivera");
    CHECK(after->team.at(0).role == "Teacher");
}

TEST_CASE("The snapshot kept after a rating is the one in the file") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.rate("x", 1);
    book.rate("v", 3);
    const SnapshotPointer kept = book.snapshot();
    book.reopen();
    CHECK(*kept == *book.snapshot());
}

TEST_CASE("Undo and redo go through every kind of edit, also after a restart") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    std::vector<SnapshotPointer> states{book.snapshot()};
    const auto step = [&](const Edit& edit) {
        book.apply(edit);
        states.push_back(book.snapshot());
    };
    step(SetRating{book.assessment, dimension("x"), LevelRank(2)});
    step(SetReason{book.assessment, dimension("x"), valid<Prose>("Because.")});
    step(file(book, folder.write("minutes.txt", "We agreed.")));
    PutEvidence change = note(book, "Other title");
    change.id = states.back()->evidence.at(0).id;
    change.content = KeepContent{};
    change.dimensions = {dimension("y"), dimension("z")};
    step(change);
    step(RemoveEvidence{book.assessment, *change.id});
    step(PutNextStep{book.assessment, std::nullopt, dimension("z"), valid<Name>("Do it"),
                     valid<OptionalName>(""), std::nullopt, StepStatus::Open});
    step(PutMember{book.assessment, std::nullopt, valid<Name>("B. Osei"), valid<OptionalName>("")});
    step(SetRating{book.assessment, dimension("x"), Unrated{}});

    for (std::size_t i = states.size() - 1; i-- > 0;) {
        if (i % 2 == 0)
            book.reopen();
        REQUIRE(std::holds_alternative<Applied>(book.workbook->undo()));
        INFO("back to state " << i);
        CHECK(*book.snapshot() == *states[i]);
    }
    CHECK_FALSE(book.workbook->undoable());
    for (std::size_t i = 1; i < states.size(); ++i) {
        if (i % 2 == 0)
            book.reopen();
        REQUIRE(std::holds_alternative<Applied>(book.workbook->redo()));
        INFO("forward to state " << i);
        CHECK(*book.snapshot() == *states[i]);
    }
    CHECK(toEnglish(refused(book.workbook->redo()).fact) == "There is nothing to redo.");
}

TEST_CASE("A new edit after an undo gives up what was undone") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.apply(file(book, folder.write("first.txt", "first")));
    book.workbook->undo();
    REQUIRE(book.workbook->redoable());
    book.rate("x", 1);
    CHECK_FALSE(book.workbook->redoable());
    const auto history = book.workbook->history();
    REQUIRE(history.size() == 4);
    CHECK(history[1].undone);
    CHECK(history[2].kind == HistoryKind::Undone);
    CHECK(book.workbook->check().empty());
    CHECK_THROWS_AS(book.workbook->attachments().read(Sha256::of("first"), 0, 5), Error);
}

TEST_CASE("The history says when, who, what, from and to") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.rate("x", 1);
    book.rate("x", 3);
    const HistoryEntry entry = book.workbook->history().back();
    CHECK(toEnglish(entry.label) == "Rate x");
    CHECK(entry.subject == "Lincoln 2026–27");
    CHECK(entry.from == "low");
    CHECK(entry.to == "high");
    CHECK_FALSE(entry.who.empty());
    CHECK(book.workbook->history(1).size() == 1);
}

TEST_CASE("An edit that changes nothing makes no line in the history") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.rate("x", 1);
    book.workbook->undo();
    const std::size_t lines = book.workbook->history().size();
    book.apply(SetRating{book.assessment, dimension("x"), Unrated{}});
    CHECK(book.workbook->history().size() == lines);
    CHECK(book.workbook->redoable());
}

TEST_CASE("A compound edit is one undo step, and nothing where a part of it is refused") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    const SnapshotPointer before = book.snapshot();
    const Compound two{{"Rate two", {}},
                       {SetRating{book.assessment, dimension("x"), LevelRank(1)},
                        SetRating{book.assessment, dimension("y"), LevelRank(2)}}};
    book.apply(two);
    REQUIRE(toEnglish(book.workbook->undoable()->label) == "Rate two");
    book.workbook->undo();
    CHECK(*book.snapshot() == *before);

    Compound broken = two;
    broken.edits.emplace_back(SetRating{book.assessment, dimension("nowhere"), LevelRank(1)});
    CHECK_THAT(toEnglish(refused(book.workbook->apply(broken))), ContainsSubstring("nowhere"));
    CHECK(*book.snapshot() == *before);
    book.reopen();
    CHECK(*book.snapshot() == *before);
}

TEST_CASE("A final assessment is read-only until it is reopened with a reason, and undo stops there") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.rate("x", 1);
    book.apply(FinalizeAssessment{book.assessment});
    CHECK_THAT(
        toEnglish(refused(book.workbook->apply(SetRating{book.assessment, dimension("x"), LevelRank(2)}))),
        ContainsSubstring("final"));
    CHECK_FALSE(book.workbook->undoable());
    CHECK(book.workbook->undoBarrier());
    refused(book.workbook->undo());
    refused(book.workbook->apply(ReopenAssessment{book.assessment, valid<Prose>("  ")}));
    book.apply(ReopenAssessment{book.assessment, valid<Prose>("A number was wrong")});
    CHECK_THAT(toEnglish(book.workbook->history().back().label), ContainsSubstring("A number was wrong"));
    book.rate("x", 2);
    CHECK(book.workbook->undoable());
}

TEST_CASE("A school has one assessment for a year") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    const CreateAssessment again{valid<Name>("Lincoln"), *SchoolYear::parse("2026-27"), tinyRubric("A: x")};
    CHECK_THAT(toEnglish(refused(book.workbook->apply(again))),
               ContainsSubstring("already has an assessment for 2026–27"));
    CreateAssessment next = again;
    next.year = *SchoolYear::parse("2027-28");
    const AssessmentId made = *book.apply(next).newAssessment;
    CHECK(book.workbook->previous(made) == book.assessment);
    CHECK_FALSE(book.workbook->previous(book.assessment));
    CHECK(book.workbook->contents().size() == 1);
    book.workbook->undo();
    CHECK_FALSE(book.workbook->snapshot(made));
}

TEST_CASE("Removing an assessment takes all of it, and undo brings all of it back") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.rate("x", 2);
    book.apply(file(book, folder.write("a.txt", "evidence")));
    const SnapshotPointer before = book.snapshot();
    book.apply(RemoveAssessment{book.assessment});
    CHECK(book.workbook->contents().empty());
    book.reopen();
    book.workbook->undo();
    CHECK(*book.snapshot() == *before);
    CHECK(book.workbook->check().empty());
}

TEST_CASE("An attached file comes out byte for byte, and is kept once") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    std::string bytes(3 * 1024 * 1024 + 17, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 % 251);
    book.apply(file(book, folder.write("big.bin", bytes)));
    book.apply(file(book, folder.write("same.bin", bytes)));
    book.apply(file(book, folder.write("empty.txt", "")));
    const auto evidence = book.snapshot()->evidence;
    const auto& attachment = std::get<Attachment>(evidence[0].content);
    CHECK(attachment.size == static_cast<std::int64_t>(bytes.size()));
    CHECK(attachment.sha256 == Sha256::of(bytes));
    CHECK(attachment.sha256 == std::get<Attachment>(evidence[1].content).sha256);
    book.workbook->saveAttachment(attachment, folder / "out.bin");
    CHECK(bytesOf(folder / "out.bin") == bytes);
    CHECK(codeOf([&] { book.workbook->saveAttachment(attachment, folder / "out.bin"); }) ==
          ErrorCode::FileExists);
    book.workbook->saveAttachment(std::get<Attachment>(evidence[2].content), folder / "out.txt");
    CHECK(bytesOf(folder / "out.txt").empty());
    CHECK(std::filesystem::file_size(folder / "a.plumbline") < bytes.size() * 3 / 2);
}

TEST_CASE("Adding a file can be stopped, and leaves nothing behind") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    const std::string before = bytesOf(folder / "a.plumbline");
    int calls = 0;
    const Progress stop = [&](std::int64_t, std::int64_t) { return ++calls < 3; };
    const auto big = folder.write("big.bin", std::string(8 << 20, 'x'));
    CHECK(codeOf([&] { (void)book.workbook->apply(file(book, big), stop); }) == ErrorCode::Cancelled);
    CHECK(book.snapshot()->evidence.empty());
    book.reopen();
    CHECK(book.snapshot()->evidence.empty());
    CHECK(book.workbook->check().empty());
}

TEST_CASE("A file that is not there, or is a folder, is refused in words") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    CHECK(codeOf([&] { (void)book.workbook->apply(file(book, folder / "gone.pdf")); }) ==
          ErrorCode::Unreadable);
    CHECK(codeOf([&] { (void)book.workbook->apply(file(book, folder.path())); }) == ErrorCode::Unreadable);
    CHECK(book.snapshot()->evidence.empty());
}

TEST_CASE("A damaged attachment is found and named by the check") {
    const TemporaryFolder folder;
    const auto path = folder / "a.plumbline";
    const std::string bytes(100000, 'q');
    {
        SmallWorkbook book(path);
        book.apply(file(book, folder.write("photo.bin", bytes)));
    }
    std::string content = bytesOf(path);
    const std::size_t place = content.find(std::string(2000, 'q'));
    REQUIRE(place != std::string::npos);
    content[place + 1000] = 'r';
    folder.write("a.plumbline", content);
    const auto workbook = Workbook::open(path);
    const Issues issues = workbook->check();
    REQUIRE(issues.size() == 1);
    CHECK_THAT(toEnglish(issues[0]), ContainsSubstring("photo.bin"));
}

TEST_CASE("Files that are no workbook are refused and left as they are") {
    const TemporaryFolder folder;
    const auto refuses = [&](std::string_view name, std::string_view bytes, ErrorCode code) {
        const auto path = folder.write(name, bytes);
        INFO(name);
        CHECK(codeOf([&] { (void)Workbook::open(path); }) == code);
        CHECK(bytesOf(path) == bytes);
        CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
    };
    { const SmallWorkbook book(folder / "good.plumbline"); }
    const std::string good = bytesOf(folder / "good.plumbline");
    refuses("empty.plumbline", "", ErrorCode::NotAWorkbook);
    refuses("text.plumbline", "Dear Ms. Rivera, thank you for the minutes.\n" + std::string(200, 'x'),
            ErrorCode::NotAWorkbook);
    refuses("cut.plumbline", std::string_view(good).substr(0, good.size() - 5000), ErrorCode::Damaged);
    std::string newer = good;
    newer[63] = 99;
    refuses("newer.plumbline", newer, ErrorCode::NewerFile);
    std::string other = good;
    other[68] = 0;
    refuses("other.plumbline", other, ErrorCode::NotAWorkbook);
    std::string scrambled = good;
    std::fill(scrambled.begin() + 4096, scrambled.begin() + 4096 * 3, '\x5a');
    refuses("scrambled.plumbline", scrambled, ErrorCode::Damaged);
    CHECK(codeOf([&] { (void)Workbook::open(folder.path()); }) == ErrorCode::NotAWorkbook);
    CHECK(codeOf([&] { (void)Workbook::open(folder / "nowhere.plumbline"); }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { (void)Workbook::create(folder / "good.plumbline"); }) == ErrorCode::FileExists);
    CHECK(codeOf([&] { (void)Workbook::create(folder / "no/such/folder.plumbline"); }) ==
          ErrorCode::NotFound);
    CHECK(bytesOf(folder / "good.plumbline") == good);
}

TEST_CASE("A file marked read-only opens to read, and refuses edits") {
    const TemporaryFolder folder;
    const auto path = folder / "a.plumbline";
    {
        SmallWorkbook book(path);
        book.rate("x", 2);
    }
    std::filesystem::permissions(path, std::filesystem::perms::owner_read);
    const std::string before = bytesOf(path);
    {
        const auto workbook = Workbook::open(path);
        CHECK(workbook->isReadOnly());
        const AssessmentId assessment = workbook->contents().at(0).assessments.at(0).assessment.id;
        CHECK(workbook->snapshot(assessment)->ratings[0].value == RatingValue(LevelRank(2)));
        CHECK_THAT(toEnglish(refused(workbook->apply(SetRating{assessment, dimension("x"), LevelRank(1)}))),
                   ContainsSubstring("can only be read"));
        refused(workbook->undo());
    }
    CHECK(bytesOf(path) == before);
}

TEST_CASE("A workbook that is open is locked for a second program, and free when it is closed") {
    const TemporaryFolder folder;
    const auto path = folder / "a.plumbline";
    {
        const SmallWorkbook book(path);
        CHECK(codeOf([&] { (void)Workbook::open(path); }) == ErrorCode::Locked);
    }
    CHECK_NOTHROW(Workbook::open(path));
    CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
}

TEST_CASE("An assessment imported elsewhere is the same, its file included, and shares evidence by uuid") {
    const TemporaryFolder folder;
    SmallWorkbook from(folder / "a.plumbline");
    from.rate("x", 2);
    from.apply(file(from, folder.write("minutes.txt", "We agreed.")));
    from.apply(PutNextStep{from.assessment, std::nullopt, dimension("z"), valid<Name>("Do it"),
                           valid<OptionalName>("B"), Date::parse("2027-01-31"), StepStatus::Doing});

    class Through final : public AttachmentSource {
    public:
        explicit Through(const AttachmentSource& source) : m_source(source) {}

        std::string read(const std::string& sha256, std::int64_t offset, std::int64_t length) const override {
            return m_source.read(sha256, offset, length);
        }

    private:
        const AttachmentSource& m_source;
    };

    const ImportAssessment import{from.snapshot(), std::make_shared<Through>(from.workbook->attachments())};
    const auto into = Workbook::create(folder / "b.plumbline");
    const Outcome outcome = into->apply(import);
    const AssessmentId made = *std::get<Applied>(outcome).newAssessment;
    CHECK(*into->snapshot(made) == *from.snapshot());
    refused(into->apply(import));
    into->saveAttachment(std::get<Attachment>(into->snapshot(made)->evidence.at(0).content),
                         folder / "out.txt");
    CHECK(bytesOf(folder / "out.txt") == "We agreed.");
}

TEST_CASE("A copy is whole") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.rate("x", 3);
    book.workbook->saveCopy(folder / "copy.plumbline");
    const auto copy = Workbook::open(folder / "copy.plumbline");
    CHECK(*copy->snapshot(book.assessment) == *book.snapshot());
    CHECK(codeOf([&] { book.workbook->saveCopy(folder / "copy.plumbline"); }) == ErrorCode::FileExists);
}

TEST_CASE("A damaged line of the history is said in words, and leaves the rest of the workbook to be read") {
    const TemporaryFolder folder;
    SmallWorkbook school(folder / "a.plumbline");
    school.rate("x", 2);
    school.workbook.reset();
    const auto* const damage =
        GENERATE("label_arguments = '['", "label_arguments = ''", "label_arguments = '{}'",
                 "label_arguments = '[1]'", "label_arguments = '[\"x\", null]'",
                 "label_arguments = CAST(x'5B22FF225D' AS TEXT)", "label = CAST(x'FF' AS TEXT)");
    {
        SQLite::Database file((folder / "a.plumbline").string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE history SET " + std::string(damage) + " WHERE id = (SELECT MAX(id) FROM history)");
    }
    school.workbook = Workbook::open(folder / "a.plumbline");
    const auto said = [](const auto& read) {
        try {
            read();
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Damaged);
            return toEnglish(error.message());
        }
        return std::string("nothing");
    };
    const std::string sentence = "\"a.plumbline\" is damaged: a line of its history can not be read. Open a "
                                 "backup or another copy of it.";
    CHECK(said([&] { school.workbook->undoable(); }) == sentence);
    CHECK(said([&] { school.workbook->history(); }) == sentence);
    CHECK(said([&] { school.workbook->undo(); }) == sentence);
    CHECK(said([&] { school.workbook->check(); }) == sentence);
    CHECK(school.snapshot()->ratings[0].value == RatingValue(LevelRank(2)));
    school.rate("y", 1);
    CHECK(toEnglish(school.workbook->undoable()->label) == "Rate y");
}
