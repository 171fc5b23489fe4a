// SPDX-License-Identifier: MIT
// The statements of a dimension, level by level, to be marked one by one: opens and closes under its own
// heading. Closed it only counts.
#pragma once

#include <QWidget>

#include "ui/rubric_page/statement_facts.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class SideBySide;
class StatementRow;

class StatementList : public QWidget {
    Q_OBJECT

public:
    StatementList(const Appearance& appearance, QWidget* parent = nullptr);

    /// Every sentence offers to tie evidence to it. Before the first `show`.
    void offerEvidence() { m_offersEvidence = true; }

    /// `previous` is last year's, or null.
    void show(const Snapshot& snapshot, std::size_t position, const Snapshot* previous = nullptr);
    void setEditable(bool editable);

    void setOpen(bool open);
    bool isOpen() const;
    void focusFirst();
    /// The keyboard goes to the first sentence of a level.
    void focusLevel(LevelRank level);

signals:
    void marked(plumbline::LevelRank level, std::size_t statement,
                std::optional<plumbline::StatementMark> mark);
    void evidenceRequested(const plumbline::StatementPlace& place);
    void openChanged(bool open);

private:
    /// Shows the sentences where it is open; makes their rows where they are others than before.
    void fill();
    void list();
    void clear();
    QVBoxLayout* makeColumn(LevelRank level);
    void addRow(const StatementPlace& place, QVBoxLayout& column);
    void move(std::size_t from, int rows);
    void nameHeading();
    void restyle();

    const Appearance& m_appearance;
    QPushButton* m_heading;
    QWidget* m_body;
    SideBySide* m_columns;
    RubricPointer m_rubric;
    std::vector<StatementFacts> m_statements;
    std::vector<StatementRow*> m_rows; ///< of the statements; none until they are to be seen
    bool m_editable = true;
    bool m_offersEvidence = false;
};

} // namespace plumbline::ui
