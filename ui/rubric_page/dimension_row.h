// SPDX-License-Identifier: MIT
// One dimension of the grid: its name, its counts and a group of one cell for every level.
#pragma once

#include <QGroupBox>

#include "assessment/snapshot.h"
#include "ui/rubric_page/cell_command.h"
#include "ui/rubric_page/grid_columns.h"
#include "ui/rubric_page/text_block.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

class Appearance;
class LevelCell;

/// What a row shows of an assessment.
struct RowContent {
    RatingValue value;
    QString counts; ///< "2 evidence   1 next step"
    std::optional<LevelRank> lastYear;
    QString lastYearTag; ///< "2025–26"

    friend bool operator==(const RowContent&, const RowContent&) = default;
};

class DimensionRow : public QGroupBox {
    Q_OBJECT

public:
    DimensionRow(const Appearance& appearance, const Rubric& rubric, std::size_t position, QWidget* parent);

    std::size_t position() const { return m_position; }

    LevelCell* cell(LevelRank rank) const { return m_cells[rank.index()]; }

    /// The cell the Tab key goes to: the rated one, else the first.
    LevelCell* entrance() const;

    /// Also takes back what a click showed and nobody accepted.
    void setContent(const RowContent& content);
    void setCurrent(bool current);
    /// The marks on its sentences, where it is open; of a closed row nothing is read.
    void showStatements(const Snapshot& snapshot);
    void setOpen(bool open);
    void setEditable(bool editable);
    /// Fonts are others: everything is to be laid out again.
    void restyle();

    /// Places the cells, and says how high the row is.
    int arrange(const GridColumns& columns);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    /// A cell was chosen, by mouse, key or assistive technology.
    void rateRequested(plumbline::LevelRank level);
    void statementPressed(plumbline::LevelRank level, std::size_t statement, const QPoint& under);
    void commanded(const plumbline::ui::CellCommand& command, plumbline::LevelRank from);
    /// The row is to be the current one.
    void entered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void addCell(const Rubric& rubric, LevelRank rank);
    void settleCells();
    void setEntrance(const LevelCell* entrance);
    void arrangeName();
    int placeCells(int top);
    QRect glyphPlace() const;

    const Appearance& m_appearance;
    std::size_t m_position;
    std::vector<LevelCell*> m_cells;
    RowContent m_content{Unrated{}, {}, std::nullopt, {}};
    TextBlock m_name;
    TextBlock m_counts;
    QPoint m_namePlace;
    QPoint m_countsPlace;
    GridColumns m_columns;
    int m_height = 0;
    bool m_current = false;
    bool m_open = false;
    bool m_stale = true;
    bool m_settling = false;
};

} // namespace plumbline::ui
