// SPDX-License-Identifier: MIT
#include "ui/compare/comparison_view.h"

#include <algorithm>
#include <numeric>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/compare/comparison_delegate.h"
#include "ui/compare/comparison_header.h"
#include "ui/compare/comparison_model.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/reading_table.h"

namespace plumbline::ui {

namespace {

constexpr int narrowestNames = 150;
constexpr int widestNames = 260;
constexpr int leastRow = 34;

} // namespace

ComparisonView::ComparisonView(ComparisonModel& model, const Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_top(new ComparisonHeader(Qt::Horizontal, model, appearance, this))
    , m_left(new ComparisonHeader(Qt::Vertical, model, appearance, this)) {
    setHorizontalHeader(m_top);
    setVerticalHeader(m_left);
    setModel(&model);
    setItemDelegate(new ComparisonDelegate(model, appearance, this));
    setAccessibleName(tr("Comparison by dimension"));
    setAccessibleDescription(tr("Enter shows the reasons of a dimension."));
    makeReadingTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    const auto choose = [this](int row) {
        if (!m_model.isStrand(row))
            emit rowChosen(row);
    };
    connect(this, &QAbstractItemView::clicked, this,
            [choose](const QModelIndex& index) { choose(index.row()); });
    connect(m_left, &QHeaderView::sectionClicked, this, choose);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparisonView::relay);
    connect(&appearance, &Appearance::changed, this, &ComparisonView::relay);
}

void ComparisonView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    // Laying changes the headers' sizes, which resizes the viewport again.
    if (!m_laying)
        relay();
}

void ComparisonView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !m_model.isStrand(currentIndex().row()))
        emit rowChosen(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

int ComparisonView::narrowest(int column) const {
    int widest = m_appearance.scaled(84);
    const QStyleOptionViewItem option;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, itemDelegate()->sizeHint(option, m_model.index(row, column)).width());
    return widest;
}

std::vector<int> ComparisonView::narrowestWidths() const {
    std::vector<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths.push_back(narrowest(column));
    // The columns of levels are alike.
    const auto levels = widths.begin() + m_model.changeColumn();
    std::fill(widths.begin(), levels, *std::max_element(widths.begin(), levels));
    return widths;
}

void ComparisonView::relay() {
    if (m_model.columnCount() == 0)
        return;
    m_laying = true;
    std::vector<int> widths = narrowestWidths();
    const int whole = width() - verticalScrollBar()->sizeHint().width();
    int rest = whole - std::accumulate(widths.begin(), widths.end(), 0);
    // Evidence and steps stand whole in the detail of a row: better left out here than cut off.
    const bool fits = rest >= m_appearance.scaled(narrowestNames);
    setColumnHidden(m_model.progressColumn(), !fits);
    if (!fits) {
        rest += widths.back();
        widths.pop_back();
    }
    const int names = std::clamp(rest, m_appearance.scaled(narrowestNames), m_appearance.scaled(widestNames));
    m_left->lay(names);
    // What is left over goes to the columns evenly, so that the table fills its place.
    const int more = std::max(0, rest - names) / static_cast<int>(widths.size());
    for (std::size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(static_cast<int>(column), widths[column] + more);
    m_top->lay(0);
    layRows();
    updateGeometries();
    m_laying = false;
}

void ComparisonView::layRows() {
    const QStyleOptionViewItem option;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int height = m_left->neededBy(row);
        if (!m_model.isStrand(row))
            height = std::max(height, m_appearance.scaled(leastRow));
        for (int column = 0; column < m_model.columnCount() && !m_model.isStrand(row); ++column)
            height = std::max(height, itemDelegate()->sizeHint(option, m_model.index(row, column)).height());
        setRowHeight(row, height);
    }
}

} // namespace plumbline::ui
