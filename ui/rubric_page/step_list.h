// SPDX-License-Identifier: MIT
// The next steps of the current dimension in the panel.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class PanelItem;
class TonedLabel;

class StepList : public QWidget {
    Q_OBJECT

public:
    StepList(const Appearance& appearance, QWidget* parent);

    void setSteps(const std::vector<const NextStep*>& steps, Date today, const Rubric& rubric);
    /// What was made final gets no new steps, but what is done can still be ticked off.
    void setEditable(bool editable, bool canBeTicked);
    /// Takes back what a click showed and nobody accepted.
    void showTruth();

signals:
    void opened(plumbline::NextStepId step);
    void addRequested();
    /// The step with this id is to be done, or open again.
    void doneRequested(plumbline::NextStepId step, bool done);

private:
    struct Item {
        NextStep step;
        QWidget* row;
        QCheckBox* done;
        PanelItem* card;
    };

    void addItem(const NextStep& step, const QString& facts);
    void orderTabStops();

    const Appearance& m_appearance;
    QVBoxLayout* m_items;
    std::vector<Item> m_shown;
    TonedLabel* m_none;
    QPushButton* m_add;
    bool m_canBeTicked = true;
    bool m_settling = false;
};

} // namespace plumbline::ui
