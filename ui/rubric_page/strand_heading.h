// SPDX-License-Identifier: MIT
// The line over a strand's dimensions: its name and what is rated in it.
#pragma once

#include <QLabel>

#include "analysis/profile.h"
#include "ui/rubric_page/text_block.h"

#include <vector>

namespace plumbline::ui {

class Appearance;

class StrandHeading : public QLabel {
    Q_OBJECT

public:
    StrandHeading(const Appearance& appearance, RubricPointer rubric, std::size_t strand, QWidget* parent);

    void setProfile(const GroupProfile& profile);
    void restyle();
    /// Lays the line out for a width, on several lines where it must be, and says how high it is.
    int arrange(int width);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void placeCounts(int left, int right);

    const Appearance& m_appearance;
    RubricPointer m_rubric;
    QString m_name;
    GroupProfile m_profile;
    TextBlock m_title;
    TextBlock m_facts;
    QPoint m_titlePlace;
    QPoint m_factsPlace;
    std::vector<QPoint> m_countPlaces;
    int m_width = 0;
    int m_height = 0;
};

} // namespace plumbline::ui
