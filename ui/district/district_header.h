// SPDX-License-Identifier: MIT
// The headers of the district's tables: names in wrapped lines, strands set off.
#pragma once

#include <QHeaderView>

namespace plumbline::ui {

class Appearance;

class DistrictHeader : public QHeaderView {
    Q_OBJECT

public:
    DistrictHeader(Qt::Orientation orientation, const Appearance& appearance, QWidget* parent = nullptr);

    /// The width of the left header, or the height of the top one.
    void setThickness(int thickness);
    /// The width that no word of any section is broken at.
    int narrowest() const;
    /// The height that the words of a section need, at its width.
    int neededBy(int section) const;

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QFont fontFor(int section) const;
    QString over(int section) const;
    bool isDimension(int section) const;
    int indent(int section) const;

    const Appearance& m_appearance;
    int m_thickness = 0;
};

} // namespace plumbline::ui
