// SPDX-License-Identifier: MIT
// Lines of text as strips can hold them.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include "ui/figures/wrapped_text.h"
#include "ui/report/piece.h"

#include <memory>
#include <vector>

namespace plumbline::ui {

/// One line of a text that was broken for its width.
struct TextLine {
    std::shared_ptr<const WrappedText> text; ///< null for an empty line
    int line = 0;
    double indent = 0;
    bool bullet = false; ///< a dot in the indent

    void paint(QPainter& painter, const QPointF& topLeft, double height) const;
};

using TextLines = std::vector<TextLine>;

TextLines textLines(const QString& text, const QFont& font, double width);
/// With a dot before the first line.
TextLines bulletLines(const QString& text, const QFont& font, double width);

Strip spaceStrip(double height, bool keepWithNext = true);
/// A line at `left` in the body.
Strip lineStrip(const TextLine& line, double height, double left, const QColor& color);
/// No line of a short text, and neither the first nor the last of a long one, stands alone on a page.
void keepEndsTogether(std::vector<Strip>& strips, std::size_t first);

} // namespace plumbline::ui
