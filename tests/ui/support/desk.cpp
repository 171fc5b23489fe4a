// SPDX-License-Identifier: MIT
#include "ui/support/desk.h"

#include "support/tiny_rubric.h"

#include <QAccessible>
#include <QTest>

#include <stdexcept>

namespace plumbline::ui::test {

namespace {

constexpr int width = 1024;
constexpr int height = 700;

} // namespace

Desk::Desk() {
    const std::filesystem::path path = folder / "lincoln.plumbline";
    {
        auto workbook = Workbook::create(path, std::make_shared<plumbline::test::TickingClock>());
        const RubricPointer rubric = plumbline::test::tinyRubric("A: x y z | B: u v");
        const auto year = [&](const char* name) {
            const Outcome made =
                workbook->apply(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse(name), rubric});
            return *std::get<Applied>(made).newAssessment;
        };
        lastYear = year("2025-26");
        year("2026-27");
    }
    if (!session.open(toQString(path)))
        throw std::runtime_error("the workbook of the test can not be opened");
    window.resize(width, height);
}

void Desk::apply(const Edit& edit) {
    if (!session.perform(edit))
        throw std::runtime_error("an edit of the test was refused");
}

void Desk::addNote(std::string_view id, std::string_view title, std::string_view text) {
    apply(
        PutEvidence{current(), {}, valid<Name>(title), valid<Prose>(text), {}, Stance::For, {dimension(id)}});
}

void Desk::addStep(AssessmentId assessment, std::string_view id, std::string_view text, std::string_view due,
                   std::string_view owner, StepStatus status) {
    apply(PutNextStep{assessment,
                      {},
                      dimension(id),
                      valid<Name>(text),
                      valid<OptionalName>(owner),
                      Date::parse(due),
                      status});
}

QString Desk::write(std::string_view name, std::string_view bytes) const {
    return toQString(folder.write(name, bytes));
}

QAbstractButton* button(const QWidget& in, const QString& text) {
    for (QAbstractButton* one : in.findChildren<QAbstractButton*>())
        if (one->text() == text)
            return one;
    return nullptr;
}

QStringList tabStops(const QWidget& in) {
    QStringList names;
    const QWidget* first = in.window()->focusWidget();
    QWidget* focused = in.window()->focusWidget();
    constexpr int more = 200;
    do {
        const auto* pressed = qobject_cast<QAbstractButton*>(focused);
        names << (focused->accessibleName().isEmpty() && pressed ? pressed->text()
                                                                 : focused->accessibleName());
        QTest::keyClick(focused, Qt::Key_Tab);
        focused = in.window()->focusWidget();
    } while (focused != first && names.size() < more);
    return names;
}

QStringList nameless(const QWidget& in) {
    QStringList found;
    for (const QWidget* widget : in.findChildren<QWidget*>()) {
        // The field inside a spin or combo box is reached through the box.
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"));
        if (inner || !widget->isVisibleTo(&in) || !widget->isEnabled() ||
            widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)); // NOLINT
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                         widget->objectName();
    }
    return found;
}

} // namespace plumbline::ui::test
