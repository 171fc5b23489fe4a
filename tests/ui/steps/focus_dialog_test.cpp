// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

#include "ui/steps/steps_desk.h"

#include "support/catch.h"
#include "ui/steps/focus_dialog.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

TEST_CASE("focus dimensions are chosen with what is known of each, lower levels first") {
    Desk desk;
    desk.apply(SetRating{desk.current(), dimension("x"), LevelRank(3)});
    desk.apply(SetRating{desk.current(), dimension("u"), LevelRank(1)});
    FocusDialog dialog(desk.session, desk.appearance);
    const QList<QCheckBox*> boxes = dialog.findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 5);
    CHECK(boxes[0]->accessibleName() == "u");
    CHECK(boxes[0]->accessibleDescription().contains("low"));
    CHECK(boxes[1]->accessibleName() == "x");
    boxes[0]->setChecked(true);
    boxes[1]->setChecked(true);
    dialog.accept();
    CHECK(desk.now().focus == std::vector<std::size_t>{0, 3});
    REQUIRE(desk.session.undo());
    CHECK(desk.now().focus.empty());
}

TEST_CASE("a fourth focus dimension can not be chosen, and it is said why") {
    Desk desk;
    desk.apply(SetFocus{desk.current(), {dimension("x"), dimension("y"), dimension("z")}});
    FocusDialog dialog(desk.session, desk.appearance);
    dialog.show();
    auto* fourth = named<QCheckBox>(dialog, "u");
    fourth->click();
    CHECK_FALSE(fourth->isChecked());
    const auto said = [&] {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains("Three are chosen already"))
                return true;
        return false;
    };
    CHECK(said());
    named<QCheckBox>(dialog, "x")->click();
    CHECK_FALSE(said());
    fourth->click();
    CHECK(fourth->isChecked());
    CHECK(nameless(dialog).join(", ").toStdString().empty());
}

TEST_CASE("a dimension in focus that does not apply any more can be taken off") {
    Desk desk;
    desk.apply(SetFocus{desk.current(), {dimension("x")}});
    desk.apply(SetRating{desk.current(), dimension("x"), NotApplicable{}});
    FocusDialog dialog(desk.session, desk.appearance);
    named<QCheckBox>(dialog, "x")->setChecked(false);
    dialog.accept();
    CHECK(desk.now().focus.empty());
}

TEST_CASE("the page says which dimensions are in focus") {
    StepsDesk desk;
    button(*desk.page, QString::fromUtf8("Choose focus dimensions…"))->click();
    auto* dialog = desk.page->findChild<FocusDialog*>();
    REQUIRE(dialog);
    named<QCheckBox>(*dialog, "y")->setChecked(true);
    dialog->accept();
    bool said = false;
    for (const QLabel* label : desk.page->findChildren<QLabel*>())
        said = said || (label->text() == "Focus: y" && label->isVisibleTo(desk.page.get()));
    CHECK(said);
}
