// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUrl>

#include "support/catch.h"
#include "support/workbooks.h"
#include "ui/district/conflict_chooser.h"
#include "ui/district/import_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/support/desk.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// The desk's workbook and a copy of it that somebody else has changed.
struct ImportDesk : Desk {
    ImportDesk() {
        session.workbook().saveCopy(folder / "copy.plumbline");
        there = Workbook::open(folder / "copy.plumbline");
    }

    QString copy() const { return toQString(folder / "copy.plumbline"); }

    void rateThere(std::string_view id, int level) const {
        REQUIRE(std::holds_alternative<Applied>(
            there->apply(SetRating{current(), dimension(id), LevelRank(level)})));
    }

    void rateHere(std::string_view id, int level) {
        apply(SetRating{current(), dimension(id), LevelRank(level)});
    }

    RatingValue rated(std::size_t position) const { return now().ratings[position].value; }

    ImportDialog& shown() {
        there.reset();
        dialog = std::make_unique<ImportDialog>(session, appearance, announcer, &window);
        REQUIRE(dialog->read({copy()}));
        dialog->show();
        return *dialog;
    }

    QTreeWidget* table() const {
        return dialog->findChildren<QTreeWidget*>(Qt::FindDirectChildrenOnly).at(0);
    }

    QString fate(int row) const { return table()->topLevelItem(row)->text(1); }

    QString state() const { return dialog->findChild<QLabel*>(QStringLiteral("state"))->text(); }

    std::shared_ptr<Workbook> there;
    std::unique_ptr<ImportDialog> dialog;
};

} // namespace

TEST_CASE(
    "import: the dialog lists what will happen, does it, and says what it did; one undo takes it back") {
    ImportDesk desk;
    desk.rateThere("x", 3);
    const Snapshot before = desk.now();
    const ImportDialog& dialog = desk.shown();
    REQUIRE(desk.table()->topLevelItemCount() == 2);
    CHECK(desk.fate(0) == QLatin1String("Will be brought up to date"));
    CHECK(desk.fate(1) == QLatin1String("Is here already, identical"));
    CHECK(desk.now() == before);
    button(dialog, QStringLiteral("Import"))->click();
    CHECK(desk.rated(0) == RatingValue(LevelRank(3)));
    CHECK(desk.fate(0) == QLatin1String("Brought up to date"));
    CHECK(dialog.windowTitle() == QLatin1String("Imported"));
    CHECK(button(dialog, QStringLiteral("Import"))->isHidden());
    CHECK(desk.session.undo());
    CHECK(desk.now() == before);
}

TEST_CASE("import: a conflict is shown side by side, and nothing goes on until it is settled") {
    ImportDesk desk;
    desk.rateHere("x", 2);
    desk.rateHere("y", 1);
    desk.rateThere("x", 3);
    desk.rateThere("y", 2);
    const ImportDialog& dialog = desk.shown();
    auto* conflicts = dialog.findChild<ConflictChooser*>();
    REQUIRE(conflicts->isVisible());
    CHECK_FALSE(button(dialog, QStringLiteral("Import"))->isEnabled());
    CHECK(desk.state() == QLatin1String("Still to be settled: 2 conflicts."));
    CHECK(conflicts->list()->topLevelItem(0)->text(0) == QStringLiteral("Lincoln 2026–27: Rating of x"));
    const QList<QRadioButton*> sides = conflicts->findChildren<QRadioButton*>();
    REQUIRE(sides.size() == 2);
    CHECK(sides[0]->accessibleDescription().startsWith(QLatin1String("mid.")));
    CHECK(sides[1]->accessibleDescription().startsWith(QLatin1String("high.")));
    // With the keyboard in the list: left is here, right is there.
    QTest::keyClick(conflicts->list(), Qt::Key_Right);
    CHECK(sides[1]->isChecked());
    CHECK(conflicts->list()->topLevelItem(0)->text(1) == QLatin1String("What is there"));
    QTest::keyClick(conflicts->list(), Qt::Key_Down);
    CHECK_FALSE(sides[1]->isChecked());
    sides[0]->click();
    REQUIRE(button(dialog, QStringLiteral("Import"))->isEnabled());
    button(dialog, QStringLiteral("Import"))->click();
    CHECK(desk.rated(0) == RatingValue(LevelRank(3)));
    CHECK(desk.rated(1) == RatingValue(LevelRank(1)));
}

TEST_CASE("import: all conflicts are settled at once for one side") {
    ImportDesk desk;
    desk.rateHere("x", 2);
    desk.rateHere("y", 1);
    desk.rateThere("x", 3);
    desk.rateThere("y", 2);
    const ImportDialog& dialog = desk.shown();
    button(dialog, QStringLiteral("All as they are there"))->click();
    button(dialog, QStringLiteral("All as they are here"))->click();
    button(dialog, QStringLiteral("Import"))->click();
    CHECK(desk.rated(0) == RatingValue(LevelRank(2)));
    CHECK(desk.rated(1) == RatingValue(LevelRank(1)));
}

TEST_CASE("import: the list is searched by school, year, file and what happens") {
    ImportDesk desk;
    desk.rateThere("x", 3);
    const ImportDialog& dialog = desk.shown();
    auto* search = dialog.findChild<QLineEdit*>();
    search->setText(QStringLiteral("2025"));
    CHECK(desk.table()->topLevelItem(0)->isHidden());
    CHECK_FALSE(desk.table()->topLevelItem(1)->isHidden());
    search->setText(QStringLiteral("up to date"));
    CHECK_FALSE(desk.table()->topLevelItem(0)->isHidden());
    CHECK(desk.table()->topLevelItem(1)->isHidden());
}

TEST_CASE("import: with nothing to do there is nothing to press, and what can not be read says why") {
    ImportDesk desk;
    const QString notes = desk.write("notes.txt", "Nothing.");
    ImportDialog dialog(desk.session, desk.appearance, desk.announcer, &desk.window);
    REQUIRE(dialog.read({notes, desk.session.path()}));
    const auto* table = dialog.findChildren<QTreeWidget*>(Qt::FindDirectChildrenOnly).at(0);
    CHECK(table->topLevelItem(0)->text(0) == QLatin1String("notes.txt"));
    CHECK(table->topLevelItem(0)->text(1).startsWith(
        QLatin1String("Can not be imported. It is no workbook. Choose a workbook")));
    CHECK(table->topLevelItem(1)->text(1) ==
          QLatin1String("Can not be imported. It is the workbook itself. Choose another one to import."));
    CHECK_FALSE(button(dialog, QStringLiteral("Import"))->isEnabled());
}

TEST_CASE("import: everything in the dialog has a name for a screen reader") {
    ImportDesk desk;
    desk.rateHere("x", 2);
    desk.rateThere("x", 3);
    const ImportDialog& dialog = desk.shown();
    CHECK(nameless(dialog) == QStringList());
    for (const auto* press : dialog.findChildren<QAbstractButton*>())
        if (press->isVisible() && !press->accessibleName().isEmpty())
            CHECK(press->height() >= 24);
}

TEST_CASE("import: a workbook dropped on an open one is imported or opened, as the person says") {
    ImportDesk desk;
    desk.rateThere("x", 3);
    desk.there.reset();
    MainWindow main(desk.session, desk.appearance, desk.prompts);
    main.show();
    CHECK(main.actions()[Command::Import]->isEnabled());
    const QString own = desk.session.path();
    const auto drop = [&](const QString& choice) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(desk.copy())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&main, &enter);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        bool imports = false;
        bool asked = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &main, [&] {
            QWidget* modal = QApplication::activeModalWidget();
            if (auto* question = qobject_cast<QMessageBox*>(modal)) {
                asked = true;
                button(*question, choice)->click();
            } else if (auto* dialog = qobject_cast<ImportDialog*>(modal)) {
                imports = true;
                dialog->close();
            }
        });
        look.start(10);
        QApplication::sendEvent(&main, &dropped);
        REQUIRE(QTest::qWaitFor([&] { return asked && !QApplication::activeModalWidget(); }));
        QTest::qWait(50);
        return imports;
    };
    CHECK(drop(QStringLiteral("Import into this workbook")));
    CHECK(desk.session.path() == own);
    CHECK_FALSE(drop(QStringLiteral("Open it")));
    CHECK(desk.session.path() == desk.copy());
    desk.session.close();
    CHECK_FALSE(main.actions()[Command::Import]->isEnabled());
}
