// SPDX-License-Identifier: MIT
// One dimension through all columns, side by side: levels, reasons, evidence, steps, ballots, and the wording
// where it differs.
#pragma once

#include <QWidget>

#include "analysis/comparison.h"
#include "ui/figures/figure_view.h"

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class ComparisonModel;

class RowDetail : public QWidget {
    Q_OBJECT

public:
    explicit RowDetail(const FigureDesk& desk, QWidget* parent = nullptr);

    /// Reads the row while called; nothing of it is kept.
    void show(const ComparisonModel& model, int row);

    /// Whether the current assessment has the dimension.
    void setCanOpen(bool can);

    bool isWide() const;

signals:
    void closed();
    void openRequested();
    /// Whether it shall have the whole page.
    void wideChanged(bool wide);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead(const ComparisonModel& model, const ComparisonRow& row);
    QWidget* columnFor(const ComparisonModel& model, const ComparisonRow& row, int rowNumber,
                       std::size_t column) const;
    void addBallots(const Comparison& comparison, const ComparisonRow& row);
    void addWording(const ComparisonModel& model, const ComparisonRow& row);
    void addTitle(const QString& text);

    FigureDesk m_desk;
    QPushButton* m_back;
    QPushButton* m_open;
    QPushButton* m_wide;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace plumbline::ui
