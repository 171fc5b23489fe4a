// SPDX-License-Identifier: MIT
#include "ui/compare/column_menu.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/text.h"

#include "analysis/comparison.h"

namespace plumbline::ui {

void ColumnMenu::show(const std::vector<ColumnCandidate>& candidates,
                      const std::vector<AssessmentId>& chosenOnes) {
    if (candidates != m_candidates) {
        clear();
        m_items.clear();
        m_candidates = candidates;
        addSection(tr("Choose 2 to 10"));
        for (const ColumnCandidate& candidate : candidates) {
            QAction* item = addAction(asCaption(toQString(candidate.label)));
            item->setCheckable(true);
            connect(item, &QAction::triggered, this, [this] {
                limit();
                emit chosen(checked());
            });
            m_items.push_back(item);
        }
    }
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setChecked(std::ranges::find(chosenOnes, m_candidates[i].assessment) != chosenOnes.end());
    limit();
}

std::vector<AssessmentId> ColumnMenu::checked() const {
    std::vector<AssessmentId> assessments;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i]->isChecked())
            assessments.push_back(m_candidates[i].assessment);
    return assessments;
}

void ColumnMenu::limit() {
    const std::size_t count = checked().size();
    for (QAction* item : m_items)
        item->setEnabled(item->isChecked() ? count > Comparison::fewestColumns
                                           : count < Comparison::mostColumns);
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent* event) {
    QAction* item = activeAction();
    if (item && item->isCheckable()) {
        if (item->isEnabled())
            item->trigger();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent* event) {
    const bool press =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAction* item = activeAction();
    if (press && item && item->isCheckable()) {
        if (item->isEnabled())
            item->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace plumbline::ui
