// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/style.h"
#include "ui/shell/workspace.h"

#include <array>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

constexpr std::array pages{WindowPage::Overview, WindowPage::Rubric,    WindowPage::Session,
                           WindowPage::Evidence, WindowPage::NextSteps, WindowPage::Compare,
                           WindowPage::Report};

/// The window, shown, with nothing open until it is told to.
struct Window {
    Window() : style(new Style) {
        QSettings().clear();
        QApplication::setStyle(style); // the application owns it
        style->setAppearance(&appearance);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    ~Window() { style->setAppearance(nullptr); }

    void openExample() {
        REQUIRE(session.createExample(toQString(folder / "example.plumbline")));
        QCoreApplication::processEvents();
    }

    QAction& action(Command command) { return *window.actions()[command]; }

    QString text(const char* name) const { return window.findChild<QLabel*>(QLatin1String(name))->text(); }

    Style* style;
    TemporaryFolder folder;
    Appearance appearance;
    ScriptedPrompts prompts;
    Session session{std::make_shared<plumbline::test::TickingClock>()};
    MainWindow window{session, appearance, prompts};
};

/// Widgets that can be clicked and are smaller than a finger or an unsteady hand needs.
QStringList small(const QWidget& in) {
    constexpr int smallest = 24;
    QStringList found;
    for (const auto* button : in.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&in) && button->isEnabled() && !button->size().isEmpty() &&
            (button->width() < smallest || button->height() < smallest))
            found << QStringLiteral("%1 %2x%3")
                         .arg(button->accessibleName() + button->text())
                         .arg(button->width())
                         .arg(button->height());
    return found;
}

} // namespace

TEST_CASE("The window begins with the welcome page, and only what makes sense there is enabled") {
    Window desk;
    CHECK(desk.window.findChild<QAbstractButton*>("welcomeExample")->isVisible());
    CHECK(desk.window.windowTitle() == "Plumbline");
    for (const Command command : {Command::NewSelfAssessment, Command::Open, Command::OpenExample})
        CHECK(desk.action(command).isEnabled());
    for (const Command command :
         {Command::Undo, Command::ShowRubric, Command::Finalize, Command::SaveCopy, Command::NewYear})
        CHECK_FALSE(desk.action(command).isEnabled());
    CHECK(nameless(desk.window).join('\n').toStdString() == "");
}

TEST_CASE(
    "On every page, at every text size, everything that takes the keyboard has a name and is large enough") {
    Window desk;
    desk.openExample();
    for (const int percent : {100, 200, 80}) {
        desk.appearance.setTextSize(percent);
        for (const WindowPage page : pages) {
            desk.window.workspace().showPage(page);
            QCoreApplication::processEvents();
            INFO("page " << static_cast<int>(page) << " at " << percent << " %");
            // A page may still be laying itself out.
            (void)QTest::qWaitFor([&] { return small(desk.window).isEmpty(); }, 2000);
            CHECK(nameless(desk.window).join('\n').toStdString() == "");
            CHECK(small(desk.window).join('\n').toStdString() == "");
        }
    }
}

TEST_CASE("The window shows the school, the year and how far it is rated, and follows a rating") {
    Window desk;
    desk.openExample();
    CHECK(desk.text("schoolName") == "Lincoln High School");
    CHECK(desk.text("assessmentStatus") == "Draft");
    CHECK(desk.text("progressText").startsWith("11 of 15 rated"));
    const SnapshotPointer before = desk.session.snapshot();
    REQUIRE(
        desk.session.perform(SetRating{before->assessment.id, dimension("local-policies"), LevelRank(1)}));
    CHECK(desk.text("progressText").startsWith("12 of 15 rated"));
    CHECK(desk.text("savedText").startsWith("All changes saved "));
    CHECK(desk.action(Command::Undo).text() == "Undo: Rate Local Policies");
    desk.action(Command::Undo).trigger();
    CHECK(desk.text("progressText").startsWith("11 of 15 rated"));
    CHECK(desk.action(Command::Redo).isEnabled());
}

TEST_CASE("Choosing another year in the header shows it, and a final one is read-only with the reason") {
    Window desk;
    desk.openExample();
    desk.window.workspace().showPage(WindowPage::Rubric);
    auto& choice = *desk.window.findChild<QComboBox*>("assessmentChoice");
    REQUIRE(choice.count() == 4);
    choice.setCurrentIndex(1);
    emit choice.activated(1);
    CHECK(desk.text("assessmentStatus") == "Final");
    CHECK(desk.window.windowTitle() == QStringLiteral("Lincoln High School 2025–26"));
    CHECK_FALSE(desk.action(Command::Finalize).isEnabled());
    CHECK(desk.action(Command::Reopen).isEnabled());
    const SnapshotPointer before = desk.session.snapshot();
    for (auto* cell : desk.window.findChildren<QRadioButton*>())
        if (cell->isVisible() && !cell->isChecked()) {
            cell->click();
            break;
        }
    CHECK(*desk.session.snapshot() == *before);
}

TEST_CASE("A file that is no workbook is refused in a strip, and what was open stays open") {
    Window desk;
    desk.openExample();
    CHECK_FALSE(desk.window.openPath(toQString(desk.folder.write("letter.txt", "Dear parents"))));
    auto& strip = *desk.window.findChild<MessageStrip*>();
    CHECK(strip.isVisible());
    CHECK(strip.text().contains("is not a Plumbline workbook"));
    CHECK(desk.session.isOpen());
    CHECK(desk.text("schoolName") == "Lincoln High School");
}

TEST_CASE("The menu of the assessment starts the rating session, and goes on with it") {
    Window desk;
    CHECK_FALSE(desk.action(Command::StartSession).isEnabled());
    desk.openExample();
    const auto words = [&] { return desk.action(Command::StartSession).text().remove(QLatin1Char('&')); };
    const Snapshot& now = *desk.session.snapshot();
    REQUIRE_FALSE(openSession(now));
    CHECK(words() == "Start rating session");
    desk.action(Command::StartSession).trigger();
    auto* start = button(desk.window, "Start rating session");
    REQUIRE(start);
    CHECK(start->isVisible());
    start->click();
    CHECK(words() == "Go on with the rating session");
    CHECK(desk.action(Command::ShowSession).shortcut() == QKeySequence(Qt::Key_F5));
}

TEST_CASE("Making final asks first and says what is missing; reopening asks for a reason") {
    Window desk;
    desk.openExample();
    desk.prompts.yes = false;
    desk.action(Command::Finalize).trigger();
    CHECK(desk.text("assessmentStatus") == "Draft");
    desk.prompts.yes = true;
    desk.action(Command::Finalize).trigger();
    CHECK(desk.text("assessmentStatus") == "Final");
    CHECK_FALSE(desk.action(Command::Undo).isEnabled());
}

TEST_CASE("Closing the file goes back to the welcome page, which lists it") {
    Window desk;
    desk.openExample();
    REQUIRE(desk.window.openPath(desk.session.path()));
    desk.action(Command::Close).trigger();
    CHECK_FALSE(desk.session.isOpen());
    auto* recent = desk.window.findChild<QAbstractButton*>(toQString(desk.folder / "example.plumbline"));
    REQUIRE(recent);
    CHECK(QTest::qWaitFor([&] { return recent->text() == "Lincoln High School"; }));
    recent->click();
    CHECK(desk.session.isOpen());
}
