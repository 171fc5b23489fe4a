// SPDX-License-Identifier: MIT
// The counts of a roll-up as a table: strands and dimensions down, levels or changes across.
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include "analysis/rollup.h"

#include <memory>
#include <vector>

namespace plumbline::ui {

class CountsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class What { Levels, Changes };
    /// Whether a row is a whole strand, which stands over its dimensions.
    static constexpr int strandRole = Qt::UserRole + 1;

    explicit CountsModel(What what, QObject* parent = nullptr) : QAbstractTableModel(parent), m_what(what) {}

    void show(const std::shared_ptr<const Rollup>& rollup);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString name;
        bool isStrand;
        std::vector<int> numbers;
    };

    std::vector<int> numbersOf(const RollupCounts& counts, const ComparisonSummary& changes) const;

    What m_what;
    QStringList m_titles;
    std::vector<Line> m_lines;
};

} // namespace plumbline::ui
