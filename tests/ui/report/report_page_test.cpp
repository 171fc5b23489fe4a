// SPDX-License-Identifier: MIT
#include "ui/report/report_desk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "rubric/builtin.h"

using namespace plumbline;
using namespace plumbline::ui;

namespace {

using Fixture = test::ReportDesk;

} // namespace

TEST_CASE("The report page shows the pages of the report") {
    Fixture fixture;
    CHECK(fixture.page->preview().pageCount() > 8);
    CHECK(fixture.page->preview().currentPage() == 1);
    fixture.page->preview().verticalScrollBar()->setValue(
        fixture.page->preview().verticalScrollBar()->maximum());
    CHECK(fixture.page->preview().currentPage() == fixture.page->preview().pageCount());
}

TEST_CASE("A section that is left out leaves the preview and the saved page") {
    Fixture fixture;
    const int before = fixture.page->preview().pageCount();
    fixture.section("Dimensions").setChecked(false);
    fixture.waitForPages();
    CHECK(fixture.page->preview().pageCount() < before);
    fixture.its<QComboBox>("reportEarlier").setCurrentIndex(0);
    fixture.waitForPages();
    CHECK_FALSE(fixture.saved("saveWebPage", "r.html").contains("<article"));
}

TEST_CASE("Every earlier year can be compared with, the latest first and chosen unless told otherwise") {
    Fixture fixture;
    auto& earlier = fixture.its<QComboBox>("reportEarlier");
    REQUIRE(earlier.count() == 4);
    CHECK(earlier.itemText(1) > earlier.itemText(2));
    CHECK(earlier.currentIndex() == 1);
    CHECK(fixture.section("Comparison").isEnabled());
    const int with = fixture.page->preview().pageCount();
    earlier.setCurrentIndex(0);
    CHECK_FALSE(fixture.section("Comparison").isEnabled());
    fixture.waitForPages();
    CHECK(fixture.page->preview().pageCount() < with);
}

TEST_CASE("The report is saved as PDF and as web page under the name of school and year") {
    Fixture fixture;
    CHECK(fixture.saved("savePdf", "r.pdf").startsWith("%PDF-"));
    CHECK(fixture.prompts.suggested.endsWith(".pdf"));
    CHECK(fixture.prompts.suggested.contains(
        QString::fromStdString(fixture.session.snapshot()->assessment.year.id())));
    CHECK(fixture.saved("saveWebPage", "r.html").startsWith("<!DOCTYPE html>"));
}

TEST_CASE("The paper that was used last is offered next time") {
    Fixture fixture;
    auto& paper = fixture.its<QComboBox>("reportPaper");
    paper.setCurrentText("A4");
    fixture.saved("savePdf", "r.pdf");
    const ReportPage next(fixture.session, fixture.appearance, fixture.prompts, fixture.announcer);
    CHECK(next.findChild<QComboBox*>("reportPaper")->currentText() == "A4");
}

TEST_CASE("A report that can not be saved says so and the page goes on") {
    Fixture fixture;
    QString said;
    QObject::connect(&fixture.session, &Session::failed,
                     [&](const Problem& problem) { said = problem.text + problem.remedy; });
    fixture.prompts.path = fixture.folder.filePath("missing/r.pdf");
    fixture.its<QAbstractButton>("savePdf").click();
    CHECK(said.contains("r.pdf"));
}

TEST_CASE("The preview follows an edit") {
    Fixture fixture;
    const SnapshotPointer snapshot = fixture.session.snapshot();
    const AssessmentId id = snapshot->assessment.id;
    const Name name = *Name::parse("A step that was not there").value;
    REQUIRE(fixture.session.perform(PutNextStep{.assessment = id,
                                                .id = std::nullopt,
                                                .dimension = snapshot->rubric->dimension(0).id,
                                                .text = name,
                                                .owner = *OptionalName::parse("").value,
                                                .due = std::nullopt}));
    CHECK_FALSE(fixture.page->preview().isReady());
    fixture.waitForPages();
    CHECK(fixture.saved("saveWebPage", "r.html").contains("A step that was not there"));
}

TEST_CASE("A comparison is shown, saved, and left for the report again") {
    Fixture fixture;
    std::vector<AssessmentId> years;
    for (const AssessmentSummary& its : fixture.session.contents().front().assessments)
        years.push_back(its.assessment.id);
    REQUIRE(years.size() == 4);
    fixture.page->showComparison(years);
    fixture.waitForPages();
    CHECK(fixture.saved("saveWebPage", "c.html").contains("Comparison</h1>"));
    CHECK_FALSE(fixture.section("Cover").isEnabled());
    fixture.its<QComboBox>("reportKind").setCurrentIndex(0);
    CHECK(fixture.section("Cover").isEnabled());
    CHECK(fixture.saved("saveWebPage", "r.html").contains("Self-assessment report"));
}

TEST_CASE("Every control of the report page has a name, and combo boxes a label") {
    Fixture fixture;
    for (const QWidget* widget : fixture.page->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        if (button || qobject_cast<const QComboBox*>(widget) || qobject_cast<const ReportPreview*>(widget))
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
    for (const QComboBox* box : fixture.page->findChildren<QComboBox*>()) {
        bool labelled = false;
        for (const QLabel* label : fixture.page->findChildren<QLabel*>())
            labelled = labelled || label->buddy() == box;
        CHECK(labelled);
    }
}

TEST_CASE("Zooming keeps the place and fitting goes back to the width") {
    Fixture fixture;
    ReportPreview& preview = fixture.page->preview();
    preview.verticalScrollBar()->setValue(preview.verticalScrollBar()->maximum() / 2);
    const int page = preview.currentPage();
    preview.zoomIn();
    CHECK_FALSE(preview.isFitted());
    CHECK(std::abs(preview.currentPage() - page) <= 1);
    preview.fitWidth();
    CHECK(preview.isFitted());
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("Home and End go to the first and last page") {
    Fixture fixture;
    ReportPreview& preview = fixture.page->preview();
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.currentPage() == preview.pageCount());
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.currentPage() == 1);
}
