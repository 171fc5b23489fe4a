// SPDX-License-Identifier: MIT
// How a comparison is shown: which view, which dimensions, in which order. It remembers.
#pragma once

#include <QWidget>

#include "analysis/comparison_filter.h"

class QCheckBox;
class QComboBox;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

enum class CompareView { Table, Heat, Moves, Shifts, Comparability };

class ComparisonFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonFilterBar(const Appearance& appearance, QWidget* parent = nullptr);

    CompareView view() const;

    const ComparisonFilter& filter() const { return m_filter; }

    /// Offers the strands of this comparison; a strand that it lacks is chosen no longer.
    void offer(const Comparison& comparison);
    /// "3 of 15 dimensions"
    void say(std::size_t shown, std::size_t all);
    /// All dimensions, in the order of the rubric.
    void reset();

signals:
    /// By a person.
    void changed();

private:
    void take();
    void read();
    void write() const;

    ComparisonFilter m_filter;
    std::vector<StrandId> m_strands;
    QComboBox* m_view;
    QComboBox* m_rows;
    QComboBox* m_strand;
    QCheckBox* m_mostMoved;
    TonedLabel* m_count;
};

} // namespace plumbline::ui
