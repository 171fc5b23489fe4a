// SPDX-License-Identifier: MIT
// Takes in hands or cards that the facilitator has counted for the open round.
#pragma once

#include <QDialog>

#include "ui/session.h"

#include <vector>

class QSpinBox;

namespace plumbline::ui {

class Announcer;
class Appearance;
class TonedLabel;

class CountDialog : public QDialog {
    Q_OBJECT

public:
    CountDialog(Session& session, const Appearance& appearance, Announcer& announcer,
                const DimensionId& dimension, QWidget* parent = nullptr);

    /// Saves the count and closes, or shows what is wrong and stays.
    void accept() override;
    void done(int result) override;

private:
    QWidget* makeForm(const Appearance& appearance);
    QSpinBox* makeField();
    void showSum();
    BallotCounts counts() const;
    bool perform(const Edit& edit);

    Session& m_session;
    Announcer& m_announcer;
    AssessmentId m_assessment;
    DimensionId m_dimension;

    std::vector<QSpinBox*> m_fields; ///< levels, lowest first, then abstentions
    TonedLabel* m_sum;
    TonedLabel* m_problem;
};

} // namespace plumbline::ui
