// SPDX-License-Identifier: MIT
// Takes in hands or cards that the facilitator has counted for the open round.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/session.h"

#include <vector>

class QSpinBox;

namespace plumbline::ui {

class Announcer;
class TonedLabel;

class CountDialog : public FormDialog {
    Q_OBJECT

public:
    CountDialog(Session& session, const Appearance& appearance, Announcer& announcer, DimensionId dimension,
                QWidget* parent = nullptr);

    /// Saves the count and closes, or shows what is wrong and stays.
    void accept() override;
    void done(int result) override;

private:
    QWidget* makeForm();
    QSpinBox* makeField();
    void showSum();
    BallotCounts counts() const;

    Announcer& m_announcer;
    AssessmentId m_assessment;
    DimensionId m_dimension;

    std::vector<QSpinBox*> m_fields; ///< levels, lowest first, then abstentions
    TonedLabel* m_sum;
};

} // namespace plumbline::ui
