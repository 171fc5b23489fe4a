// SPDX-License-Identifier: MIT
#include "ui/report/html_pictures.h"

#include "ui/figures/figure.h"
#include "ui/figures/level_glyph.h"
#include "ui/figures/svg.h"
#include "ui/figures/wrapped_text.h"

#include <QFile>
#include <QPainter>

#include <functional>

namespace plumbline::ui {

namespace {

constexpr double figureWidth = 760;

/// What it shows is said beside it on the page.
std::string svg(const QSizeF& size, const std::function<void(QPainter& painter)>& paint) {
    return toSvg(size, {}, {}, paint).toStdString();
}

QFont figureFont() {
    QFont font;
    font.setPixelSize(14);
    return measuredFont(font);
}

std::string rule(const std::string& selector, const QColor& ground, const QColor& line, const QColor& text) {
    return selector + " { --ground: " + ground.name().toStdString() +
           "; --line: " + line.name().toStdString() + "; --word: " + text.name().toStdString() + "; }\n";
}

} // namespace

HtmlPictures htmlPictures(const Theme& theme) {
    HtmlPictures pictures;
    pictures.figure = [theme](const Figure& figure) {
        const QSizeF size(figureWidth, figureHeight(figure, figureWidth, figureFont()));
        return svg(size, [&](QPainter& painter) {
            paintFigure(painter, QRectF(QPointF(), size), figure, figureFont(), theme);
        });
    };
    pictures.mark = [theme](const Mark& mark) {
        const QRectF area(0, 0, 24, 24);
        return svg(area.size(), [&](QPainter& painter) { paintLevelGlyph(painter, area, mark, theme); });
    };
    return pictures;
}

std::string reportStyle(const Theme& theme) {
    const auto variable = [](const char* name, const QColor& color) {
        return "--" + std::string(name) + ": " + color.name().toStdString() + "; ";
    };
    std::string css = ":root { " + variable("ink", theme.ink()) + variable("muted", theme.mutedInk()) +
                      variable("hairline", theme.hairline()) + variable("border", theme.border()) +
                      variable("surface", theme.surface()) + variable("header", theme.headerFill()) +
                      variable("accent", theme.accent()) + variable("focus", theme.focusRing()) + "}\n";
    for (int levels = int(Rubric::fewestLevels); levels <= int(Rubric::mostLevels); ++levels)
        for (int rank = 1; rank <= levels; ++rank) {
            const LevelColors colors = theme.level(LevelRank(rank), levels);
            css += rule("." + tintClass({LevelRank(rank), levels}), colors.tint, colors.mark, colors.text);
        }
    QFile sheet(QStringLiteral(":/report.css"));
    if (sheet.open(QIODevice::ReadOnly))
        css += sheet.readAll().toStdString();
    return css;
}

} // namespace plumbline::ui
