// SPDX-License-Identifier: MIT
// Which evidence is shown, in which order: a search over all of it, and filters.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include "ui/evidence/evidence_model.h"

#include <optional>

namespace plumbline::ui {

/// What the evidence that is shown has; whatever is left out may be any.
struct EvidenceWanted {
    std::optional<std::size_t> strand = std::nullopt;
    std::optional<LevelRank> level = std::nullopt;
    /// The inner one is empty for evidence of no known year.
    std::optional<std::optional<SchoolYear>> year = std::nullopt;
    std::optional<EvidenceKind> kind = std::nullopt;
    std::optional<Stance> stance = std::nullopt;
    std::optional<bool> dated = std::nullopt;
    std::optional<EvidenceState> state = std::nullopt;

    friend bool operator==(const EvidenceWanted&, const EvidenceWanted&) = default;
};

class EvidenceFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit EvidenceFilter(EvidenceModel& model, QObject* parent = nullptr);

    /// Every word must be found somewhere in the evidence.
    void setSearch(const QString& text);
    void setWanted(const EvidenceWanted& wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isWanted(const EvidenceModel::Row& evidence) const;

    EvidenceModel& m_model;
    QStringList m_words;
    EvidenceWanted m_wanted;
};

} // namespace plumbline::ui
