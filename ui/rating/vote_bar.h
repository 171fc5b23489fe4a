// SPDX-License-Identifier: MIT
// The bar at the foot of the projected page: who is in, the round, and the vote after the reveal.
#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace plumbline::ui {

struct ProjectorLayout;
struct ProjectorView;

/// Lengths and fonts for a page of one size; the page grows with the screen.
class PageScale {
public:
    PageScale(const QSizeF& size, const QFont& font);

    /// A length that is `pixels` on a page of 1440×900.
    double length(double pixels) const { return pixels * m_factor; }

    /// A font that is `pixels` there, and nowhere smaller than `smallest`.
    QFont font(double pixels, int smallest, bool bold = false) const;
    QFont pixels(int size, bool bold = false) const;

private:
    QFont m_font;
    double m_factor;
};

/// Puts the bar at the foot of `page` into the layout; returns where it begins.
double placeVoteBar(const ProjectorView& view, const QRectF& page, const PageScale& scale,
                    ProjectorLayout& layout);

} // namespace plumbline::ui
