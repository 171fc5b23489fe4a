// SPDX-License-Identifier: MIT
// One dimension through all columns: level, reason and counts of each, and why it can or can not be compared.
#pragma once

#include <QWidget>

#include "analysis/comparison.h"

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class ComparisonModel;

class RowDetail : public QWidget {
    Q_OBJECT

public:
    explicit RowDetail(const Appearance& appearance, QWidget* parent = nullptr);

    /// Reads the row while called; nothing of it is kept.
    void show(const ComparisonModel& model, int row);

    /// Whether the current assessment has the dimension.
    void setCanOpen(bool can);

signals:
    void closed();
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addColumn(const ComparisonModel& model, const ComparisonRow& row, int rowNumber, std::size_t column);

    const Appearance& m_appearance;
    QPushButton* m_back;
    QPushButton* m_open;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace plumbline::ui
