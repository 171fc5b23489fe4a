// SPDX-License-Identifier: MIT
#include "ui/shell/actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace plumbline::ui {

namespace {

enum class Menu { File, Edit, Assessment, View, Help };

struct Row {
    Command command;
    Menu menu;
    const char* text;
    QKeySequence keys;
    bool startsGroup = false;
};

/// In the order of the menus.
std::vector<Row> table() {
    using K = QKeySequence;
    return {
        {Command::NewSelfAssessment, Menu::File, QT_TR_NOOP("&New self-assessment…"), K(K::New)},
        {Command::Open, Menu::File, QT_TR_NOOP("&Open…"), K(K::Open)},
        {Command::OpenExample, Menu::File, QT_TR_NOOP("Explore the &example school"), {}},
        {Command::FillInBallots, Menu::File, QT_TR_NOOP("&Fill in a ballot file…"), {}},
        {Command::Import, Menu::File, QT_TR_NOOP("&Import into this workbook…"), {}, true},
        {Command::Export, Menu::File, QT_TR_NOOP("&Export…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {Command::SaveCopy, Menu::File, QT_TR_NOOP("&Save a copy…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Command::Close, Menu::File, QT_TR_NOOP("&Close"), K(K::Close)},
        {Command::Quit, Menu::File, QT_TR_NOOP("&Quit"), K(Qt::CTRL | Qt::Key_Q), true},

        {Command::Undo, Menu::Edit, QT_TR_NOOP("&Undo"), K(Qt::CTRL | Qt::Key_Z)},
        {Command::Redo, Menu::Edit, QT_TR_NOOP("&Redo"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {Command::History, Menu::Edit, QT_TR_NOOP("&History…"), K(Qt::CTRL | Qt::Key_H)},
        {Command::FindCommand, Menu::Edit, QT_TR_NOOP("&Find a command…"), K(Qt::CTRL | Qt::Key_K), true},

        {Command::NewYear, Menu::Assessment, QT_TR_NOOP("New school &year…"),
         K(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {Command::CarryForward,
         Menu::Assessment,
         QT_TR_NOOP("&Carry forward from the last school year…"),
         {}},
        {Command::Team, Menu::Assessment, QT_TR_NOOP("&Team…"), K(Qt::CTRL | Qt::Key_T)},
        {Command::RenameSchool, Menu::Assessment, QT_TR_NOOP("Re&name the school…"), {}},
        {Command::StartSession, Menu::Assessment, QT_TR_NOOP("Start rating &session"), {}, true},
        {Command::PrintSheets, Menu::Assessment, QT_TR_NOOP("Print &ballot sheets…"), {}},
        {Command::WriteBallots, Menu::Assessment, QT_TR_NOOP("&Write ballot files…"), {}},
        {Command::ImportBallots, Menu::Assessment, QT_TR_NOOP("&Import ballot files…"), {}},
        {Command::Finalize, Menu::Assessment, QT_TR_NOOP("Make &final…"), {}, true},
        {Command::Reopen, Menu::Assessment, QT_TR_NOOP("Re&open…"), {}},
        {Command::RemoveAssessment, Menu::Assessment, QT_TR_NOOP("Re&move this school year…"), {}},

        {Command::ShowOverview, Menu::View, QT_TR_NOOP("&Overview"), K(Qt::ALT | Qt::Key_1)},
        {Command::ShowRubric, Menu::View, QT_TR_NOOP("&Rubric"), K(Qt::ALT | Qt::Key_2)},
        {Command::ShowSession, Menu::View, QT_TR_NOOP("Rating &session"), K(Qt::ALT | Qt::Key_3)},
        {Command::ShowEvidence, Menu::View, QT_TR_NOOP("&Evidence"), K(Qt::ALT | Qt::Key_4)},
        {Command::ShowNextSteps, Menu::View, QT_TR_NOOP("&Next steps"), K(Qt::ALT | Qt::Key_5)},
        {Command::ShowCompare, Menu::View, QT_TR_NOOP("&Compare"), K(Qt::ALT | Qt::Key_6)},
        {Command::ShowReport, Menu::View, QT_TR_NOOP("Re&port"), K(K::Print)},
        {Command::ShowDistrict, Menu::View, QT_TR_NOOP("Distric&t"), K(Qt::ALT | Qt::Key_7)},
        {Command::FindEvidence, Menu::View, QT_TR_NOOP("&Find evidence"), K(K::Find), true},
        {Command::LargerText, Menu::View, QT_TR_NOOP("&Larger text"), K(K::ZoomIn), true},
        {Command::SmallerText, Menu::View, QT_TR_NOOP("&Smaller text"), K(K::ZoomOut)},
        {Command::UsualText, Menu::View, QT_TR_NOOP("&Usual text size"), K(Qt::CTRL | Qt::Key_0)},
        {Command::ThemeSystem, Menu::View, QT_TR_NOOP("Colours of the s&ystem"), {}, true},
        {Command::ThemeLight, Menu::View, QT_TR_NOOP("L&ight"), {}},
        {Command::ThemeDark, Menu::View, QT_TR_NOOP("&Dark"), {}},
        {Command::ThemeContrast, Menu::View, QT_TR_NOOP("&High contrast"), {}},

        {Command::Help, Menu::Help, QT_TR_NOOP("&Help"), K(K::HelpContents)},
        {Command::Keys, Menu::Help, QT_TR_NOOP("&Keys"), K(Qt::CTRL | Qt::Key_Slash)},
        {Command::About, Menu::Help, QT_TR_NOOP("&About Plumbline"), {}, true},
    };
}

const char* titleOf(Menu menu) {
    switch (menu) {
    case Menu::File:
        return QT_TRANSLATE_NOOP("plumbline::ui::Actions", "&File");
    case Menu::Edit:
        return QT_TRANSLATE_NOOP("plumbline::ui::Actions", "&Edit");
    case Menu::Assessment:
        return QT_TRANSLATE_NOOP("plumbline::ui::Actions", "&Assessment");
    case Menu::View:
        return QT_TRANSLATE_NOOP("plumbline::ui::Actions", "&View");
    case Menu::Help:
        break;
    }
    return QT_TRANSLATE_NOOP("plumbline::ui::Actions", "&Help");
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window) {
    for (const Row& row : table()) {
        auto* action = new QAction(tr(row.text), this);
        action->setShortcut(row.keys);
        window->addAction(action);
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
    // Ctrl+= is where the plus key needs Shift; Ctrl+Y is what many know for redo.
    (*this)[Command::LargerText]->setShortcuts(
        {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    (*this)[Command::ShowSession]->setShortcuts(
        {QKeySequence(Qt::Key_F5), QKeySequence(Qt::ALT | Qt::Key_3)});
    (*this)[Command::Redo]->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    auto* themes = new QActionGroup(this);
    for (const Command theme :
         {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark, Command::ThemeContrast}) {
        (*this)[theme]->setCheckable(true);
        themes->addAction((*this)[theme]);
    }
}

void Actions::fill(QMenuBar* bar) const {
    QMenu* menu = nullptr;
    std::optional<Menu> last;
    for (const Row& row : table()) {
        if (row.menu != last) {
            menu = bar->addMenu(tr(titleOf(row.menu)));
            last = row.menu;
        } else if (row.startsGroup) {
            menu->addSeparator();
        }
        menu->addAction((*this)[row.command]);
    }
}

std::vector<PageKey> Actions::gridKeys() {
    return {
        {tr("1 2 3 …"), tr("Rate the current dimension")},
        {tr("0 or Delete"), tr("Clear its rating")},
        {tr("Minus"), tr("Mark it as not applicable")},
        {tr("Arrow keys"), tr("Go to another dimension or level")},
        {tr("Space or Enter"), tr("Rate with the level in focus")},
        {tr("Home, End"), tr("First or last dimension")},
        {tr("N"), tr("Next dimension that is not rated")},
        {tr("E"), tr("Add evidence")},
        {tr("M"),
         tr("Mark sentences; there 1 2 3 mark, 0 takes the mark off, arrow keys move, E ties evidence")},
        {tr("X"), tr("Make next steps of the unmet sentences of the next level")},
        {tr("Y"), tr("Say that last year's level is still true, and why")},
        {tr("F6"), tr("From the grid to the panel and back")},
    };
}

std::vector<PageKey> Actions::evidenceKeys() {
    return {
        {tr("Ctrl+V"), tr("Add what is on the clipboard: a picture, files, a link or text")},
        {tr("Enter"), tr("Change the piece in the list")},
        {tr("Delete"), tr("Take the piece out of this year")},
    };
}

std::vector<PageKey> Actions::sessionKeys() {
    return {
        {tr("T"), tr("Start the time to think, or stop it")},
        {tr("V"), tr("Begin voting, or vote again")},
        {tr("R"), tr("Reveal the ballots")},
        {tr("M"), tr("Mark statements; there 1 2 3 mark, 0 takes the mark off, arrow keys move")},
        {tr("P"), tr("Park the dimension, or take it up again")},
        {tr("N"), tr("Next dimension that is not settled")},
        {tr("E"), tr("Add evidence")},
        {tr("Ctrl+Enter"), tr("Record the decision")},
        {tr("G"), tr("Show the ground rules; in the projector window: to the room")},
        {tr("F5"), tr("Open the projector window")},
        {tr("C"), tr("One screen: cover this window with the projector page, or give it back")},
        {tr("S"), tr("Two screens: swap them")},
        {tr("B"), tr("Blank the projector, or show it again")},
        {tr("L, arrow keys"), tr("In the projector window: one level, two or all; turn to the next")},
        {tr("Esc"), tr("In the projector window: close it")},
    };
}

} // namespace plumbline::ui
