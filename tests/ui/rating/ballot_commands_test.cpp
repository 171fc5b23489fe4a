// SPDX-License-Identifier: MIT
#include <QDir>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/ballot_commands.h"
#include "ui/rating/ballot_files.h"
#include "ui/shell/actions.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct CommandsDesk : VotingDesk {
    QStringList files() const {
        return QDir(prompts.folder).entryList({QStringLiteral("*.ballot.json")}, QDir::Files);
    }

    Actions actions{&window};
    BallotCommands commands{session, appearance, prompts, announcer, actions, &window};
};

} // namespace

TEST_CASE("a ballot file for every voter is written into a folder with one command") {
    CommandsDesk desk;
    desk.apply(PutMember{desk.current(), {}, valid<Name>("ana"), valid<OptionalName>(""), true});
    desk.apply(PutMember{desk.current(), {}, valid<Name>("../etc/x"), valid<OptionalName>(""), true});
    desk.prompts.folder = toQString(desk.folder.path());
    desk.actions[Command::WriteBallots]->trigger();
    const QStringList files = desk.files();
    CHECK(files.size() == 5);
    CHECK(files.contains(QStringLiteral("Ana.ballot.json")));
    CHECK(files.contains(QStringLiteral("ana (2).ballot.json")));
    CHECK(readBallotFile(QDir(desk.prompts.folder).filePath(files.first())));
    CHECK_FALSE(files.join(QLatin1Char(' ')).contains(QLatin1Char('/')));
}

TEST_CASE("ballot files that are there are replaced only where that was asked for") {
    CommandsDesk desk;
    desk.prompts.folder = toQString(desk.folder.path());
    const QString path = desk.write("Ana.ballot.json", "filled in");
    desk.prompts.yes = false;
    desk.commands.writeFiles();
    CHECK(desk.files().size() == 1);
    CHECK(bytesOf(desk.folder / "Ana.ballot.json") == "filled in");
    desk.prompts.yes = true;
    desk.commands.writeFiles();
    CHECK(desk.files().size() == 3);
    CHECK(readBallotFile(path));
}

TEST_CASE("sheets and imports need an open rating session, ballot files need a voter") {
    CommandsDesk desk;
    CHECK(desk.actions[Command::PrintSheets]->isEnabled());
    CHECK(desk.actions[Command::ImportBallots]->isEnabled());
    desk.apply(CloseSession{desk.current()});
    CHECK_FALSE(desk.actions[Command::PrintSheets]->isEnabled());
    CHECK_FALSE(desk.actions[Command::ImportBallots]->isEnabled());
    CHECK(desk.actions[Command::WriteBallots]->isEnabled());
    desk.session.close();
    CHECK_FALSE(desk.actions[Command::WriteBallots]->isEnabled());
}
