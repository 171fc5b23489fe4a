// SPDX-License-Identifier: MIT
// The row above the list of evidence: a search field and the filters.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

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

    /// Offers the strands of this rubric.
    void setRubric(const Rubric& rubric);
    void clear();
    bool isClear() const;
    void focusSearch();
    /// What a screen reader says with the field: how many were found.
    void setFound(const QString& words);

signals:
    void edited();

private:
    QComboBox* addFilter(WrapLayout& row, const QString& name, const QStringList& choices);

    EvidenceFilter& m_filter;
    QLineEdit* m_text;
    QComboBox* m_strand;
    QComboBox* m_kind;
    QComboBox* m_stance;
};

} // namespace plumbline::ui
