// SPDX-License-Identifier: MIT
// What the district page shows: which year, compared with which, which strand, and which schools.
#pragma once

#include <QWidget>

#include "analysis/rollup.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace plumbline::ui {

class Appearance;

class DistrictFilters : public QWidget {
    Q_OBJECT

public:
    explicit DistrictFilters(const Appearance& appearance, QWidget* parent = nullptr);

    /// The years there are, latest first; what was chosen stays where it is still there. `year` is chosen at
    /// first.
    void setYears(const std::vector<SchoolYear>& years, SchoolYear year);
    /// The strands and levels to choose from; null for none.
    void setRubric(const RubricPointer& rubric);

    SchoolYear year() const;
    std::optional<SchoolYear> earlier() const;
    RollupFilter filter() const;
    /// All schools again; year and strand stay.
    void clear();
    void focusSearch();

signals:
    void changed();

private:
    void fillEarlier();
    void fillShow();
    QComboBox* add(const QString& name, const char* objectName);

    std::vector<SchoolYear> m_years;
    RubricPointer m_rubric;
    QComboBox* m_year;
    QComboBox* m_earlier;
    QComboBox* m_strand;
    QComboBox* m_status;
    QComboBox* m_show;
    QLineEdit* m_search;
};

} // namespace plumbline::ui
