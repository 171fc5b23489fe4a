// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/binder_dialog.h"
#include "ui/evidence/evidence_page.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct BinderDesk : Desk {
    BinderDesk() : page(session, appearance, prompts, announcer, &window) {
        page.resize(window.size());
        window.show();
        addNote("x", "Walk-through");
        addNote("u", "Interview");
        prompts.folder = toQString(folder.path());
    }

    BinderDialog& open() {
        button(page, "Export evidence binder…")->click();
        return *page.findChild<BinderDialog*>();
    }

    QString index() const {
        return QString::fromStdString(bytesOf(folder / "Lincoln 2026-27 evidence" / "index.csv"));
    }

    QStringList files() const {
        return QDir(toQString(folder.path()))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    EvidencePage page;
};

} // namespace

TEST_CASE("the evidence is exported as one ZIP file under a name that says what it is") {
    BinderDesk desk;
    desk.prompts.saveTo = toQString(desk.folder / "out.zip");
    button(desk.open(), "Export…")->click();
    CHECK(desk.prompts.suggested == "Lincoln 2026-27 evidence.zip");
    CHECK(bytesOf(desk.folder / "out.zip").starts_with("PK"));
    CHECK(desk.announcer.text().contains("out.zip"));
}

TEST_CASE("a folder holds what the list shows, where that is chosen") {
    BinderDesk desk;
    named<QLineEdit>(desk.page, "Search evidence")->setText("interview");
    BinderDialog& dialog = desk.open();
    button(dialog, "A folder")->click();
    button(dialog, "What the list shows now (1 piece)")->click();
    button(dialog, "Export…")->click();
    CHECK(desk.index().contains("Interview"));
    CHECK_FALSE(desk.index().contains("Walk-through"));
}

TEST_CASE("an earlier binder is replaced only after asking") {
    BinderDesk desk;
    const auto exportFolder = [&] {
        BinderDialog& dialog = desk.open();
        button(dialog, "A folder")->click();
        button(dialog, "Export…")->click();
        dialog.reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    exportFolder();
    desk.addNote("y", "Minutes");
    desk.prompts.yes = false;
    exportFolder();
    CHECK_FALSE(desk.index().contains("Minutes"));
    desk.prompts.yes = true;
    exportFolder();
    CHECK(desk.index().contains("Minutes"));
}

TEST_CASE("an export that is cancelled stays in the dialog and leaves nothing") {
    BinderDesk desk;
    const QStringList before = desk.files();
    BinderDialog& dialog = desk.open();
    button(dialog, "A folder")->click();
    desk.session.setRunner([](const QString&, const std::function<void(const Progress&)>& work) {
        work([](std::int64_t, std::int64_t) { return false; });
    });
    button(dialog, "Export…")->click();
    CHECK(dialog.isVisible());
    CHECK(desk.files() == before);
}

TEST_CASE("a final assessment is exported too, and one without evidence is not") {
    BinderDesk desk;
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK(button(desk.page, "Export evidence binder…")->isEnabled());
    REQUIRE(desk.session.setCurrent(desk.lastYear));
    CHECK_FALSE(button(desk.page, "Export evidence binder…")->isEnabled());
}

TEST_CASE("every control of the binder dialog has a name") {
    BinderDesk desk;
    CHECK(nameless(desk.open()).join(", ").toStdString().empty());
}
