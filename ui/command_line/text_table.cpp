// SPDX-License-Identifier: MIT
#include "ui/command_line/text_table.h"

#include "ui/text.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

void printLine(std::ostream& out, const QStringList& cells, const QList<qsizetype>& widths) {
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = QString(cells[column]).replace(u'\n', u' ');
        const bool isLast = column + 1 == cells.size();
        line += isLast ? cell : cell.leftJustified(int(widths[column]) + 2);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    out << toUtf8(line) << "\n";
}

} // namespace

QList<qsizetype> TextTable::widths() const {
    QList<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        if (row.size() < 2)
            continue;
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    return widths;
}

void TextTable::print(std::ostream& out) const {
    const QList<qsizetype> columns = widths();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        printLine(out, m_rows[row], columns);
        if (row > 0 || !m_hasHeader)
            continue;
        QStringList rule;
        for (const qsizetype width : columns)
            rule.append(QString(width, u'-'));
        printLine(out, rule, columns);
    }
}

} // namespace plumbline::ui
