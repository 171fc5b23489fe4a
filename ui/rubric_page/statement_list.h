// SPDX-License-Identifier: MIT
// The statements of a dimension, level by level, to be marked one by one: opens and closes under its own
// heading.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

#include <vector>

class QPushButton;

namespace plumbline::ui {

class Appearance;
class SideBySide;
class StatementRow;

class StatementList : public QWidget {
    Q_OBJECT

public:
    StatementList(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Snapshot& snapshot, std::size_t position);
    void setEditable(bool editable);

    void setOpen(bool open);
    bool isOpen() const;
    void focusFirst();

signals:
    void marked(plumbline::LevelRank level, std::size_t statement,
                std::optional<plumbline::StatementMark> mark);
    void openChanged(bool open);

private:
    struct Entry {
        StatementPlace place;
        QString words;
        StatementRow* row;
    };

    void list(const Rubric& rubric, std::size_t position);
    void addRow(const StatementPlace& place, const QString& words, QWidget* column);
    void move(std::size_t from, int rows);
    void nameHeading(std::size_t marks);
    void restyle();

    const Appearance& m_appearance;
    QPushButton* m_heading;
    QWidget* m_body;
    SideBySide* m_columns;
    RubricPointer m_rubric;
    std::size_t m_position = 0;
    std::vector<Entry> m_rows;
    bool m_editable = true;
};

} // namespace plumbline::ui
