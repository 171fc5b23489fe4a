// SPDX-License-Identifier: MIT
// The bar at the top of the window: which school, which year, draft or final, undo and redo, the report.
#pragma once

#include <QWidget>

#include "base/strong_id.h"

class QComboBox;
class QPushButton;
class QToolButton;

namespace plumbline::ui {

class Actions;
class Appearance;
class SchoolChooser;
class Session;
class TonedLabel;

class HeaderBar : public QWidget {
    Q_OBJECT

public:
    HeaderBar(Session& session, const Appearance& appearance, const Actions& actions, QWidget* parent);

signals:
    void assessmentRequested(plumbline::AssessmentId assessment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void refreshHistory();
    void chooseSchool();
    /// Another school: the same year where it has one, else its latest.
    void openSchool(plumbline::SchoolId school);
    /// The name of the school as far as there is room for it.
    void fitSchool();
    void drawIcons();

    Session& m_session;
    const Appearance& m_appearance;
    TonedLabel* m_school;               ///< where there is one school
    QPushButton* m_schoolChoice;        ///< where there are several
    SchoolChooser* m_chooser = nullptr; ///< made when it is first needed
    QComboBox* m_assessment;
    TonedLabel* m_status;
    QAction* m_undoAction;
    QAction* m_redoAction;
    QToolButton* m_undo;
    QToolButton* m_redo;
};

} // namespace plumbline::ui
