// SPDX-License-Identifier: MIT
#include "ui/widgets/focus_scroll.h"

#include <memory>
#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "support/catch.h"

using namespace plumbline::ui;

namespace {

/// A column of buttons higher than the area that shows it.
struct Column {
    Column() {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        for (int place = 0; place < 30; ++place)
            layout->addWidget(new QPushButton(QString::number(place)));
        last = qobject_cast<QPushButton*>(layout->itemAt(layout->count() - 1)->widget());
        scroll = std::make_unique<FocusScroll>(content);
        scroll->resize(200, 200);
        scroll->show();
        QApplication::setActiveWindow(scroll.get());
    }

    std::unique_ptr<FocusScroll> scroll;
    QPushButton* last;
};

} // namespace

TEST_CASE("what gets the keyboard comes into view") {
    Column column;
    REQUIRE(QTest::qWaitForWindowExposed(column.scroll.get()));
    REQUIRE_FALSE(column.scroll->rect().contains(column.last->mapTo(column.scroll.get(), QPoint(5, 5))));
    column.last->setFocus();
    CHECK(column.scroll->rect().contains(column.last->mapTo(column.scroll.get(), QPoint(5, 5))));
}

// The focus leaves a button that goes with the area around it; the sanitizers watch that nothing is asked of
// the half that is gone.
TEST_CASE("an area that goes while the keyboard is in it follows the focus no more") {
    Column column;
    column.last->setFocus();
    REQUIRE(QApplication::focusWidget() == column.last);
    column.scroll.reset();
    CHECK(QApplication::focusWidget() == nullptr);
}
