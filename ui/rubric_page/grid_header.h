// SPDX-License-Identifier: MIT
// The names of the grid's columns, which stay while the grid scrolls.
#pragma once

#include <QWidget>

#include "rubric/rubric.h"
#include "ui/rubric_page/grid_columns.h"

namespace plumbline::ui {

class Appearance;

class GridHeader : public QWidget {
    Q_OBJECT

public:
    GridHeader(const Appearance& appearance, QWidget* parent);

    void setRubric(RubricPointer rubric);
    /// `offset` is how far the grid is scrolled to the right.
    void arrange(const GridColumns& columns, int offset);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fittingFont(int room) const;

    const Appearance& m_appearance;
    RubricPointer m_rubric;
    GridColumns m_columns;
    int m_offset = 0;
};

} // namespace plumbline::ui
