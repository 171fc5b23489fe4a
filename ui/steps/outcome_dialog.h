// SPDX-License-Identifier: MIT
// Says that a next step is done, or that it is dropped and why.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/session.h"

namespace plumbline::ui {

class OutcomeFields;

class OutcomeDialog : public FormDialog {
    Q_OBJECT

public:
    /// For a step of this snapshot, which may be an earlier year's; `status` is Done or Dropped.
    OutcomeDialog(Session& session, const Appearance& appearance, SnapshotPointer snapshot,
                  const NextStep& step, StepStatus status, QWidget* parent = nullptr);

    /// Saves and closes, or shows what is wrong and stays.
    void accept() override;

signals:
    /// What was saved, in words.
    void saved(const QString& words);
    /// Evidence is to be added for the dimension at this position.
    void addEvidenceRequested(std::size_t position);

private:
    bool isCurrent() const;

    SnapshotPointer m_snapshot;
    NextStep m_step;
    StepStatus m_status;
    OutcomeFields* m_fields;
};

} // namespace plumbline::ui
