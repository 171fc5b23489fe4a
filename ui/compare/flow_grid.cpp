// SPDX-License-Identifier: MIT
#include "ui/compare/flow_grid.h"

#include <algorithm>
#include <QGridLayout>

namespace plumbline::ui {

FlowGrid::FlowGrid(int leastWidth, int spacing, QWidget* parent)
    : QWidget(parent), m_leastWidth(leastWidth), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing);
    m_grid->setVerticalSpacing(spacing);
}

void FlowGrid::add(QWidget* widget) {
    m_widgets.push_back(widget);
    m_columns = 0;
    arrange();
}

int FlowGrid::columnsFor(int width) const {
    const int fitting = (width + m_grid->horizontalSpacing()) / (m_leastWidth + m_grid->horizontalSpacing());
    return std::clamp(fitting, 1, std::max(1, static_cast<int>(m_widgets.size())));
}

void FlowGrid::arrange() {
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int i = 0; i < static_cast<int>(m_widgets.size()); ++i)
        m_grid->addWidget(m_widgets[static_cast<std::size_t>(i)], i / columns, i % columns, Qt::AlignTop);
}

void FlowGrid::resizeEvent(QResizeEvent*) {
    arrange();
}

} // namespace plumbline::ui
