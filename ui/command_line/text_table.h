// SPDX-License-Identifier: MIT
// A table of words in aligned columns.
#pragma once

#include <QList>
#include <QStringList>

#include <iosfwd>

namespace plumbline::ui {

class TextTable {
public:
    TextTable() = default;

    /// A table with a header and a rule below it.
    explicit TextTable(const QStringList& header) : m_rows{header}, m_hasHeader(true) {}

    /// A row, or (with one cell) a line of its own that widens no column.
    void addRow(const QStringList& cells) { m_rows.append(cells); }

    /// Two spaces between columns, none at the end of a line. Line breaks in a cell become spaces.
    void print(std::ostream& out) const;

private:
    QList<qsizetype> widths() const;

    QList<QStringList> m_rows;
    bool m_hasHeader = false;
};

} // namespace plumbline::ui
