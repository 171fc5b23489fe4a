// SPDX-License-Identifier: MIT
// The bar at the top of the window: which school, which year, draft or final, undo and redo, the report.
#pragma once

#include <QWidget>

#include "base/strong_id.h"

class QComboBox;
class QToolButton;

namespace plumbline::ui {

class Actions;
class Appearance;
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
    /// The name of the school as far as there is room for it.
    void fitSchool();
    void drawIcons();

    Session& m_session;
    const Appearance& m_appearance;
    TonedLabel* m_school;
    QComboBox* m_assessment;
    TonedLabel* m_status;
    QAction* m_undoAction;
    QAction* m_redoAction;
    QToolButton* m_undo;
    QToolButton* m_redo;
};

} // namespace plumbline::ui
