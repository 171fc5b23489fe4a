// SPDX-License-Identifier: MIT
// Which evidence is shown, in which order: a search over all of it, and filters.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include "ui/evidence/evidence_model.h"

#include <optional>

namespace plumbline::ui {

class EvidenceFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit EvidenceFilter(EvidenceModel& model, QObject* parent = nullptr);

    /// Every word must be found somewhere in the evidence.
    void setSearch(const QString& text);
    void setStrand(std::optional<std::size_t> strand);
    void setKind(std::optional<EvidenceKind> kind);
    void setStance(std::optional<Stance> stance);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    EvidenceModel& m_model;
    QStringList m_words;
    std::optional<std::size_t> m_strand;
    std::optional<EvidenceKind> m_kind;
    std::optional<Stance> m_stance;
};

} // namespace plumbline::ui
