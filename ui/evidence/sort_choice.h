// SPDX-License-Identifier: MIT
// Chooses by keyboard what a table is sorted by; follows its header.
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace plumbline::ui {

class SortChoice : public QWidget {
    Q_OBJECT

public:
    /// The table has its model already. `unsorted` is what its own order is called.
    SortChoice(QTableView& table, const QString& unsorted, QWidget* parent = nullptr);

private:
    void sort();
    void follow(int column, Qt::SortOrder order);

    QTableView& m_table;
    QComboBox* m_column;
    QPushButton* m_descending;
};

} // namespace plumbline::ui
