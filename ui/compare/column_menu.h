// SPDX-License-Identifier: MIT
// The menu that chooses the columns: one check item each, and it stays open while they are checked.
#pragma once

#include <QMenu>

#include "ui/compare/column_choice.h"

namespace plumbline::ui {

class ColumnMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// At least two stay chosen, at most ten are.
    void show(const std::vector<ColumnCandidate>& candidates, const std::vector<AssessmentId>& chosen);

signals:
    /// In the order of the candidates.
    void chosen(const std::vector<plumbline::AssessmentId>& assessments);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<AssessmentId> checked() const;
    void limit();

    std::vector<ColumnCandidate> m_candidates;
    std::vector<QAction*> m_items;
};

} // namespace plumbline::ui
