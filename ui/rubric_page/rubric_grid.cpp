// SPDX-License-Identifier: MIT
#include "ui/rubric_page/rubric_grid.h"

#include <algorithm>
#include <QScrollBar>

#include "analysis/profile.h"
#include "ui/rubric_page/dimension_row.h"
#include "ui/rubric_page/grid_header.h"
#include "ui/rubric_page/level_cell.h"
#include "ui/rubric_page/row_content.h"
#include "ui/rubric_page/strand_heading.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

RubricGrid::RubricGrid(const Appearance& appearance, QWidget* parent)
    : QScrollArea(parent), m_appearance(appearance), m_header(new GridHeader(appearance, this)) {
    setObjectName(QStringLiteral("rubricGrid"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // else the first stop of the Tab key would be a nameless one
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&appearance, &Appearance::changed, this, &RubricGrid::restyle);
}

void RubricGrid::showAll(const SnapshotPointer& snapshot, const SnapshotPointer& previous) {
    const bool otherRubric =
        !m_snapshot || (m_snapshot->rubric != snapshot->rubric && *m_snapshot->rubric != *snapshot->rubric);
    m_snapshot = snapshot;
    m_previous = previous;
    if (otherRubric)
        build(*snapshot->rubric);
    for (std::size_t position = 0; position < m_rows.size(); ++position)
        showRow(position);
    showHeadings();
    arrange();
}

void RubricGrid::showChanged(const SnapshotPointer& snapshot, const std::vector<std::size_t>& dimensions) {
    m_snapshot = snapshot;
    for (const std::size_t position : dimensions)
        showRow(position);
    showHeadings();
    arrange();
}

void RubricGrid::showTruth(std::size_t position) {
    showRow(position);
}

void RubricGrid::build(const Rubric& rubric) {
    m_rows.clear();
    m_headings.clear();
    m_columns = {};
    m_current = 0;
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("rubricRows"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    setWidget(content); // deletes the one before
    for (std::size_t strand = 0; strand < rubric.strands().size(); ++strand) {
        m_headings.push_back(new StrandHeading(m_appearance, m_snapshot->rubric, strand, content));
        const std::size_t first = rubric.firstPosition(strand);
        for (std::size_t i = 0; i < rubric.strands()[strand].dimensions.size(); ++i)
            addRow(first + i);
    }
    for (QWidget* child : content->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        child->show();
    m_rows.front()->setCurrent(true);
    open(*m_rows.front(), true);
    m_header->setRubric(m_snapshot->rubric);
}

void RubricGrid::addRow(std::size_t position) {
    auto* row = new DimensionRow(m_appearance, *m_snapshot->rubric, position, widget());
    open(*row, m_fullText);
    row->setEditable(m_editable);
    m_rows.push_back(row);
    connect(row, &DimensionRow::rateRequested, this,
            [this, position](LevelRank level) { emit rateRequested(position, level); });
    connect(row, &DimensionRow::statementPressed, this,
            [this, position](LevelRank level, std::size_t statement, const QPoint& under) {
                emit statementPressed({position, level, statement}, under);
            });
    connect(row, &DimensionRow::commanded, this,
            [this, position](const CellCommand& command, LevelRank from) { obey(command, position, from); });
    connect(row, &DimensionRow::entered, this, [this, position] {
        setCurrent(position);
        reveal(position);
    });
}

void RubricGrid::showRow(std::size_t position) {
    m_rows[position]->setContent(rowContent(*m_snapshot, m_previous.get(), position));
    m_rows[position]->showStatements(*m_snapshot);
}

void RubricGrid::open(DimensionRow& row, bool opened) {
    row.setOpen(opened);
    row.showStatements(*m_snapshot);
}

void RubricGrid::showHeadings() {
    const Profile all = profile(*m_snapshot);
    for (std::size_t strand = 0; strand < m_headings.size(); ++strand)
        m_headings[strand]->setProfile(all.strands[strand]);
}

void RubricGrid::setEditable(bool editable) {
    if (editable == m_editable)
        return;
    m_editable = editable;
    for (DimensionRow* row : m_rows)
        row->setEditable(editable);
}

void RubricGrid::setCurrent(std::size_t position) {
    if (position == m_current || position >= m_rows.size())
        return;
    // The row that is looked at stays where it is on the screen while the one before closes.
    DimensionRow* const row = m_rows[position];
    const int seenAt = row->y() - verticalScrollBar()->value();
    m_rows[m_current]->setCurrent(false);
    open(*m_rows[m_current], m_fullText);
    m_current = position;
    row->setCurrent(true);
    open(*row, true);
    arrange();
    verticalScrollBar()->setValue(row->y() - seenAt);
    emit currentMoved(position);
}

void RubricGrid::focusCurrent() {
    if (m_rows.empty())
        return;
    m_rows[m_current]->entrance()->setFocus(Qt::OtherFocusReason);
    reveal(m_current);
}

void RubricGrid::setFullText(bool full) {
    m_fullText = full;
    if (m_rows.empty())
        return;
    const int seenAt = m_rows[m_current]->y() - verticalScrollBar()->value();
    for (DimensionRow* row : m_rows)
        open(*row, full || row->position() == m_current);
    arrange();
    verticalScrollBar()->setValue(m_rows[m_current]->y() - seenAt);
}

void RubricGrid::obey(const CellCommand& command, std::size_t position, LevelRank from) {
    using Kind = CellCommand::Kind;
    const LevelRank highest = m_snapshot->rubric->highest();
    switch (command.kind) {
    case Kind::Rate:
        return emit rateRequested(position, *command.level);
    case Kind::RateFocused:
        return emit rateRequested(position, from);
    case Kind::Clear:
        return emit rateRequested(position, Unrated{});
    case Kind::NotApplicable:
        return emit rateRequested(position, NotApplicable{});
    case Kind::LowerLevel:
        return focusCell(position, LevelRank(std::max(1, from.value() - 1)));
    case Kind::HigherLevel:
        return focusCell(position, LevelRank(std::min(highest.value(), from.value() + 1)));
    case Kind::PreviousDimension:
        return focusCell(position == 0 ? 0 : position - 1, from);
    case Kind::NextDimension:
        return focusCell(std::min(position + 1, m_rows.size() - 1), from);
    case Kind::FirstDimension:
        return focusCell(0, from);
    case Kind::LastDimension:
        return focusCell(m_rows.size() - 1, from);
    case Kind::NextUnrated:
        return emit nextUnratedRequested();
    case Kind::AddEvidence:
        return emit addEvidenceRequested(position);
    case Kind::Statements:
        return emit statementsRequested(from);
    case Kind::AddNextSteps:
        return emit nextStepsRequested(position);
    case Kind::StillTrue:
        return emit stillTrueRequested(position);
    }
}

void RubricGrid::focusCell(std::size_t position, LevelRank rank) {
    LevelCell* const cell = m_rows[position]->cell(rank);
    cell->setFocus(Qt::OtherFocusReason);
    const int left = cell->x() - horizontalScrollBar()->value();
    if (left < 0 || left + cell->width() > viewport()->width())
        horizontalScrollBar()->setValue(cell->x() - (viewport()->width() - cell->width()) / 2);
}

void RubricGrid::restyle() {
    for (StrandHeading* heading : m_headings)
        heading->restyle();
    for (DimensionRow* row : m_rows)
        row->restyle();
    m_columns = {};
    arrange();
    if (!m_rows.empty())
        reveal(m_current);
}

void RubricGrid::arrange() {
    if (!m_snapshot)
        return;
    const int headerHeight = m_header->sizeHint().height();
    if (viewportMargins().top() != headerHeight)
        setViewportMargins(0, headerHeight, 0, 0);
    m_columns = gridColumns(viewport()->width(), m_snapshot->rubric->highest().value(), m_appearance);
    int y = 0;
    for (std::size_t strand = 0; strand < m_headings.size(); ++strand) {
        const int height = m_headings[strand]->arrange(std::min(m_columns.width, viewport()->width()));
        m_headings[strand]->setGeometry(0, y, m_columns.width, height);
        y += height;
        const std::size_t first = m_snapshot->rubric->firstPosition(strand);
        for (std::size_t i = 0; i < m_snapshot->rubric->strands()[strand].dimensions.size(); ++i) {
            DimensionRow* const row = m_rows[first + i];
            const int rowHeight = row->arrange(m_columns);
            row->setGeometry(0, y, m_columns.width, rowHeight);
            y += rowHeight;
        }
    }
    widget()->resize(m_columns.width, y + m_appearance.scaled(24));
    arrangeHeader();
}

void RubricGrid::arrangeHeader() {
    m_header->setGeometry(viewport()->x(), 0, viewport()->width(), m_header->sizeHint().height());
    m_header->arrange(m_columns, horizontalScrollBar()->value());
}

void RubricGrid::reveal(std::size_t position) {
    const DimensionRow* const row = m_rows[position];
    QScrollBar* const bar = verticalScrollBar();
    int top = row->y();
    // The first dimension of a strand shows the strand's name with it.
    for (const StrandHeading* heading : m_headings)
        if (heading->geometry().bottom() + 1 == row->y())
            top = heading->y();
    const int end = row->y() + row->height();
    if (end > bar->value() + viewport()->height())
        bar->setValue(end - viewport()->height());
    if (top < bar->value())
        bar->setValue(end - top > viewport()->height() ? row->y() : top);
}

void RubricGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void RubricGrid::scrollContentsBy(int dx, int dy) {
    QScrollArea::scrollContentsBy(dx, dy);
    if (dx != 0)
        arrangeHeader();
}

} // namespace plumbline::ui
