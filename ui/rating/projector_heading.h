// SPDX-License-Identifier: MIT
// The heading of the projected page: strand and place, the dimension's name, and in small what goes beside
// it.
#pragma once

#include <QRectF>
#include <QString>

namespace plumbline::ui {

class PageScale;
struct ProjectorLayout;
struct ProjectorView;

/// Puts the heading at the top of the room, with `aside` to its right; returns the height it takes.
double placeHeading(const ProjectorView& view, const QString& aside, const QRectF& room,
                    const PageScale& scale, ProjectorLayout& layout);

} // namespace plumbline::ui
