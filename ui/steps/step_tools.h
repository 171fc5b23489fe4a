// SPDX-License-Identifier: MIT
// The head of the page of next steps: what adds one, how they are grouped, which are shown.
#pragma once

#include <QWidget>

#include "ui/steps/step_groups.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace plumbline::ui {

class Appearance;

class StepTools : public QWidget {
    Q_OBJECT

public:
    explicit StepTools(const Appearance& appearance, QWidget* parent = nullptr);

    StepGrouping grouping() const;

    const StepFilter& filter() const { return m_filter; }

    /// Offers those who own a step of this assessment.
    void offerOwners(const Snapshot& snapshot);
    void setEditable(bool editable);
    /// Whether there is anything to export.
    void setExportable(bool exportable);
    /// Shows all steps, whoever owns them.
    void showAll();
    void focusSearch();
    /// The last of its widgets in the order of Tab.
    QWidget* lastStop() const;

signals:
    void edited();
    void addRequested();
    void focusChoiceRequested();
    void tableRequested();
    void calendarRequested();

private:
    QComboBox* makeChoice(const QString& name, const QStringList& choices);
    QPushButton* makeButton(const QString& text);
    QPushButton* makeExport();
    QWidget* makeSearch();
    void read();

    const Appearance& m_appearance;
    StepFilter m_filter;
    QPushButton* m_add;
    QPushButton* m_focus;
    QPushButton* m_export;
    QComboBox* m_grouping;
    QComboBox* m_show;
    QComboBox* m_owner;
    QLineEdit* m_search;
};

} // namespace plumbline::ui
