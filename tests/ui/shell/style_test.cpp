// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDateEdit>
#include <QSpinBox>

#include "support/catch.h"
#include "ui/shell/appearance.h"
#include "ui/shell/style.h"

using namespace plumbline::ui;

namespace {

/// The colour in the middle of the left edge.
QColor edgeOf(QWidget& widget) {
    widget.resize(120, 32);
    widget.ensurePolished();
    const QImage image = widget.grab().toImage();
    return image.pixelColor(0, image.height() / 2);
}

bool isLike(const QColor& a, const QColor& b) {
    constexpr int apart = 12;
    return qAbs(a.red() - b.red()) < apart && qAbs(a.green() - b.green()) < apart &&
           qAbs(a.blue() - b.blue()) < apart;
}

} // namespace

TEST_CASE("Fields with arrows have the border of a field in every theme") {
    auto* style = new Style;
    QApplication::setStyle(style); // the application owns it
    Appearance appearance;
    style->setAppearance(&appearance);
    for (const auto choice :
         {Appearance::Choice::Light, Appearance::Choice::Dark, Appearance::Choice::HighContrast}) {
        appearance.setChoice(choice);
        INFO("theme " << static_cast<int>(choice));
        QSpinBox number;
        CHECK(isLike(edgeOf(number), appearance.theme().border()));
        QDateEdit date;
        date.setCalendarPopup(true);
        CHECK(isLike(edgeOf(date), appearance.theme().border()));
    }
    appearance.setChoice(Appearance::Choice::Light);
    style->setAppearance(nullptr);
}
