// SPDX-License-Identifier: MIT
// Chooses sentences of descriptors: under each dimension and level a box for every sentence.
#pragma once

#include <QTreeWidget>

#include "rubric/rubric.h"

#include "assessment/statement_mark.h"

#include <set>
#include <vector>

namespace plumbline::ui {

class Appearance;

class StatementChoice : public QTreeWidget {
    Q_OBJECT

public:
    StatementChoice(RubricPointer rubric, const Appearance& appearance, QWidget* parent = nullptr);

    /// Offers the sentences of these dimensions. What was chosen of others comes back with them.
    void offer(const std::vector<DimensionId>& dimensions);
    void choose(const std::vector<StatementPlace>& places);
    /// Of the dimensions that are offered, in the order of the rubric.
    std::vector<StatementPlace> chosen() const;

private:
    void addLevel(std::size_t position, LevelRank level);
    void note(QTreeWidgetItem* item);

    RubricPointer m_rubric;
    std::vector<std::size_t> m_offered;
    std::set<StatementPlace> m_chosen;
};

} // namespace plumbline::ui
