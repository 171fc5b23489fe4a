// SPDX-License-Identifier: MIT
// Finds any command by a part of its name.
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace plumbline::ui {

class Actions;
class Appearance;

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Actions& actions, const Appearance& appearance, QWidget* parent);

    /// The command that was chosen; null where none was. Run it after the dialog has gone.
    QAction* chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void choose();

    const Actions& m_actions;
    QLineEdit* m_search;
    QListWidget* m_list;
    QAction* m_chosen = nullptr;
};

} // namespace plumbline::ui
