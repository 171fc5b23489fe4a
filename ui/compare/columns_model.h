// SPDX-License-Identifier: MIT
// Every assessment that may be a column, to be checked: a list that is as quick with ten thousand as with
// ten.
#pragma once

#include <QAbstractListModel>

#include "ui/compare/column_choice.h"

#include <vector>

namespace plumbline::ui {

class ColumnsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ColumnsModel(std::vector<ColumnCandidate> candidates, QObject* parent = nullptr);

    /// In the order in which they shall stand.
    const std::vector<AssessmentId>& chosen() const { return m_chosen; }

    void choose(const std::vector<AssessmentId>& assessments);
    /// Ten at most; false where there are that many.
    bool setChosen(int row, bool chosen);
    QString labelOf(AssessmentId assessment) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosenChanged();

private:
    bool isChosen(AssessmentId assessment) const;

    std::vector<ColumnCandidate> m_candidates;
    std::vector<AssessmentId> m_chosen;
};

} // namespace plumbline::ui
