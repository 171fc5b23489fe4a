// SPDX-License-Identifier: MIT
// "What changed": the sum in a sentence, every strand's levels by column, and what went up or down and why.
#pragma once

#include <QWidget>

#include "analysis/comparison.h"
#include "ui/figures/figure_view.h"

class QVBoxLayout;

namespace plumbline::ui {

class ComparisonModel;

class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPanel(const FigureDesk& desk, QWidget* parent = nullptr);

    /// Reads it while called; nothing of it is kept.
    void show(const ComparisonModel& model);

signals:
    void dimensionChosen(const plumbline::DimensionId& dimension);

private:
    void addText(const QString& text, bool heading);
    void addFigures(const ComparisonModel& model);
    void addMoves(const ComparisonModel& model, Change change, const QString& title);
    void addIncomparable(const ComparisonModel& model);
    void addLink(const ComparisonRow& row, const QString& detail);

    FigureDesk m_desk;
    const Appearance& m_appearance;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace plumbline::ui
