// SPDX-License-Identifier: MIT
// A comparison as a table: strands and their dimensions by column, every cell ready to be painted and
// spoken.
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include "analysis/comparison_filter.h"

#include <memory>
#include <optional>
#include <vector>

namespace plumbline::ui {

/// What one cell shows.
struct CellFace {
    enum class Kind { Blank, Level, Absent, Change, Progress };

    Kind kind = Kind::Blank;
    QString text;
    QString remark; ///< a second, smaller line; may be empty
    QString spoken;
    RatingValue value;
    int levels = 0;
    Change change = Change::None;
};

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The comparison is kept; its dimensions that pass the filter are the rows.
    void show(std::shared_ptr<const Comparison> comparison, const ComparisonFilter& filter = {});

    const Comparison* comparison() const { return m_comparison.get(); }

    /// Null for the line of a strand.
    const ComparisonRow* dimensionAt(int row) const;
    std::optional<int> rowOf(const DimensionId& dimension) const;

    bool isStrand(int row) const { return dimensionAt(row) == nullptr; }

    const CellFace& face(int row, int column) const;

    /// "2026–27", or the school's name; with both where the columns differ in both.
    QString columnName(std::size_t column) const;

    /// The rows as they stand, by group.
    const std::vector<ComparisonGroup>& groups() const { return m_groups; }

    /// "Since 2023–24"
    QString changeTitle() const;

    int changeColumn() const { return columnCount() - 2; }

    int progressColumn() const { return columnCount() - 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString name;
        const ComparisonRow* row = nullptr;
        std::vector<CellFace> faces;
    };

    void addGroup(const ComparisonGroup& group);
    void addDimension(const ComparisonRow& row);
    CellFace levelFace(const ComparisonRow& row, std::size_t column) const;
    CellFace changeFace(const ComparisonRow& row) const;
    CellFace progressFace(const ComparisonRow& row) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<ComparisonGroup> m_groups;
    std::vector<Line> m_lines;
};

/// "3 pieces of evidence · 1 of 2 steps done" of one assessment.
QString countsText(const ComparisonCell& cell);

} // namespace plumbline::ui
