// SPDX-License-Identifier: MIT
// Any figure on screen: drawn, spoken, and with a menu that copies it, saves it and shows it as a table.
#pragma once

#include <QWidget>

#include "report/document.h"
#include "ui/figures/distribution_figure.h"
#include "ui/figures/figure_menu.h"

class QToolButton;

namespace plumbline::ui {

class FigureView : public QWidget {
    Q_OBJECT

public:
    FigureView(const FigureDesk& desk, FigureBlock block, Legend legend = Legend::Shown,
               QWidget* parent = nullptr);

    const FigureBlock& block() const { return m_block; }

    void show(FigureBlock block);

    FigureMenu& menu() { return *m_menu; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void popUp();
    void follow();
    int captionHeight(int width) const;
    double drawnHeight(double width) const;
    QFont font() const;

    FigureDesk m_desk;
    FigureBlock m_block;
    Legend m_legend;
    FigureMenu* m_menu;
    QToolButton* m_button;
};

} // namespace plumbline::ui
