// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUrl>

#include "exchange/ballot_file.h"
#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/ballot_file_dialog.h"
#include "ui/rating/ballot_import_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// The window of the session of a team that votes.
struct BallotWindow : VotingDesk {
    BallotWindow() {
        path = write("ana.ballot.json", toJson(ballotFile(now(), member("Ana"))));
        main.show();
    }

    void drop(const QString& file) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&main, &enter);
        accepted = enter.isAccepted();
        if (!accepted)
            return;
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&main, &dropped);
    }

    /// Waits for the dialog that `work` brings up, closes it, and tells whether it was of this kind.
    template <class Dialog>
    bool shows(const std::function<void()>& work) {
        bool found = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &main, [&] {
            if (QWidget* modal = QApplication::activeModalWidget()) {
                found = qobject_cast<Dialog*>(modal) != nullptr;
                shown = modal->windowTitle();
                rows = modal->findChildren<QTreeWidget*>().value(0)
                           ? modal->findChild<QTreeWidget*>()->topLevelItemCount()
                           : 0;
                modal->close();
            }
        });
        look.start(10);
        work();
        return QTest::qWaitFor([&] { return found; });
    }

    QString path;
    QString shown;
    int rows = 0;
    bool accepted = false;
    MainWindow main{session, appearance, prompts};
};

} // namespace

TEST_CASE("a ballot file that is opened is filled in, with or without a workbook") {
    BallotWindow desk;
    CHECK(desk.shows<BallotFileDialog>([&] { CHECK(desk.main.openPath(desk.path)); }));
    CHECK(desk.shown == QLatin1String("Ballots of Ana"));
    CHECK(desk.session.isOpen());
    desk.session.close();
    CHECK(desk.shows<BallotFileDialog>([&] { CHECK(desk.main.openPath(desk.path)); }));
}

TEST_CASE("a ballot file is filled in from the menu and from the first page") {
    BallotWindow desk;
    desk.session.close();
    desk.prompts.files = QStringList{desk.path};
    CHECK(desk.shows<BallotFileDialog>([&] { desk.main.actions()[Command::FillInBallots]->trigger(); }));
    auto* button = desk.main.findChild<QAbstractButton*>(QStringLiteral("welcomeBallots"));
    REQUIRE(button);
    CHECK(desk.shows<BallotFileDialog>([&] { button->click(); }));
}

TEST_CASE("a ballot file that is dropped goes into the open session, or is filled in where there is none") {
    BallotWindow desk;
    CHECK(desk.shows<BallotImportDialog>([&] { desk.drop(desk.path); }));
    CHECK(desk.rows == 1);
    desk.apply(CloseSession{desk.current()});
    CHECK(desk.shows<BallotFileDialog>([&] { desk.drop(desk.path); }));
    desk.drop(desk.write("notes.txt", "nothing of ours"));
    CHECK_FALSE(desk.accepted);
}
