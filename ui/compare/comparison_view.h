// SPDX-License-Identifier: MIT
// The table of a comparison: dimensions down, years or schools across. To be read, never written.
#pragma once

#include <QTableView>

#include <vector>

namespace plumbline::ui {

class Appearance;
class ComparisonHeader;
class ComparisonModel;

class ComparisonView : public QTableView {
    Q_OBJECT

public:
    ComparisonView(ComparisonModel& model, const Appearance& appearance, QWidget* parent = nullptr);

signals:
    /// A row was pressed, or Enter on one of its cells.
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void relay();
    void layRows();
    int narrowest(int column) const;
    std::vector<int> narrowestWidths() const;

    const ComparisonModel& m_model;
    const Appearance& m_appearance;
    ComparisonHeader* m_top;
    ComparisonHeader* m_left;
    bool m_laying = false;
};

} // namespace plumbline::ui
