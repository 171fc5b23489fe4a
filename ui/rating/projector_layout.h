// SPDX-License-Identifier: MIT
// Where everything stands on the projected page: the largest type that fits, worked out before painting.
#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include "ui/figures/wrapped_text.h"
#include "ui/rating/projector_view.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

enum class LevelsShown { One, Two, All };

/// A text that is ready to be drawn.
struct PlacedText {
    enum class Ink { Normal, Muted, Level };

    QRectF area;
    WrappedText text;
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
    Ink ink = Ink::Normal;
    LevelRank rank{1}; ///< for Ink::Level
};

struct PlacedLevel {
    LevelRank rank;
    QRectF box;
    QRectF digit;
};

struct PlacedGlyph {
    LevelRank rank;
    QRectF area;
};

struct ProjectorLayout {
    /// Descriptors are never smaller where one level alone has room for it.
    static constexpr int smallestType = 24;

    std::vector<PlacedText> texts;
    std::vector<PlacedLevel> levels;
    std::vector<PlacedGlyph> glyphs;
    QRectF bar;
    int type = smallestType; ///< of the descriptors, in pixels
    std::size_t first = 0;   ///< the first level that is shown
    QString paging;          ///< which levels these are; empty where all are shown
};

/// Lays a page of `size` out. Fewer levels than wished are shown where they would not fit side by side; the
/// level at `current` is always among them.
ProjectorLayout arrangeProjector(const ProjectorView& view, LevelsShown wish, std::size_t current,
                                 const QSizeF& size, const QFont& font);

} // namespace plumbline::ui
