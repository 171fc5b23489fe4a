// SPDX-License-Identifier: MIT
// One next step in the list: a box that marks it done, what it says, its status, and what can be done with
// it.
#pragma once

#include <QFrame>

#include "assessment/assessment.h"

#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

/// What may be changed about a step now.
enum class StepRights { Nothing, Status, Everything };

class StepRow : public QFrame {
    Q_OBJECT

public:
    explicit StepRow(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const NextStep& step, const QString& dimension, Date today, StepRights rights);

    /// The widgets that take the focus, in their order.
    std::vector<QWidget*> stops() const;

signals:
    void statusChosen(plumbline::StepStatus status);
    void editRequested();
    void removeRequested();
    void dimensionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const Appearance& appearance);
    void nameAll(const QString& text, const QString& dimension);

    const Appearance& m_appearance;
    QBoxLayout* m_columns = nullptr;
    QCheckBox* m_done;
    TonedLabel* m_text;
    TonedLabel* m_overdue;
    TonedLabel* m_facts;
    QComboBox* m_status;
    QPushButton* m_dimension;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace plumbline::ui
