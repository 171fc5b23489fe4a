// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include "exchange/ballot_file.h"
#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/ballot_file_dialog.h"

#include <filesystem>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct FillDesk : VotingDesk {
    FillDesk() { path = write("ana.json", toJson(ballotFile(now(), member("Ana")))); }

    void open() {
        dialog = std::make_unique<BallotFileDialog>(*BallotFilling::open(path).value, appearance, prompts);
        dialog->show();
    }

    void press(int key) const { QTest::keyClick(dialog.get(), static_cast<Qt::Key>(key)); }

    void type(const char* keys) const { QTest::keyClicks(dialog.get(), QLatin1String(keys)); }

    QString label(const char* name) const { return dialog->findChild<QLabel*>(QLatin1String(name))->text(); }

    /// "high - abstain" for the file as it is on the disk.
    std::string onDisk() const {
        const Parsed<BallotFile> file = parseBallotFile(bytesOf(folder / "ana.json"));
        REQUIRE(file);
        std::string text;
        for (const BallotFile::Line& line : file.value->ballots)
            text += (text.empty() ? "" : " ") + (line.abstains        ? "abstain"
                                                 : line.level.empty() ? "-"
                                                                      : line.level);
        return text;
    }

    QString path;
    std::unique_ptr<BallotFileDialog> dialog;
};

} // namespace

TEST_CASE("a ballot file is filled in by keys, and every choice is in the file at once") {
    FillDesk desk;
    desk.open();
    CHECK(desk.label("dimension") == QLatin1String("x"));
    CHECK(desk.label("place") == QString::fromUtf8("1 of 5 · A"));
    const auto* low = named<QRadioButton>(*desk.dialog, QStringLiteral("low, level 1 of 3"));
    REQUIRE(low);
    CHECK(low->accessibleDescription() == QLatin1String("x at low."));
    desk.type("3");
    CHECK(desk.onDisk() == "high - - - -");
    desk.press(Qt::Key_Return);
    CHECK(desk.label("dimension") == QLatin1String("y"));
    desk.type("a");
    CHECK(desk.onDisk() == "high abstain - - -");
    desk.press(Qt::Key_Backspace);
    CHECK(named<QRadioButton>(*desk.dialog, QStringLiteral("high, level 3 of 3"))->isChecked());
    desk.press(Qt::Key_Delete);
    CHECK(desk.onDisk() == "- abstain - - -");
    CHECK(desk.label("saved").startsWith(QLatin1String("1 of 5 filled in.")));
    CHECK(nameless(*desk.dialog).isEmpty());
}

TEST_CASE("a ballot file goes on where it was left, and ends with what to do with it") {
    FillDesk desk;
    desk.open();
    desk.type("1");
    desk.press(Qt::Key_Return);
    desk.type("2");
    desk.dialog->close();
    desk.open();
    CHECK(desk.label("dimension") == QLatin1String("z"));
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_PageDown);
    CHECK(desk.label("filled") == QLatin1String("2 of 5 dimensions are filled in."));
    CHECK(desk.label("where").endsWith(QLatin1String("ana.json")));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.dialog->isVisible());
}

TEST_CASE("what a member filled in can be imported as it is") {
    FillDesk desk;
    desk.open();
    for (const char* key : {"1", "2", "3", "a", "1"}) {
        desk.type(key);
        desk.press(Qt::Key_Return);
    }
    CHECK(desk.label("filled") == QLatin1String("All 5 dimensions are filled in."));
    CHECK(desk.onDisk() == "low mid high abstain low");
}

TEST_CASE("a file that another program changed is not written over, and the ballots can be saved elsewhere") {
    FillDesk desk;
    desk.open();
    desk.type("3");
    BallotFile other = ballotFile(desk.now(), desk.member("Ana"));
    other.ballots[4].level = "low";
    desk.write("ana.json", toJson(other));
    desk.press(Qt::Key_Return);
    desk.type("1");
    CHECK(desk.onDisk() == "- - - - low");
    CHECK(desk.label("problem").contains(QLatin1String("Another program has changed this file.")));
    desk.press(Qt::Key_Escape);
    CHECK(desk.dialog->isVisible());
    CHECK(desk.label("problem").startsWith(QLatin1String("Your last choices are not saved.")));

    desk.prompts.saveTo = toQString(desk.folder / "mine.json");
    button(*desk.dialog, QStringLiteral("Save &elsewhere…"))->click();
    const BallotFile mine = *parseBallotFile(bytesOf(desk.folder / "mine.json")).value;
    CHECK(mine.ballots[0].level == "high");
    CHECK(mine.ballots[1].level == "low");
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.dialog->isVisible());
}

TEST_CASE("a stick that was pulled loses no choice: the file is written anew") {
    FillDesk desk;
    desk.open();
    desk.type("3");
    std::filesystem::remove(desk.folder / "ana.json");
    desk.press(Qt::Key_Return);
    desk.type("1");
    CHECK(desk.onDisk() == "high low - - -");
}

TEST_CASE("a file that can not be filled in here is refused with a sentence") {
    FillDesk desk;
    BallotFile bare = ballotFile(desk.now(), desk.member("Ana"));
    bare.words.clear();
    BallotFileDialog::fill(desk.write("bare.json", toJson(bare)), desk.appearance, desk.prompts, nullptr);
    BallotFileDialog::fill(desk.write("empty.json", ""), desk.appearance, desk.prompts, nullptr);
    REQUIRE(desk.prompts.informed.size() == 2);
    CHECK(desk.prompts.informed[0].startsWith(QString::fromUtf8(
        "“bare.json” can not be filled in. This ballot file does not hold the words of the rubric.")));
    BallotFile many = ballotFile(desk.now(), desk.member("Ana"));
    many.levels.resize(200);
    CHECK_FALSE(BallotFilling::open(desk.write("many.json", toJson(many))));
    many.levels.clear();
    CHECK_FALSE(BallotFilling::open(desk.write("none.json", toJson(many))));
}
