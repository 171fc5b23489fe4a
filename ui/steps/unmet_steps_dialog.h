// SPDX-License-Identifier: MIT
// Chooses which sentences that are not in place yet become next steps; all of them until told otherwise.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/session.h"

#include <vector>

namespace plumbline::ui {

class DescribedBox;

class UnmetStepsDialog : public FormDialog {
    Q_OBJECT

public:
    /// For a dimension that has such sentences without a step: whyNoUnmetStep is empty.
    UnmetStepsDialog(Session& session, const Appearance& appearance, std::size_t position,
                     QWidget* parent = nullptr);

    void accept() override;

signals:
    /// What was added, in words.
    void saved(const QString& words);

private:
    SnapshotPointer m_snapshot;
    std::size_t m_position;
    std::vector<StatementPlace> m_sentences;
    /// One for every sentence.
    std::vector<DescribedBox*> m_boxes;
    ProblemLabel* m_none;
};

} // namespace plumbline::ui
