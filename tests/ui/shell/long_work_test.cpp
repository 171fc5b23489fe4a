// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include "ui/support/desk.h"

#include "base/error.h"
#include "support/catch.h"
#include "ui/shell/long_work.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

QProgressDialog* shownDialog() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QProgressDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

TEST_CASE("Work that is done in a moment shows no dialog and runs away from the window's thread") {
    Desk desk;
    desk.session.setRunner(longWorkRunner(&desk.window));
    const QThread* thread = nullptr;
    CHECK(desk.session.run("Writing…", [&](const Progress&) { thread = QThread::currentThread(); }));
    CHECK(thread);
    CHECK(thread != qApp->thread());
    CHECK_FALSE(shownDialog());
}

TEST_CASE("Work that takes long shows how far it is while the window stays alive, and can be stopped") {
    Desk desk;
    desk.window.show();
    desk.session.setRunner(longWorkRunner(&desk.window));
    const QSignalSpy failed(&desk.session, &Session::failed);
    int ticks = 0;
    QTimer alive;
    QObject::connect(&alive, &QTimer::timeout, [&] {
        ++ticks;
        if (QProgressDialog* dialog = shownDialog(); dialog && dialog->value() > 0)
            dialog->findChild<QPushButton*>()->click();
    });
    alive.start(5);
    // It ends only when it is stopped.
    CHECK_FALSE(desk.session.run("Writing…", [](const Progress& progress) {
        while (progress(30, 100))
            QThread::yieldCurrentThread();
        throw Error(ErrorCode::Cancelled, {"Stopped.", {}});
    }));
    CHECK(ticks > 1);
    CHECK(failed.isEmpty());
    CHECK_FALSE(shownDialog());
}

TEST_CASE("A big file can be stopped while it is added, and nothing of it is left") {
    Desk desk;
    desk.window.show();
    const QString big = desk.write("recording.bin", std::string(std::size_t(24) << 20U, 'r'));
    // Stops at the first sign of progress, as a person would who chose the wrong file.
    desk.session.setRunner([](const QString&, const std::function<void(const Progress&)>& work) {
        work([](std::int64_t, std::int64_t) { return false; });
    });
    CHECK_FALSE(
        desk.session.performLong("Adding…", PutEvidence{desk.current(),
                                                        std::nullopt,
                                                        valid<Name>("Recording"),
                                                        FileSource{toPath(big), valid<Name>("recording.bin")},
                                                        std::nullopt,
                                                        Stance::For,
                                                        {dimension("x")}}));
    CHECK(desk.now().evidence.empty());
    CHECK(desk.session.workbook().check().empty());
}

TEST_CASE("What goes wrong in long work is said in words") {
    Desk desk;
    desk.session.setRunner(longWorkRunner(&desk.window));
    QStringList said;
    QObject::connect(&desk.session, &Session::failed, [&](const Problem& problem) { said << problem.text; });
    CHECK_FALSE(desk.session.run("Writing…", [](const Progress&) {
        throw Error(ErrorCode::DiskFull, {"The disk is full.", {}});
    }));
    CHECK(said == QStringList{"The disk is full."});
}
