// SPDX-License-Identifier: MIT
#include "ui/shell/view_commands.h"

#include <QAction>
#include <QMessageBox>
#include <QSettings>

#include <array>

#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/table_dialog.h"

namespace plumbline::ui {

namespace {

constexpr std::array themes{std::pair(Command::ThemeSystem, Appearance::Choice::System),
                            std::pair(Command::ThemeLight, Appearance::Choice::Light),
                            std::pair(Command::ThemeDark, Appearance::Choice::Dark),
                            std::pair(Command::ThemeContrast, Appearance::Choice::HighContrast)};

QString themeKey() {
    return QStringLiteral("theme");
}

/// "F5, Alt+3"
QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& one : action.shortcuts())
        keys << one.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(QStringLiteral(", "));
}

QString textSizeKey() {
    return QStringLiteral("textSize");
}

} // namespace

ViewCommands::ViewCommands(Appearance& appearance, const Actions& actions, QWidget* window)
    : QObject(window), m_appearance(appearance), m_actions(actions), m_window(window) {
    connect(actions[Command::LargerText], &QAction::triggered, &appearance, &Appearance::larger);
    connect(actions[Command::SmallerText], &QAction::triggered, &appearance, &Appearance::smaller);
    constexpr int usual = 100;
    connect(actions[Command::UsualText], &QAction::triggered, &appearance,
            [&appearance] { appearance.setTextSize(usual); });
    for (const auto& [command, choice] : themes) {
        connect(actions[command], &QAction::triggered, &appearance,
                [&appearance, choice = choice] { appearance.setChoice(choice); });
        actions[command]->setChecked(appearance.choice() == choice);
    }
    connect(&appearance, &Appearance::changed, this, &ViewCommands::remember);
    connect(actions[Command::FindCommand], &QAction::triggered, this, &ViewCommands::findCommand);
    connect(actions[Command::Keys], &QAction::triggered, this, &ViewCommands::showKeys);
    connect(actions[Command::Help], &QAction::triggered, this, &ViewCommands::showHelp);
    connect(actions[Command::About], &QAction::triggered, this, &ViewCommands::showAbout);
}

void ViewCommands::restore(Appearance& appearance) {
    const QSettings settings;
    appearance.setTextSize(settings.value(textSizeKey(), appearance.textSize()).toInt());
    const int theme = settings.value(themeKey(), 0).toInt();
    if (theme > 0 && theme < static_cast<int>(themes.size()))
        appearance.setChoice(themes[static_cast<std::size_t>(theme)].second);
}

void ViewCommands::remember() {
    QSettings settings;
    settings.setValue(textSizeKey(), m_appearance.textSize());
    settings.setValue(themeKey(), static_cast<int>(m_appearance.choice()));
}

void ViewCommands::findCommand() {
    CommandPalette palette(m_actions, m_appearance, m_window);
    if (palette.exec() == QDialog::Accepted && palette.chosen())
        palette.chosen()->trigger();
}

void ViewCommands::showKeys() {
    std::vector<QStringList> rows;
    for (const PageKey& key : Actions::gridKeys())
        rows.push_back({key.keys, key.does, tr("Rubric")});
    for (const PageKey& key : Actions::sessionKeys())
        rows.push_back({key.keys, key.does, tr("Rating session")});
    for (const PageKey& key : Actions::evidenceKeys())
        rows.push_back({key.keys, key.does, tr("Evidence")});
    for (const QAction* action : m_actions.all())
        if (!action->shortcut().isEmpty()) {
            QString text = action->text();
            rows.push_back({keysOf(*action), text.remove(QLatin1Char('&')), tr("Everywhere")});
        }
    TableDialog dialog(tr("Keys"), {tr("Keys"), tr("What they do"), tr("Where")}, rows, m_appearance,
                       m_window);
    dialog.exec();
}

void ViewCommands::showHelp() {
    HelpDialog dialog(m_appearance, m_window);
    dialog.exec();
}

void ViewCommands::showAbout() {
    QMessageBox::about(
        m_window, tr("About Plumbline"),
        tr("Plumbline %1\n\nSelf-assessment for schools. It works on this computer alone: it uses no network "
           "and sends nothing anywhere.\n\nMIT licence. Made with Qt %2 (LGPL), SQLite and other free "
           "software.")
            .arg(QStringLiteral(PLUMBLINE_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace plumbline::ui
