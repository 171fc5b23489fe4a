// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QTest>

#include "report/ballot_sheets.h"
#include "rubric/builtin.h"
#include "support/snapshots.h"
#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/sheets_dialog.h"
#include "ui/report/page_format.h"
#include "ui/report/paginator.h"
#include "ui/report/report_preview.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

std::unique_ptr<SheetsDialog> sheetsOf(VotingDesk& desk) {
    auto dialog = std::make_unique<SheetsDialog>(desk.session, desk.appearance, desk.prompts, desk.announcer,
                                                 &desk.window);
    dialog->show();
    return dialog;
}

int pagesOf(const SheetsDialog& dialog) {
    auto* preview = dialog.findChild<ReportPreview*>();
    REQUIRE(QTest::qWaitFor([&] { return preview->isReady(); }));
    return preview->pageCount();
}

QString note(const SheetsDialog& dialog) {
    return dialog.findChild<QLabel*>(QStringLiteral("note"))->text();
}

} // namespace

TEST_CASE("a sheet is one page on Letter and A4, with fifteen dimensions and the longest of names") {
    auto team = plumbline::test::school("Lincoln High School");
    team.rubric(masteryBasedLearning());
    for (int i = 0; i < 30; ++i)
        team.member(std::string(190, 'W') + " " + std::to_string(i));
    team.session();
    const SnapshotPointer snapshot = team.snapshot();
    const Document sheets = ballotSheets(*snapshot, *openSession(*snapshot), true, Wording());
    for (const char* locale : {"en_US", "de_DE"}) {
        Paginator paginator(sheets, PageFormat(defaultPageLayout(QLocale(QLatin1String(locale))),
                                               QStringLiteral("DejaVu Sans")));
        paginator.layoutAll();
        CHECK(paginator.pages().size() == 30);
    }
}

TEST_CASE("ballot sheets are shown before they are printed, for those who are here or for all") {
    VotingDesk desk;
    desk.apply(SetAttendance{desk.current(), desk.member("Bo"), false});
    const auto dialog = sheetsOf(desk);
    CHECK(pagesOf(*dialog) == 2);
    CHECK(note(*dialog) == QLatin1String("Sheets: 2, one for each voter."));
    dialog->findChild<QCheckBox*>()->click();
    CHECK(pagesOf(*dialog) == 3);
    CHECK(nameless(*dialog).isEmpty());
}

TEST_CASE("ballot sheets are saved as a PDF, and the anonymous ones are said to carry no name") {
    VotingDesk desk(Voting::Anonymous);
    const auto dialog = sheetsOf(desk);
    CHECK(note(*dialog).contains(QLatin1String("they carry no names")));
    desk.prompts.saveTo = toQString(desk.folder / "sheets.pdf");
    button(*dialog, QStringLiteral("Save P&DF…"))->click();
    CHECK(desk.prompts.suggested == QLatin1String("Ballot sheets Lincoln, 2026-27.pdf"));
    CHECK(QFileInfo(desk.prompts.saveTo).size() > 1000);
    CHECK_FALSE(dialog->isVisible());

    const auto again = sheetsOf(desk);
    desk.prompts.saveTo = QStringLiteral("/nowhere/sheets.pdf");
    button(*again, QStringLiteral("Save P&DF…"))->click();
    CHECK(again->findChild<QLabel*>(QStringLiteral("problem"))
              ->text()
              .contains(QLatin1String("can not be written")));
}

TEST_CASE("where nothing can be voted on there is no sheet to print") {
    VotingDesk desk;
    for (const char* name : {"Ana", "Bo", "Cy"})
        desk.apply(SetAttendance{desk.current(), desk.member(name), false});
    const auto dialog = sheetsOf(desk);
    CHECK(note(*dialog).startsWith(QLatin1String("There is nothing to print")));
    CHECK_FALSE(button(*dialog, QStringLiteral("&Print…"))->isEnabled());
}
