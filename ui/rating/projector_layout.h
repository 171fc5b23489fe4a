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
    /// Descriptors are never smaller: a level that is too long for a page goes on on the next.
    static constexpr int smallestType = 24;

    std::vector<PlacedText> texts;
    std::vector<PlacedLevel> levels;
    std::vector<PlacedGlyph> glyphs;
    QRectF bar;
    int type = smallestType; ///< of the descriptors, in pixels
    std::size_t first = 0;   ///< the first level that is shown
    std::size_t parts = 1;   ///< pages the level takes that stands alone
    std::size_t part = 0;    ///< the one of them that is shown
    QString shownText;       ///< of the level that stands alone: this page of it
    QString paging;          ///< which levels and pages these are; empty where all are shown
};

/// Where the room is in what there is to read.
struct ProjectorPlace {
    LevelsShown shown = LevelsShown::All;
    std::size_t level = 0;
    std::size_t part = 0;
};

/// Lays a page of `size` out. Fewer levels than wished are shown where they would not fit side by side; the
/// level of the place is always among them.
ProjectorLayout arrangeProjector(const ProjectorView& view, const ProjectorPlace& at, const QSizeF& size,
                                 const QFont& font);

} // namespace plumbline::ui
