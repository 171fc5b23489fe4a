// SPDX-License-Identifier: MIT
// Questions the program asks, behind an interface: the window answers with dialogs, tests with a script.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace plumbline::ui {

class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    /// A yes-or-no question; `action` is the verb on the button that says yes.
    virtual bool confirm(const QString& title, const QString& text, const QString& action) = 0;
    /// The same where yes may do harm: the Enter key means no.
    virtual bool confirmRisk(const QString& title, const QString& text, const QString& action) = 0;
    /// One line or several of text; nothing where the person gave up.
    virtual std::optional<QString> askText(const QString& title, const QString& label,
                                           const QString& action) = 0;
    /// File names; empty where the person gave up. `filter` is as QFileDialog takes it.
    virtual QString openFile(const QString& title, const QString& filter) = 0;
    virtual QStringList openFiles(const QString& title, const QString& filter) = 0;
    /// `suggested` is a file name, or a path; `suffix` ("pdf") is added where it is missing. Asks before
    /// replacing.
    virtual QString saveFile(const QString& title, const QString& suggested, const QString& filter,
                             const QString& suffix) = 0;
    /// A folder that is there.
    virtual QString chooseFolder(const QString& title) = 0;
    virtual void inform(const QString& title, const QString& text) = 0;
};

} // namespace plumbline::ui
