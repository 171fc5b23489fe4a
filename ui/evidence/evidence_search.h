// SPDX-License-Identifier: MIT
// The rows above the list of evidence: a search field and the filters.
#pragma once

#include <QWidget>

#include "base/date.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace plumbline {
class Rubric;
}

namespace plumbline::ui {

class EvidenceFilter;
class WrapLayout;

class EvidenceSearch : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceSearch(EvidenceFilter& filter, QWidget* parent = nullptr);

    /// Offers the strands and levels of this rubric.
    void setRubric(const Rubric& rubric);
    /// Offers these school years; the chosen one stays where it is among them.
    void setYears(const std::vector<SchoolYear>& years);
    void clear();
    bool isClear() const;
    void focusSearch();
    /// What a screen reader says with the field: how many were found.
    void setFound(const QString& words);

    /// Room for one more choice after the filters.
    void addChoice(QWidget* choice);
    /// Where there is little room the filters wait behind a button.
    void setNarrow(bool narrow);

signals:
    void edited();

private:
    /// A filter box. Its first entry is "all".
    QComboBox* addFilter(const QString& name, const QStringList& choices);
    void addFilters();
    void tell();
    void showFilters();

    EvidenceFilter& m_filter;
    QLineEdit* m_text;
    QPushButton* m_toggle;
    QWidget* m_choices;
    WrapLayout* m_row;
    bool m_isNarrow = false;
    std::vector<QComboBox*> m_boxes;
    QComboBox* m_strand = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_year = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_stance = nullptr;
    QComboBox* m_dated = nullptr;
    QComboBox* m_state = nullptr;
};

} // namespace plumbline::ui
