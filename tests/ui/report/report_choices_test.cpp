// SPDX-License-Identifier: MIT
#include "ui/report/report_desk.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <map>

using namespace plumbline;
using namespace plumbline::ui;
using Fixture = test::ReportDesk;

TEST_CASE(
    "A preset checks its sections, a section chosen by hand makes it the person's own choice, and both are "
    "offered next time") {
    Fixture fixture;
    auto& kind = fixture.its<QComboBox>("reportKind");
    kind.setCurrentIndex(kind.findText("Summary"));
    CHECK_FALSE(fixture.section("Cover").isChecked());
    CHECK(fixture.section("Profile").isChecked());
    fixture.waitForPages();
    CHECK(fixture.page->preview().pageCount() == 2);
    fixture.saved("savePdf", "r.pdf");
    {
        const ReportPage next(fixture.session, fixture.appearance, fixture.prompts, fixture.announcer);
        CHECK(next.findChild<QComboBox*>("reportKind")->currentText() == "Summary");
    }
    fixture.section("Signatures").setChecked(true);
    CHECK(kind.currentText() == "Own choice");
    CHECK(fixture.section("Profile").isChecked());
    fixture.saved("savePdf", "r.pdf");
    const ReportPage next(fixture.session, fixture.appearance, fixture.prompts, fixture.announcer);
    CHECK(next.findChild<QComboBox*>("reportKind")->currentText() == "Own choice");
    for (const QCheckBox* check : next.findChildren<QCheckBox*>())
        if (check->text() == "Signatures" || check->text() == "Profile")
            CHECK(check->isChecked());
        else if (check->text() == "Cover")
            CHECK_FALSE(check->isChecked());
}

TEST_CASE("Every preset is shown, and larger type takes more pages") {
    Fixture fixture;
    auto& kind = fixture.its<QComboBox>("reportKind");
    std::map<QString, int> pages;
    for (int i = 0; i < kind.count(); ++i) {
        kind.setCurrentIndex(i);
        fixture.waitForPages();
        pages[kind.currentText()] = fixture.page->preview().pageCount();
        CHECK(pages[kind.currentText()] > 0);
    }
    CHECK(pages["Profile poster"] == 1);
    CHECK(pages["Full report"] > pages["For families"]);
    kind.setCurrentIndex(0);
    fixture.its<QComboBox>("reportTypeSize").setCurrentIndex(2);
    fixture.waitForPages();
    CHECK(fixture.page->preview().pageCount() > pages["Full report"]);
}

TEST_CASE("A logo is chosen, stands in the report, and is removed; undo brings it back") {
    Fixture fixture;
    QImage logo(1800, 600, QImage::Format_ARGB32);
    logo.fill(Qt::darkBlue);
    fixture.prompts.picked = fixture.folder.filePath("logo.png");
    REQUIRE(logo.save(fixture.prompts.picked));
    fixture.its<QAbstractButton>("chooseLogo").click();
    REQUIRE(fixture.session.snapshot()->school.logo);
    fixture.waitForPages();
    CHECK(fixture.saved("saveWebPage", "r.html").contains("class=\"logo\""));
    fixture.its<QAbstractButton>("removeLogo").click();
    CHECK_FALSE(fixture.session.snapshot()->school.logo);
    fixture.waitForPages();
    CHECK_FALSE(fixture.saved("saveWebPage", "r.html").contains("class=\"logo\""));
    REQUIRE(fixture.session.undo());
    CHECK(fixture.session.snapshot()->school.logo);
}

TEST_CASE("A file that is no picture is refused as a logo, with a sentence") {
    Fixture fixture;
    fixture.prompts.picked = fixture.folder.filePath("logo.png");
    QFile file(fixture.prompts.picked);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    fixture.its<QAbstractButton>("chooseLogo").click();
    CHECK_FALSE(fixture.session.snapshot()->school.logo);
    bool said = false;
    for (const QLabel* label : fixture.page->findChildren<QLabel*>())
        said = said || label->text().contains("is no picture that can be read");
    CHECK(said);
}

TEST_CASE("What the team says about a strand is kept when the field is left, printed, and undone") {
    Fixture fixture;
    const SnapshotPointer snapshot = fixture.session.snapshot();
    const std::string id = snapshot->rubric->strands()[0].id.value();
    fixture.its<QTabWidget>("reportParts").setCurrentIndex(1);
    auto& edit = fixture.its<QPlainTextEdit>(("strandText-" + id).c_str());
    const QString before = edit.toPlainText();
    edit.setFocus();
    edit.setPlainText("We have come far this year.");
    edit.document()->setModified(true);
    fixture.page->commitPending();
    const StrandText* text = strandTextOf(*fixture.session.snapshot(), 0);
    REQUIRE(text);
    CHECK(text->text == "We have come far this year.");
    CHECK_FALSE(fixture.page->preview().isReady());
    fixture.waitForPages();
    CHECK(fixture.saved("saveWebPage", "r.html").contains("We have come far this year."));
    REQUIRE(fixture.session.undo());
    CHECK(edit.toPlainText() == before);
}

TEST_CASE("A rating that changes after the team's words flags them") {
    Fixture fixture;
    const SnapshotPointer snapshot = fixture.session.snapshot();
    REQUIRE(fixture.session.perform(SetStrandText{snapshot->assessment.id, snapshot->rubric->strands()[0].id,
                                                  *Prose::parse("Well said.").value}));
    const auto flagged = [&] {
        for (const QLabel* label : fixture.page->findChildren<QLabel*>())
            if (label->text().startsWith("Older than the ratings") && !label->isHidden())
                return true;
        return false;
    };
    CHECK_FALSE(flagged());
    QTest::qWait(5); // the clock goes in milliseconds
    const RatingValue now = snapshot->ratings[0].value;
    REQUIRE(fixture.session.perform(SetRating{snapshot->assessment.id, snapshot->rubric->dimension(0).id,
                                              LevelRank(levelOf(now) == LevelRank(1) ? 2 : 1)}));
    CHECK(flagged());
}

TEST_CASE("What was saved is said with the pages it has") {
    Fixture fixture;
    fixture.saved("savePdf", "r.pdf");
    fixture.waitForPages();
    CHECK(fixture.announcer.text() ==
          QString("Saved r.pdf, %1 pages.").arg(fixture.page->preview().pageCount()));
}
