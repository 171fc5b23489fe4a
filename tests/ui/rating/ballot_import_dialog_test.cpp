// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include "exchange/ballot_file.h"
#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/ballot_import_dialog.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct ImportDesk : VotingDesk {
    ImportDesk() {
        dialog = std::make_unique<BallotImportDialog>(session, appearance, prompts, announcer, &window);
        dialog->show();
        table = dialog->findChild<QTreeWidget*>();
    }

    /// A file of the member with "high" on x and an abstention on y.
    QString filled(std::string_view who, std::string_view name) const {
        BallotFile file = ballotFile(now(), member(who));
        file.ballots[0].level = "high";
        file.ballots[1].abstains = true;
        return write(name, toJson(file));
    }

    /// What the dialog shows of a file, its lines below it.
    QString shown(int file) const {
        const QTreeWidgetItem* item = table->topLevelItem(file);
        QStringList lines{item->text(0) + QLatin1String(" | ") + item->text(1)};
        for (int i = 0; i < item->childCount(); ++i)
            lines << item->child(i)->text(0) + QLatin1String(" | ") + item->child(i)->text(1);
        return lines.join(QLatin1Char('\n'));
    }

    QAbstractButton* importButton() const { return button(*dialog, QStringLiteral("Import")); }

    QString state() const { return dialog->findChild<QLabel*>(QStringLiteral("state"))->text(); }

    std::unique_ptr<BallotImportDialog> dialog;
    QTreeWidget* table = nullptr;
};

} // namespace

TEST_CASE("ballot files are shown with whose ballots they hold and on what, and are one step of undo") {
    ImportDesk desk;
    CHECK_FALSE(desk.importButton()->isEnabled());
    desk.dialog->add({desk.filled("Ana", "ana.json"), desk.filled("Bo", "bo.json")});
    CHECK(desk.shown(0) ==
          QLatin1String("ana.json | Ana: 2 ballots\nx | A ballot for round 1\n"
                        "y | A ballot for round 1\nz | No ballot\nu | No ballot\nv | No ballot"));
    CHECK(desk.state() == QLatin1String("Files: 2. Ballots: 4."));
    const std::size_t before = desk.session.workbook().history().size();
    QTest::keyClick(desk.table, Qt::Key_Return);
    CHECK(desk.dialog->result() == QDialog::Accepted);
    CHECK(desk.session.workbook().history().size() == before + 1);
    CHECK(desk.item("x").voted == std::vector{desk.member("Ana"), desk.member("Bo")});
    CHECK(desk.session.undo());
    CHECK(desk.item("x").voted.empty());
}

TEST_CASE("the lines of a single file are shown at once, those of several when they are asked for") {
    ImportDesk desk;
    desk.dialog->add({desk.filled("Ana", "ana.json")});
    CHECK(desk.table->topLevelItem(0)->isExpanded());
    desk.dialog->add({desk.filled("Bo", "bo.json")});
    CHECK_FALSE(desk.table->topLevelItem(0)->isExpanded());
}

TEST_CASE("nothing in the import dialog tells what a ballot says") {
    ImportDesk desk;
    desk.cast("Bo", 3, "x");
    desk.dialog->add({desk.filled("Ana", "ana.json"), desk.filled("Bo", "bo.json")});
    QString all = desk.state();
    for (const QObject* child : desk.dialog->findChildren<QObject*>())
        all += child->property("text").toString() + child->property("accessibleName").toString();
    for (int file = 0; file < 2; ++file) {
        all += desk.shown(file);
        const QTreeWidgetItem* item = desk.table->topLevelItem(file);
        for (int i = 0; i < item->childCount(); ++i)
            all += item->child(i)->data(0, Qt::AccessibleTextRole).toString();
    }
    for (const char* word : {"high", "bstain", "level"})
        CHECK_FALSE(all.contains(QLatin1String(word)));
}

TEST_CASE(
    "a line that is refused says why in its place, and nothing is imported until the file is left out") {
    ImportDesk desk;
    desk.cast("Bo", 3, "x");
    desk.dialog->add({desk.filled("Ana", "ana.json"), desk.filled("Bo", "bo.json")});
    CHECK(desk.shown(1).startsWith(QLatin1String(
        "bo.json | Bo: can not be imported\nx | A ballot of this member is in already. Withdraw")));
    CHECK(desk.table->topLevelItem(1)->isExpanded());
    CHECK_FALSE(desk.importButton()->isEnabled());
    CHECK(desk.state().startsWith(QLatin1String("1 of 2 files can not be imported.")));

    desk.table->setCurrentItem(desk.table->topLevelItem(1)->child(0));
    QTest::keyClick(desk.table, Qt::Key_Delete);
    CHECK(desk.table->topLevelItemCount() == 1);
    CHECK(desk.importButton()->isEnabled());
}

TEST_CASE("a file of nonsense and one of another school are refused with a sentence") {
    ImportDesk desk;
    BallotFile other = ballotFile(desk.now(), desk.member("Ana"));
    other.schoolName = "Adams";
    other.schoolUuid = "none";
    other.ballots[0].level = "low";
    const std::string nonsense(std::size_t{50} * 1024 * 1024, '{');
    desk.dialog->add({desk.write("nonsense.json", nonsense), desk.write("adams.json", toJson(other)),
                      desk.folder.path().c_str()});
    CHECK(desk.shown(0).startsWith(QLatin1String("nonsense.json | Can not be imported\n")));
    CHECK(desk.shown(0).contains(QLatin1String("at most")));
    CHECK(desk.shown(1).contains(QLatin1String("The file | These are ballots for the school \"Adams\"")));
    CHECK(desk.shown(2).contains(QLatin1String("The file can not be read.")));
    CHECK(nameless(*desk.dialog).isEmpty());
}

TEST_CASE("a file that was corrected is read anew") {
    ImportDesk desk;
    const QString path = desk.write("ana.json", "{}");
    desk.dialog->add({path});
    CHECK_FALSE(desk.importButton()->isEnabled());
    desk.filled("Ana", "ana.json");
    desk.prompts.files = QStringList{path};
    button(*desk.dialog, QStringLiteral("&Add files…"))->click();
    CHECK(desk.table->topLevelItemCount() == 1);
    CHECK(desk.importButton()->isEnabled());
}
