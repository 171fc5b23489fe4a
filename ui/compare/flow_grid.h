// SPDX-License-Identifier: MIT
// Widgets of one width in as many columns as there is room for, row under row.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace plumbline::ui {

class FlowGrid : public QWidget {
    Q_OBJECT

public:
    FlowGrid(int leastWidth, int spacing, QWidget* parent = nullptr);

    void add(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    int columnsFor(int width) const;

    int m_leastWidth;
    int m_columns = 0;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_widgets;
};

} // namespace plumbline::ui
