// SPDX-License-Identifier: MIT
// A figure as a picture that stands by itself: its caption above it, in the colours of paper.
#pragma once

#include <QByteArray>
#include <QImage>

#include "report/document.h"

namespace plumbline::ui {

/// Twice as many pixels as the figure has on screen, for print; on paper.
QImage figureImage(const FigureBlock& block);

/// With the caption as its title and what it shows as its description.
QByteArray figureSvg(const FigureBlock& block);

/// Writes either, by the ending of `path` (".svg", else PNG); all of it or nothing. Throws Error.
void writeFigure(const QString& path, const FigureBlock& block);

} // namespace plumbline::ui
