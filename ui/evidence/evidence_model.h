// SPDX-License-Identifier: MIT
// The evidence of one assessment as a table: one row for each piece, texts ready to be painted.
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QString>

#include "assessment/snapshot.h"
#include "ui/evidence/evidence_words.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

class EvidenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Kind, EvidenceDate, Year, ForOrAgainst, State, Source, Supports, ColumnCount };

    static constexpr int sortRole = Qt::UserRole;

    struct Row {
        EvidenceId id;
        EvidenceKind kind;
        Stance stance;
        EvidenceState state;
        std::vector<std::size_t> strands;
        /// Those of the sentences it speaks to; where there are none, those its dimensions are rated at.
        std::vector<LevelRank> levels;
        std::optional<SchoolYear> year;
        QStringList cells;
        QDate date;
        std::int64_t size; ///< bytes of a file; below zero for notes and links, which come before files
        QString searchText;

        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit EvidenceModel(QObject* parent = nullptr);

    /// Shows this evidence; views keep their place where rows stay.
    void show(SnapshotPointer snapshot);

    /// Every school year that a piece is from, latest first.
    std::vector<SchoolYear> years() const;

    const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }

    std::optional<int> rowOf(EvidenceId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeGone(const Snapshot& snapshot);
    /// The search text of a piece that is as it was: to make it takes a while.
    QString knownSearchText(const Evidence& evidence) const;

    std::vector<Row> m_rows;
    /// What the rows were made of.
    SnapshotPointer m_shown;
};

} // namespace plumbline::ui
