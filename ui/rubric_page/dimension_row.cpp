// SPDX-License-Identifier: MIT
#include "ui/rubric_page/dimension_row.h"

#include <algorithm>
#include <QMouseEvent>
#include <QPainter>

#include "ui/figures/level_glyph.h"
#include "ui/rubric_page/level_cell.h"
#include "ui/rubric_page/statement_facts.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

DimensionRow::DimensionRow(const Appearance& appearance, const Rubric& rubric, std::size_t position,
                           QWidget* parent)
    : QGroupBox(parent), m_appearance(appearance), m_position(position) {
    const QString name = toQString(rubric.dimension(position).name);
    const QString strand = toQString(rubric.strandOf(position).name);
    // Screen readers speak the title of the group around a radio button, and nothing else of it.
    setTitle(asCaption(tr("%1, %2", "dimension, strand").arg(name, strand)));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_name.setText(name);
    for (const LevelRank rank : rubric.ranks())
        addCell(rubric, rank);
    setEntrance(m_cells.front());
}

void DimensionRow::addCell(const Rubric& rubric, LevelRank rank) {
    auto* cell = new LevelCell(m_appearance, rubric, m_position, rank, this);
    m_cells.push_back(cell);
    // toggled, not clicked: assistive technology only toggles.
    connect(cell, &LevelCell::toggled, this, [this, rank](bool checked) {
        if (checked && !m_settling)
            emit rateRequested(rank);
    });
    connect(cell, &LevelCell::commanded, this,
            [this, rank](const CellCommand& command) { emit commanded(command, rank); });
    connect(cell, &LevelCell::statementPressed, this,
            [this, rank](std::size_t statement, const QPoint& under) {
                emit statementPressed(rank, statement, under);
            });
    connect(cell, &LevelCell::released, this, &DimensionRow::entered);
    connect(cell, &LevelCell::focused, this, [this, cell](Qt::FocusReason reason) {
        setEntrance(cell); // else Tab would go to another cell of the same row
        if (reason != Qt::MouseFocusReason)
            emit entered();
    });
    connect(cell, &LevelCell::unfocused, this, [this] { setEntrance(entrance()); });
}

LevelCell* DimensionRow::entrance() const {
    const auto level = levelOf(m_content.value);
    return level ? cell(*level) : m_cells.front();
}

void DimensionRow::setEntrance(const LevelCell* entrance) {
    for (LevelCell* cell : m_cells)
        cell->setFocusPolicy(cell == entrance ? Qt::StrongFocus : Qt::ClickFocus);
}

void DimensionRow::setContent(const RowContent& content) {
    const bool glyphChanges = content.value != m_content.value;
    const bool countsChange = content.counts != m_content.counts;
    m_content = content;
    settleCells();
    const bool applicable = !std::holds_alternative<NotApplicable>(content.value);
    for (LevelCell* cell : m_cells) {
        cell->setApplicable(applicable);
        cell->setLastYear(content.lastYear == cell->rank() ? content.lastYearTag : QString());
    }
    if (std::ranges::none_of(m_cells, [](const LevelCell* cell) { return cell->hasFocus(); }))
        setEntrance(entrance());
    if (countsChange || m_counts.text().isEmpty()) {
        m_counts.setText(content.counts);
        m_stale = true;
        update();
    }
    if (glyphChanges)
        update(glyphPlace());
}

void DimensionRow::settleCells() {
    m_settling = true;
    const auto level = levelOf(m_content.value);
    for (LevelCell* cell : m_cells) {
        const bool checked = level == cell->rank();
        if (cell->isChecked() == checked)
            continue;
        cell->setAutoExclusive(false); // the last checked one of a group could not be cleared
        cell->setChecked(checked);
        cell->setAutoExclusive(true);
    }
    m_settling = false;
}

void DimensionRow::setCurrent(bool current) {
    if (current == m_current)
        return;
    m_current = current;
    for (LevelCell* cell : m_cells)
        cell->setOnCurrent(current);
    update();
}

void DimensionRow::setOpen(bool open) {
    if (open == m_open)
        return;
    m_open = open;
    m_stale = true;
    for (LevelCell* cell : m_cells)
        cell->setOpen(open);
}

void DimensionRow::showStatements(const Snapshot& snapshot) {
    for (LevelCell* cell : m_cells) {
        if (m_open)
            cell->setStatements(statementStarts(snapshot, m_position, cell->rank()),
                                whatSpeaks(snapshot, m_position, cell->rank()));
        else
            cell->setStatements({}, {});
    }
}

void DimensionRow::setEditable(bool editable) {
    for (LevelCell* cell : m_cells)
        cell->setEditable(editable);
}

void DimensionRow::restyle() {
    m_stale = true;
    update();
    for (LevelCell* cell : m_cells)
        cell->update();
}

int DimensionRow::arrange(const GridColumns& columns) {
    if (!m_stale && columns == m_columns)
        return m_height;
    m_columns = columns;
    m_stale = false;
    arrangeName();
    const int padding = m_appearance.scaled(4);
    const int nameEnd =
        std::max(m_namePlace.y() + m_name.height(), m_countsPlace.y() + m_counts.height()) + padding;
    const int cellsEnd = placeCells(columns.nameAbove ? nameEnd - padding : padding) + padding + 1;
    m_height = std::max(cellsEnd, nameEnd + m_appearance.scaled(6));
    update();
    return m_height;
}

int DimensionRow::placeCells(int top) {
    int height = 0;
    for (const LevelCell* cell : m_cells)
        height = std::max(height, cell->heightForWidth(m_columns.cellWidth));
    int index = 0;
    for (LevelCell* cell : m_cells)
        cell->setGeometry(m_columns.cellLeft(index++), top, m_columns.cellWidth, height);
    return top + height;
}

void DimensionRow::arrangeName() {
    const QFont strong = m_appearance.font(Appearance::Text::Strong);
    const QFont small = m_appearance.font(Appearance::Text::Small);
    const int gap = m_appearance.scaled(16);
    if (!m_columns.nameAbove) {
        // The first line of the name stands beside the first line of the cells.
        const int top = m_appearance.scaled(4) + LevelCell::topMargin(m_appearance) + m_appearance.scaled(8);
        m_name.shape({strong, m_columns.nameWidth});
        m_counts.shape({small, m_columns.nameWidth});
        m_namePlace = QPoint(m_columns.nameLeft, top);
        m_countsPlace = QPoint(m_columns.nameLeft, top + m_name.height() + m_appearance.scaled(3));
        return;
    }
    const int top = m_appearance.scaled(8);
    m_counts.shape({small, m_columns.nameWidth});
    const int beside = m_columns.nameWidth - m_counts.naturalWidth() - gap;
    m_namePlace = QPoint(m_columns.nameLeft, top);
    if (beside > m_columns.nameWidth / 2) {
        m_name.shape({strong, beside});
        const int lower = (TextBlock::lineHeight(strong) - TextBlock::lineHeight(small)) / 2;
        m_countsPlace = QPoint(m_columns.nameLeft + m_name.naturalWidth() + gap, top + lower);
    } else {
        m_name.shape({strong, m_columns.nameWidth});
        m_countsPlace = QPoint(m_columns.nameLeft, top + m_name.height());
    }
}

QSize DimensionRow::sizeHint() const {
    return {m_columns.width, m_height};
}

QRect DimensionRow::glyphPlace() const {
    const int size = m_appearance.scaled(14);
    const int line = TextBlock::lineHeight(m_appearance.font(Appearance::Text::Strong));
    return {m_columns.glyphLeft, m_namePlace.y() + (line - size) / 2, size, size};
}

void DimensionRow::paintEvent(QPaintEvent*) {
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), m_current ? theme.current() : theme.surface());
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline());
    if (m_current)
        painter.fillRect(0, 0, m_appearance.scaled(3), height(), theme.accent());
    paintLevelGlyph(painter, glyphPlace(), Mark{m_content.value, static_cast<int>(m_cells.size())}, theme);
    m_name.draw(painter, m_namePlace, theme.ink());
    m_counts.draw(painter, m_countsPlace, theme.mutedInk());
}

void DimensionRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    entrance()->setFocus(Qt::MouseFocusReason);
    emit entered();
}

} // namespace plumbline::ui
