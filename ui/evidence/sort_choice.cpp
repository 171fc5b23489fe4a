// SPDX-License-Identifier: MIT
#include "ui/evidence/sort_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace plumbline::ui {

SortChoice::SortChoice(QTableView& table, const QString& unsorted, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_column(new QComboBox(this))
    , m_descending(new QPushButton(tr("Descending"), this)) {
    m_column->addItem(unsorted);
    const QAbstractItemModel& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column)
        m_column->addItem(tr("By %1").arg(model.headerData(column, Qt::Horizontal).toString().toLower()));
    m_column->setAccessibleName(tr("Sort"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_descending->setCheckable(true);
    m_descending->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_column);
    row->addWidget(m_descending);
    connect(m_column, &QComboBox::currentIndexChanged, this, &SortChoice::sort);
    connect(m_descending, &QPushButton::toggled, this, &SortChoice::sort);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &SortChoice::follow);
    follow(table.horizontalHeader()->sortIndicatorSection(), table.horizontalHeader()->sortIndicatorOrder());
}

void SortChoice::sort() {
    m_table.sortByColumn(m_column->currentIndex() - 1,
                         m_descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SortChoice::follow(int column, Qt::SortOrder order) {
    const QSignalBlocker quietColumn(m_column);
    const QSignalBlocker quietOrder(m_descending);
    m_column->setCurrentIndex(column + 1);
    m_descending->setChecked(order == Qt::DescendingOrder);
    // The table's own order has one direction.
    m_descending->setEnabled(column >= 0);
}

} // namespace plumbline::ui
