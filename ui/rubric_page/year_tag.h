// SPDX-License-Identifier: MIT
// The small label on the edge of a cell that was last year's level: "2025–26".
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace plumbline::ui {

class Appearance;

int yearTagHeight(const Appearance& appearance);
/// Half over the upper edge of the box, at its right.
void paintYearTag(QPainter& painter, const QRect& box, const QString& year, const Appearance& appearance);

} // namespace plumbline::ui
