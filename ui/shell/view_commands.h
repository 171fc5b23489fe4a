// SPDX-License-Identifier: MIT
// How the window looks and what helps in it: text size, colours, finding commands, keys, help; remembered
// between starts.
#pragma once

#include <QObject>

class QWidget;

namespace plumbline::ui {

class Actions;
class Appearance;

class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(Appearance& appearance, const Actions& actions, QWidget* window);

    /// What was chosen last time.
    static void restore(Appearance& appearance);

public slots:
    void findCommand();
    void showKeys();
    void showHelp();
    void showAbout();

private:
    void remember();

    Appearance& m_appearance;
    const Actions& m_actions;
    QWidget* m_window;
};

} // namespace plumbline::ui
