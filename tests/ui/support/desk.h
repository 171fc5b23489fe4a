// SPDX-License-Identifier: MIT
// A desk for tests of pages: a workbook with two years of a small rubric, open in a session, and all that a
// page is made of.
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

#include "support/temporary_folder.h"
#include "support/workbooks.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

#include <optional>
#include <string_view>

namespace plumbline::ui::test {

using plumbline::test::bytesOf;
using plumbline::test::dimension;
using plumbline::test::TemporaryFolder;
using plumbline::test::valid;

/// Gives the answers it was told, and keeps what was said.
class ScriptedPrompts final : public Prompts {
public:
    bool yes = true;
    QStringList files;
    QString saveTo;
    QString folder;
    QString suggested;
    QStringList informed;
    QStringList risks; ///< what it was asked of things that may do harm

    bool confirm(const QString&, const QString&, const QString&) override { return yes; }

    bool confirmRisk(const QString&, const QString& text, const QString&) override {
        risks << text;
        return yes;
    }

    std::optional<QString> askText(const QString&, const QString&, const QString&) override { return {}; }

    QString openFile(const QString&, const QString&) override { return files.value(0); }

    QStringList openFiles(const QString&, const QString&) override { return files; }

    QString saveFile(const QString&, const QString& name, const QString&, const QString&) override {
        suggested = name;
        return saveTo;
    }

    QString chooseFolder(const QString&) override { return folder; }

    void inform(const QString&, const QString& text) override { informed << text; }
};

/// "Lincoln" with 2025-26 and 2026-27 (the current one) of the rubric "A: x y z | B: u v". Today is
/// 24 November 2026.
struct Desk {
    Desk();

    const Snapshot& now() const { return *session.snapshot(); }

    AssessmentId current() const { return now().assessment.id; }

    void apply(const Edit& edit);
    void addNote(std::string_view dimension, std::string_view title, std::string_view text = "Seen.");
    void addStep(AssessmentId assessment, std::string_view dimension, std::string_view text,
                 std::string_view due = {}, std::string_view owner = {},
                 StepStatus status = StepStatus::Open);
    QString write(std::string_view name, std::string_view bytes) const;

    TemporaryFolder folder;
    QWidget window;
    Appearance appearance;
    Announcer announcer{appearance, &window};
    ScriptedPrompts prompts;
    Session session{std::make_shared<plumbline::test::TickingClock>()};
    AssessmentId lastYear{0};
};

/// The one of this kind with this accessible name; nullptr where there is none.
template <class Widget>
Widget* named(const QWidget& in, const QString& name) {
    for (Widget* widget : in.findChildren<Widget*>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

/// The button with this text; nullptr where there is none.
QAbstractButton* button(const QWidget& in, const QString& text);

/// What Tab comes to, by name, from the widget that has the focus until it is there again. The window of
/// `in` has the keyboard.
QStringList tabStops(const QWidget& in);

/// Every visible, enabled widget that takes the focus and has no name for a screen reader.
QStringList nameless(const QWidget& in);

} // namespace plumbline::ui::test
