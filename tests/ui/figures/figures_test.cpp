// SPDX-License-Identifier: MIT
#include <QImage>
#include <QPainter>

#include "support/catch.h"
#include "ui/figures/distribution_figure.h"
#include "ui/figures/figure.h"
#include "ui/figures/level_glyph.h"
#include "ui/figures/tiles_figure.h"
#include "ui/figures/wrapped_text.h"

#include <cmath>

using namespace plumbline;
using namespace plumbline::ui;

namespace {

template <class Paint>
QImage painted(const QSize& size, Paint paint) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// How dark the picture is: 0 for white.
double darkness(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    return sum / (255.0 * image.width() * image.height());
}

QImage glyph(const RatingValue& value, int levels) {
    return painted({64, 64}, [&](QPainter& painter) {
        paintLevelGlyph(painter, QRectF(2, 2, 60, 60), {value, levels}, QColor(Qt::black));
    });
}

TilesFigure tilesOf(const std::string& name, std::size_t count) {
    TilesFigure figure{{{"Initiating", "Developing", "Performing"}}, {{"Strand", {}}}};
    for (std::size_t i = 0; i < count; ++i)
        figure.groups[0].tiles.push_back({name, LevelRank(int(i % 3) + 1)});
    return figure;
}

QFont font() {
    QFont its;
    its.setPixelSize(14);
    return its;
}

/// Whether anything was drawn in the last pixels of the right or the lower edge.
bool touchesEdge(const QImage& image) {
    for (int y = 0; y < image.height(); ++y)
        if (image.pixel(image.width() - 1, y) != qRgb(255, 255, 255))
            return true;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixel(x, image.height() - 1) != qRgb(255, 255, 255))
            return true;
    return false;
}

} // namespace

TEST_CASE("The tests draw with a real font") {
    CHECK(WrappedText("iiii", font(), 1000).naturalWidth() <
          WrappedText("MMMM", font(), 1000).naturalWidth() * 0.8);
}

TEST_CASE("A glyph is fuller the higher its level, on any scale") {
    for (int levels = 2; levels <= 7; ++levels)
        for (int rank = 2; rank <= levels; ++rank)
            CHECK(darkness(glyph(LevelRank(rank), levels)) > darkness(glyph(LevelRank(rank - 1), levels)));
}

TEST_CASE("Not rated, not applicable and the lowest level are three different marks") {
    const QImage lowest = glyph(LevelRank(1), 3);
    CHECK(glyph(Unrated{}, 3) != lowest);
    CHECK(glyph(NotApplicable{}, 3) != lowest);
    CHECK(glyph(Unrated{}, 3) != glyph(NotApplicable{}, 3));
    CHECK(darkness(glyph(Unrated{}, 3)) < darkness(lowest));
}

TEST_CASE("A glyph stays inside its area") {
    const QImage image = painted({64, 64}, [](QPainter& painter) {
        paintLevelGlyph(painter, QRectF(1, 1, 61, 61), {LevelRank(3), 3}, QColor(Qt::black));
    });
    CHECK_FALSE(touchesEdge(image));
}

TEST_CASE("Numbers on filled ground keep a contrast of 3.9 on every scale") {
    const Theme theme = Theme::paper();
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    for (int levels = 2; levels <= 7; ++levels)
        for (int rank = 1; rank <= levels; ++rank) {
            const QColor ground = theme.level(LevelRank(rank), levels).mark;
            const double a = luminance(ground);
            const double b = luminance(readableOn(ground, theme));
            CHECK((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 3.9);
        }
}

TEST_CASE("Tiles grow with their names and with a narrower width, so that nothing is cut") {
    const auto height = [](const std::string& name, double width) {
        return tilesHeight(tilesOf(name, 6), width, font());
    };
    CHECK(height("Short", 800) < height("A much longer name of a dimension that needs several lines", 800));
    CHECK(height("Personal Learning Plans", 800) < height("Personal Learning Plans", 300));
}

TEST_CASE("Figures draw inside the height they ask for") {
    const DistributionFigure bars{{{"low", "mid", "high"}},
                                  {{"A strand with a rather long name that is wrapped", {1, 2, 3}, 1, 0},
                                   {"Nothing", {0, 0, 0}, 0, 2},
                                   {"Many", {1, 400, 1}, 98, 0}}};
    for (const Figure& figure : {Figure(bars), Figure(tilesOf("Family and Community Engagement", 7))})
        for (const int width : {240, 500, 900}) {
            const int height = int(std::ceil(figureHeight(figure, width, font())));
            const QImage image = painted({width + 2, height + 2}, [&](QPainter& painter) {
                paintFigure(painter, QRectF(0, 0, width, height), figure, font(), Theme::paper());
            });
            CHECK(darkness(image) > 0.005);
            CHECK_FALSE(touchesEdge(image));
        }
}

TEST_CASE("A figure's halves hold together what it holds") {
    const auto halves = figureHalves(tilesOf("x", 5));
    REQUIRE(halves.has_value());
    CHECK(std::get<TilesFigure>(halves->first).groups[0].tiles.size() == 2);
    CHECK(std::get<TilesFigure>(halves->second).groups[0].tiles.size() == 3);
    CHECK_FALSE(figureHalves(tilesOf("x", 1)).has_value());
    CHECK_FALSE(figureHalves(DistributionFigure{}).has_value());
}

TEST_CASE("Wrapped text keeps line breaks and breaks a word that is too long") {
    CHECK(WrappedText("one\ntwo\n\nfour", font(), 1000).lineCount() == 4);
    CHECK(WrappedText(QString(500, 'x'), font(), 100).lineCount() > 10);
    CHECK(WrappedText("one two", font(), 1000).height() >= 14 * 1.25);
}
