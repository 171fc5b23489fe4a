// SPDX-License-Identifier: MIT
// The questions of the program as dialogs.
#pragma once

#include <QWidget>

#include "ui/prompts.h"

namespace plumbline::ui {

class DialogPrompts final : public Prompts {
public:
    /// The window the dialogs belong to.
    void setWindow(QWidget* window) { m_window = window; }

    bool confirm(const QString& title, const QString& text, const QString& action) override;
    bool confirmRisk(const QString& title, const QString& text, const QString& action) override;
    std::optional<QString> askText(const QString& title, const QString& label,
                                   const QString& action) override;
    QString openFile(const QString& title, const QString& filter) override;
    QStringList openFiles(const QString& title, const QString& filter) override;
    QString saveFile(const QString& title, const QString& suggested, const QString& filter,
                     const QString& suffix) override;
    QString chooseFolder(const QString& title) override;
    void inform(const QString& title, const QString& text) override;

private:
    QWidget* m_window = nullptr;
};

} // namespace plumbline::ui
