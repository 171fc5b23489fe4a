// SPDX-License-Identifier: MIT
#include <QSvgRenderer>

#include "report/assessment_report.h"
#include "support/catch.h"
#include "support/sample_school.h"
#include "ui/report/html_pictures.h"

using namespace plumbline;
using namespace plumbline::ui;

TEST_CASE("Figures and marks of the web page are SVG that can be drawn") {
    const HtmlPictures pictures = htmlPictures();
    const Document document =
        assessmentReport(*test::sampleSchool(2026), nullptr, {}, *Date::of(2026, 11, 24), Wording());
    int figures = 0;
    for (const Block& block : document.blocks)
        if (const auto* its = std::get_if<FigureBlock>(&block)) {
            ++figures;
            const std::string svg = pictures.figure(its->figure);
            CHECK_THAT(svg, ContainsSubstring("</text>"));
            CHECK_THAT(svg, !ContainsSubstring("<image"));
            CHECK(QSvgRenderer(QByteArray::fromStdString(svg)).isValid());
        }
    CHECK(figures == 2);
    for (const RatingValue& value :
         {RatingValue(Unrated{}), RatingValue(NotApplicable{}), RatingValue(LevelRank(2))})
        CHECK(QSvgRenderer(QByteArray::fromStdString(pictures.mark({value, 3}))).isValid());
}

TEST_CASE("The style of the web page colours every level of every scale") {
    const std::string css = reportStyle();
    for (int levels = int(Rubric::fewestLevels); levels <= int(Rubric::mostLevels); ++levels)
        for (int rank = 1; rank <= levels; ++rank)
            CHECK_THAT(css, ContainsSubstring("." + tintClass({LevelRank(rank), levels}) + " {"));
    CHECK_THAT(css, !ContainsSubstring("url("));
    CHECK_THAT(css, !ContainsSubstring("@import"));
}
