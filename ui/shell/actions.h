// SPDX-License-Identifier: MIT
// The one table of what a person can do: text, menu and keys of every command. Nobody outside names a
// shortcut.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <array>
#include <vector>

class QMenuBar;
class QWidget;

namespace plumbline::ui {

enum class Command {
    NewSelfAssessment,
    Open,
    OpenExample,
    FillInBallots,
    Import,
    SaveCopy,
    Export,
    Close,
    Quit,
    Undo,
    Redo,
    History,
    FindCommand,
    NewYear,
    CarryForward,
    Team,
    StartSession,
    PrintSheets,
    WriteBallots,
    ImportBallots,
    RenameSchool,
    Finalize,
    Reopen,
    RemoveAssessment,
    ShowOverview,
    ShowRubric,
    ShowSession,
    ShowEvidence,
    ShowNextSteps,
    ShowCompare,
    ShowReport,
    ShowDistrict,
    FindEvidence,
    LargerText,
    SmallerText,
    UsualText,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    Help,
    Keys,
    About,
};
inline constexpr std::size_t commandCount = static_cast<std::size_t>(Command::About) + 1;

/// A key that works inside a page, for the list of keys.
struct PageKey {
    QString keys;
    QString does;
};

class Actions : public QObject {
    Q_OBJECT

public:
    /// Makes every action and adds it to `window`, so that its keys work there.
    explicit Actions(QWidget* window);

    QAction* operator[](Command command) const { return m_actions[static_cast<std::size_t>(command)]; }

    const std::array<QAction*, commandCount>& all() const { return m_actions; }

    void fill(QMenuBar* bar) const;

    /// Keys of the rubric page, which work in the grid only.
    static std::vector<PageKey> gridKeys();
    /// Keys of the rating session page.
    static std::vector<PageKey> sessionKeys();
    /// Keys of the evidence page.
    static std::vector<PageKey> evidenceKeys();

private:
    std::array<QAction*, commandCount> m_actions{};
};

} // namespace plumbline::ui
