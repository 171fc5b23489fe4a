// SPDX-License-Identifier: MIT
// All dimensions of an assessment as one scrolling grid, strand by strand, under a header that stays.
#pragma once

#include <QScrollArea>

#include "assessment/snapshot.h"
#include "ui/rubric_page/cell_command.h"
#include "ui/rubric_page/grid_columns.h"

#include <cstddef>
#include <vector>

namespace plumbline::ui {

class Appearance;
class DimensionRow;
class GridHeader;
class LevelCell;
class StrandHeading;

/// Shows snapshots and asks for changes; changes nothing itself. The current dimension's row is open.
class RubricGrid : public QScrollArea {
    Q_OBJECT

public:
    RubricGrid(const Appearance& appearance, QWidget* parent);

    /// Shows all of an assessment; `previous` is last year's, or null.
    void showAll(const SnapshotPointer& snapshot, const SnapshotPointer& previous);
    /// Shows what differs in these dimensions.
    void showChanged(const SnapshotPointer& snapshot, const std::vector<std::size_t>& dimensions);
    /// Takes back what a click has shown and nobody accepted.
    void showTruth(std::size_t position);
    void setEditable(bool editable);

    const SnapshotPointer& previous() const { return m_previous; }

    std::size_t current() const { return m_current; }

    void setCurrent(std::size_t position);
    /// The keyboard goes to the rated cell of the current dimension.
    void focusCurrent();
    /// Every row is open.
    void setFullText(bool full);

    std::size_t rowCount() const { return m_rows.size(); }

    DimensionRow* row(std::size_t position) const { return m_rows[position]; }

    StrandHeading* heading(std::size_t strand) const { return m_headings[strand]; }

signals:
    void rateRequested(std::size_t position, const plumbline::RatingValue& value);
    void currentMoved(std::size_t position);
    void nextUnratedRequested();
    void addEvidenceRequested(std::size_t position);
    /// The keyboard is to go to the sentences of this level.
    void statementsRequested(plumbline::LevelRank level);
    void statementPressed(const plumbline::StatementPlace& place, const QPoint& under);
    void nextStepsRequested(std::size_t position);
    void stillTrueRequested(std::size_t position);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void build(const Rubric& rubric);
    void addRow(std::size_t position);
    void showRow(std::size_t position);
    /// What an open row shows more than a closed one has to be given to it when it opens.
    void open(DimensionRow& row, bool opened);
    void showHeadings();
    void obey(const CellCommand& command, std::size_t position, LevelRank from);
    void focusCell(std::size_t position, LevelRank rank);
    void restyle();
    void arrange();
    void arrangeHeader();
    void reveal(std::size_t position);

    const Appearance& m_appearance;
    SnapshotPointer m_snapshot;
    SnapshotPointer m_previous;
    GridHeader* m_header;
    std::vector<StrandHeading*> m_headings;
    std::vector<DimensionRow*> m_rows;
    GridColumns m_columns;
    std::size_t m_current = 0;
    bool m_fullText = false;
    bool m_editable = true;
};

} // namespace plumbline::ui
