// SPDX-License-Identifier: MIT
#include "ui/rubric_page/open_page.h"

#include <QApplication>

#include "support/catch.h"

namespace plumbline::ui::test {

OpenPage::OpenPage() {
    grid = page.findChild<RubricGrid*>(QStringLiteral("rubricGrid"));
    desk.window.resize(1300, 800);
    page.resize(1300, 800);
    desk.window.show();
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    page.showDimension(0);
    REQUIRE(QApplication::focusWidget() == cell(0, 1));
}

std::optional<int> OpenPage::rated(std::size_t position) const {
    const auto level = levelOf(desk.now().ratings[position].value);
    return level ? std::optional(level->value()) : std::nullopt;
}

void OpenPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace plumbline::ui::test
