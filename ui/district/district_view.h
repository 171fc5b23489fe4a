// SPDX-License-Identifier: MIT
// The table of a district: schools down by name, dimensions across; the names stay in sight.
#pragma once

#include <QTableView>

namespace plumbline::ui {

class Appearance;
class DistrictHeader;
class DistrictModel;

class DistrictView : public QTableView {
    Q_OBJECT

public:
    DistrictView(DistrictModel& model, const Appearance& appearance, QWidget* parent = nullptr);

signals:
    /// Enter on a cell, or a double click on one or on a school's name (column -1).
    void opened(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void relay();

    const DistrictModel& m_model;
    const Appearance& m_appearance;
    DistrictHeader* m_top;
    DistrictHeader* m_left;
};

} // namespace plumbline::ui
