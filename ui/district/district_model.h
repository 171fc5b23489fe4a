// SPDX-License-Identifier: MIT
// A roll-up as a table: schools down, their status and the dimensions across.
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include "analysis/rollup.h"
#include "ui/compare/comparison_model.h"

#include <memory>
#include <optional>

namespace plumbline::ui {

class DistrictModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The small words over the name of a column: its strand.
    static constexpr int overRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// The roll-up is kept.
    void show(std::shared_ptr<const Rollup> rollup);

    const Rollup* rollup() const { return m_rollup.get(); }

    const RollupSchool& schoolAt(int row) const { return m_rollup->schools[static_cast<std::size_t>(row)]; }

    /// The position of a dimension in the school's own rubric; nothing for the status, or where its rubric
    /// has no such dimension.
    std::optional<std::size_t> positionAt(int row, int column) const;
    /// Worked out when it is asked for: of thousands of schools few are seen at once.
    CellFace face(int row, int column) const;
    /// Every face that a column of a dimension can have at most, for its width.
    std::vector<CellFace> widestFaces() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RollupColumn& columnAt(int column) const {
        return m_rollup->columns[static_cast<std::size_t>(column - 1)];
    }

    CellFace statusFace(const RollupSchool& school) const;

    std::shared_ptr<const Rollup> m_rollup;
};

} // namespace plumbline::ui
