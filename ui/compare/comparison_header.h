// SPDX-License-Identifier: MIT
// The headers of the comparison: years above, names of strands and dimensions at the left, wrapped and never
// cut.
#pragma once

#include <QHeaderView>

#include "ui/figures/wrapped_text.h"

#include <vector>

namespace plumbline::ui {

class Appearance;
class ComparisonModel;

class ComparisonHeader : public QHeaderView {
    Q_OBJECT

public:
    ComparisonHeader(Qt::Orientation orientation, const ComparisonModel& model, const Appearance& appearance,
                     QWidget* parent = nullptr);

    /// Lays the texts out. `thickness` is the width of the left header; the top one ignores it: its widths
    /// are those of its sections.
    void lay(int thickness);
    /// What the text of a section needs across the header.
    int neededBy(int section) const;

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    bool isStrand(int section) const;
    int indent(int section) const;
    QFont fontFor(int section) const;

    const ComparisonModel& m_model;
    const Appearance& m_appearance;
    std::vector<WrappedText> m_texts;
    int m_thickness = 0;
};

} // namespace plumbline::ui
