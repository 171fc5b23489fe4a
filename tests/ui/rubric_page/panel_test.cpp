// SPDX-License-Identifier: MIT
#include "ui/rubric_page/open_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

#include "support/catch.h"
#include "ui/rubric_page/dimension_panel.h"
#include "ui/rubric_page/panel_item.h"
#include "ui/rubric_page/reason_edit.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

ReasonEdit* reasonOf(const OpenPage& open) {
    return open.page.findChild<ReasonEdit*>();
}

void drop(const OpenPage& open, QMimeData* dragged) {
    auto* panel = open.page.findChild<DimensionPanel*>();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel->viewport(), &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel->viewport(), &event);
}

} // namespace

TEST_CASE("A reason is one change when its field is left, not one for every key") {
    const OpenPage open;
    ReasonEdit* const reason = reasonOf(open);
    const QSignalSpy changed(&open.desk.session, &Session::changed);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Seen in 12 rooms"));
    CHECK(changed.count() == 0);
    CHECK_FALSE(open.rated(0)); // digits are text here
    open.cell(0, 1)->setFocus();
    CHECK(changed.count() == 1);
    CHECK(open.desk.now().ratings[0].reason == "Seen in 12 rooms");
}

TEST_CASE("Ctrl and Enter saves a reason and leaves the keyboard where it is") {
    const OpenPage open;
    ReasonEdit* const reason = reasonOf(open);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Yes"));
    open.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.desk.now().ratings[0].reason == "Yes");
    CHECK(reason->hasFocus());
}

TEST_CASE("What was typed stays with its dimension when another is shown or the window closes") {
    OpenPage open;
    ReasonEdit* const reason = reasonOf(open);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("About x"));
    open.page.showDimension(1);
    CHECK(open.desk.now().ratings[0].reason == "About x");
    CHECK(reason->toPlainText().isEmpty());
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("About y"));
    open.page.commitPending();
    CHECK(open.desk.now().ratings[1].reason == "About y");
}

TEST_CASE("What was typed is kept for its assessment when another becomes the current one") {
    OpenPage open;
    const AssessmentId now = open.desk.current();
    ReasonEdit* const reason = reasonOf(open);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("About this year"));
    REQUIRE(open.desk.session.setCurrent(open.desk.lastYear));
    CHECK(open.desk.current() == open.desk.lastYear);
    CHECK(reason->toPlainText().isEmpty());
    CHECK(open.desk.now().ratings[0].reason.empty());
    REQUIRE(open.desk.session.setCurrent(now));
    CHECK(reason->toPlainText() == QStringLiteral("About this year"));
    CHECK(open.desk.now().ratings[0].reason == "About this year");
}

TEST_CASE("A reason that is refused is not lost: it is shown again with its dimension") {
    OpenPage open;
    ReasonEdit* const reason = reasonOf(open);
    reason->setFocus();
    QTest::keyClicks(reason, QString(10, QLatin1Char('x')));
    reason->insertPlainText(QString(64001, QLatin1Char('y')));
    open.page.showDimension(1);
    CHECK(open.desk.now().ratings[0].reason.empty());
    CHECK(reason->toPlainText().isEmpty());
    open.page.showDimension(0);
    CHECK(reason->toPlainText().size() == 64011);
    reason->setPlainText(QStringLiteral("Shorter"));
    reason->document()->setModified(true);
    open.page.commitPending();
    CHECK(open.desk.now().ratings[0].reason == "Shorter");
}

TEST_CASE("Evidence and next steps of the dimension are listed, and lead to themselves") {
    OpenPage open;
    open.desk.addNote("x", "Minutes");
    open.desk.addNote("y", "Elsewhere");
    const auto items = open.page.findChildren<PanelItem*>();
    REQUIRE(items.size() == 1);
    CHECK(items[0]->accessibleName() == QStringLiteral("Minutes, Note"));
    std::optional<EvidenceId> opened;
    QObject::connect(&open.page, &RubricPage::evidenceRequested, [&](EvidenceId id) { opened = id; });
    items[0]->click();
    CHECK(opened == open.desk.now().evidence[0].id);
}

TEST_CASE("The box before a next step marks it done, and the keyboard stays on it") {
    OpenPage open;
    open.desk.addStep(open.desk.current(), "x", "Form a team");
    auto* box = named<QCheckBox>(open.page, QStringLiteral("Done: Form a team"));
    REQUIRE(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    REQUIRE(open.desk.now().nextSteps.size() == 1);
    CHECK(open.desk.now().nextSteps[0].status == StepStatus::Done);
    const auto* focused = qobject_cast<QCheckBox*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->isChecked());
}

TEST_CASE("Dropped files, pictures and links are offered as evidence of the current dimension; other things "
          "are not") {
    OpenPage open;
    open.page.showDimension(2);
    std::vector<std::size_t> positions;
    QObject::connect(&open.page, &RubricPage::evidenceDropped, &open.page,
                     [&](std::size_t position, const QMimeData&) { positions.push_back(position); });
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.pdf")), QUrl::fromLocalFile(QStringLiteral("/b"))});
    QMimeData link;
    link.setText(QStringLiteral("https://example.org/plan"));
    QMimeData picture;
    picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
    for (QMimeData* offered : {&files, &link, &picture})
        drop(open, offered);
    CHECK(positions == std::vector<std::size_t>{2, 2, 2});
    QMimeData text;
    text.setText(QStringLiteral("javascript:alert(1)"));
    drop(open, &text);
    CHECK(positions.size() == 3);
}

TEST_CASE("F6 and Escape change between grid and panel, and everything that takes the focus has a name") {
    const OpenPage open;
    open.press(Qt::Key_F6);
    CHECK(open.page.findChild<DimensionPanel*>()->isAncestorOf(QApplication::focusWidget()));
    open.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == open.cell(0, 1));
    QStringList unnamed;
    for (const QWidget* widget : open.page.findChildren<QWidget*>())
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus &&
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))
                ->text(QAccessible::Name)
                .isEmpty())
            unnamed << widget->objectName();
    CHECK(unnamed == QStringList{});
}

TEST_CASE("A page too narrow for both shows the grid or the panel") {
    OpenPage open;
    open.page.resize(560, 600);
    const auto* panel = open.page.findChild<DimensionPanel*>();
    CHECK(open.grid->isVisible());
    CHECK_FALSE(panel->isVisible());
    open.page.findChild<QPushButton*>(QStringLiteral("details"))->click();
    CHECK_FALSE(open.grid->isVisible());
    CHECK(panel->isVisible());
    open.page.resize(1300, 800);
    CHECK(open.grid->isVisible());
    CHECK(panel->isVisible());
}
