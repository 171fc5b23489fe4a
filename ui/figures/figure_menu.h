// SPDX-License-Identifier: MIT
// What can be done with a figure: copied, saved as SVG or PNG, shown as a table.
#pragma once

#include <QMenu>

#include "report/document.h"

#include <functional>

namespace plumbline::ui {

class Announcer;
class Appearance;
class Prompts;

/// What a figure needs of the window to save and to say things.
struct FigureDesk {
    const Appearance& appearance;
    Prompts& prompts;
    Announcer& announcer;
};

class FigureMenu : public QMenu {
    Q_OBJECT

public:
    /// Asks for the figure when something is to be done with it.
    FigureMenu(const FigureDesk& desk, std::function<FigureBlock()> figure, QWidget* parent);

private:
    void copy();
    void save(const QString& suffix, const QString& filter);
    void showTable();

    FigureDesk m_desk;
    std::function<FigureBlock()> m_figure;
};

} // namespace plumbline::ui
