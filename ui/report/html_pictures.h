// SPDX-License-Identifier: MIT
// The pictures and colours of the web page: figures as SVG, the theme as a style sheet.
#pragma once

#include <QByteArray>

#include "report/html.h"
#include "ui/shell/theme.h"

#include <string>

namespace plumbline::ui {

/// Draws with the same painters as screen and paper.
HtmlPictures htmlPictures(const Theme& theme = Theme::paper());

/// resources/report.css with the colours of the theme before it.
std::string reportStyle(const Theme& theme = Theme::paper());

} // namespace plumbline::ui
