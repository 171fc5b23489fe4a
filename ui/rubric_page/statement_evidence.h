// SPDX-License-Identifier: MIT
// Chooses which evidence of a dimension speaks to one of its sentences; saved as one change.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "assessment/snapshot.h"

#include <utility>
#include <vector>

namespace plumbline::ui {

class DescribedBox;

class StatementEvidence : public FormDialog {
    Q_OBJECT

public:
    StatementEvidence(Session& session, const Appearance& appearance, const StatementPlace& place,
                      QWidget* parent);

    void accept() override;

signals:
    /// New evidence is wanted for the sentence; the choice made so far is saved.
    void addRequested();

private:
    QWidget* makeForm(const Snapshot& snapshot);
    DescribedBox* makeBox(const Evidence& piece, QWidget* form);
    /// Ties and unties what was checked and unchecked; false where that was refused.
    bool save();

    StatementPlace m_place;
    std::vector<std::pair<EvidenceId, DescribedBox*>> m_boxes;
};

} // namespace plumbline::ui
