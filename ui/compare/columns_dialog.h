// SPDX-License-Identifier: MIT
// Chooses the columns of a comparison among all years of all schools, by searching, and their order.
#pragma once

#include <QDialog>

#include "ui/compare/column_choice.h"

#include <vector>

class QDialogButtonBox;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;

namespace plumbline::ui {

class Appearance;
class ColumnsModel;
class TonedLabel;

class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    ColumnsDialog(std::vector<ColumnCandidate> candidates, const std::vector<AssessmentId>& chosen,
                  const Appearance& appearance, QWidget* parent);

    /// Two to ten, in their order, once the dialog was accepted.
    const std::vector<AssessmentId>& chosen() const;

private:
    void build();
    QWidget* buildCandidates();
    QWidget* buildChosen();
    void search(const QString& text);
    void follow();
    void move(int by);
    void removeChosen();
    void enable();

    const Appearance& m_appearance;
    ColumnsModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QListView* m_candidates;
    QListWidget* m_order;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QPushButton* m_remove;
    TonedLabel* m_count;
    QDialogButtonBox* m_buttons;
};

} // namespace plumbline::ui
