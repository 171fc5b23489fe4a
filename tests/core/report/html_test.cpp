// SPDX-License-Identifier: MIT
#include "report/html.h"

#include "report/assessment_report.h"
#include "support/catch.h"
#include "support/sample_school.h"
#include "support/snapshots.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace plumbline;
using test::school;

namespace {

HtmlPictures plainPictures() {
    return {[](const Figure&) { return std::string("<svg/>"); },
            [](const Mark&) { return std::string("<svg/>"); }};
}

std::string pageOf(const Snapshot& snapshot, const Snapshot* earlier = nullptr) {
    const Wording wording;
    return toHtml(assessmentReport(snapshot, earlier, {}, *Date::of(2026, 11, 24), wording),
                  "p { margin: 0 }", plainPictures(), wording);
}

/// Every opening tag with its attributes, in order.
std::vector<std::string> tags(const std::string& html) {
    std::vector<std::string> found;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1))
        found.push_back(html.substr(at, html.find('>', at) - at + 1));
    return found;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++times;
    return times;
}

} // namespace

TEST_CASE("Headings go down one step at a time, and there is one of the first level") {
    const SnapshotPointer before = test::sampleSchool(2025);
    const std::string html = pageOf(*test::sampleSchool(2026), before.get());
    int last = 0;
    int first = 0;
    for (const std::string& tag : tags(html)) {
        if (tag.size() < 4 || tag[1] != 'h' || tag[2] < '1' || tag[2] > '6')
            continue;
        const int level = tag[2] - '0';
        CHECK(level <= 3);
        CHECK(level <= last + 1);
        first += level == 1;
        last = level;
    }
    CHECK(first == 1);
}

TEST_CASE("Every tag is closed by its own end tag") {
    std::vector<std::string> open;
    for (const std::string& tag : tags(pageOf(*test::sampleSchool(2026)))) {
        const std::string name = tag.substr(1, tag.find_first_of(" >") - 1);
        if (name == "!DOCTYPE" || name == "meta" || name == "img")
            continue;
        if (name.front() != '/') {
            open.push_back(name);
            continue;
        }
        REQUIRE_FALSE(open.empty());
        CHECK("/" + open.back() == name);
        open.pop_back();
    }
    CHECK(open.empty());
}

TEST_CASE("Tables have a caption and their header cells a scope") {
    const std::string html = pageOf(*test::sampleSchool(2026));
    CHECK(count(html, "<table>") > 3);
    CHECK(count(html, "<table>\n<caption>") == count(html, "<table>"));
    CHECK(count(html, "<th") == count(html, "<th scope=\"") + count(html, "<thead"));
}

TEST_CASE("Every picture has an alt text, and a figure's says what it shows") {
    const std::string html = pageOf(*test::sampleSchool(2026));
    for (const std::string& tag : tags(html))
        if (tag.starts_with("<img "))
            CHECK_THAT(tag, ContainsSubstring(" alt=\""));
    CHECK_THAT(html, ContainsSubstring("<img class=\"figure\" alt=\"Every dimension as a tile, by strand: "));
    CHECK(count(html, "<details>") == count(html, "<figure>"));
}

TEST_CASE("What a person wrote is text, never markup") {
    const std::string evil = "<script>alert('1')</script> & \"more\"";
    const std::string html =
        pageOf(*school(evil).rate("x 1").reason("x", evil).evidence("x", evil).step("x", evil).snapshot());
    CHECK(count(html, "<script") == 0);
    CHECK(count(html, "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;") > 6);
}

TEST_CASE("The page loads nothing and runs nothing") {
    const SnapshotPointer snapshot =
        school("S").rate("x 1").evidence("x", "Site", Link{"https://example.org/"});
    const std::string html = pageOf(*snapshot);
    CHECK_THAT(html, ContainsSubstring("https://example.org/"));
    for (const std::string& tag : tags(html)) {
        CHECK_FALSE(tag.starts_with("<script"));
        CHECK_FALSE(tag.starts_with("<link"));
        CHECK_FALSE(tag.starts_with("<iframe"));
        if (tag.find("src=") != std::string::npos)
            CHECK_THAT(tag, ContainsSubstring("src=\"data:image/svg+xml;base64,"));
    }
}

TEST_CASE("The page says its language, its title and that it is a draft") {
    const std::string html = pageOf(*school("S").rate("x 1").snapshot());
    CHECK_THAT(html, ContainsSubstring("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK_THAT(html, ContainsSubstring("<title>S · Self-assessment report, 2025–26</title>"));
    CHECK_THAT(html, ContainsSubstring("<p class=\"draft\">Draft</p>"));
    CHECK_THAT(pageOf(*school("S").rate("x 1").final().snapshot()), !ContainsSubstring("class=\"draft\""));
}

TEST_CASE("The rated level is said in words and tinted by its place") {
    const std::string html = pageOf(*school("S").rubric("A: x").rate("x 2").snapshot());
    CHECK_THAT(html, ContainsSubstring("<li class=\"level-2-of-3\"><strong>"));
    CHECK_THAT(html, ContainsSubstring("mid</strong> <span class=\"here\">(rated here)</span>"));
    CHECK_THAT(html, ContainsSubstring("<dd class=\"level-2-of-3\">\n<p>x at mid.</p>"));
}

TEST_CASE("Pictures are inlined as base64 with the right padding") {
    const Wording wording;
    const auto page = [&](const std::string& svg) {
        const HtmlPictures pictures{[svg](const Figure&) { return svg; }, {}};
        Document document{"t", "", "", "en", false, {FigureBlock{TilesFigure{}, "c", "s"}}};
        return toHtml(document, "", pictures, wording);
    };
    CHECK_THAT(page("<"), ContainsSubstring("base64,PA==\""));
    CHECK_THAT(page("<s"), ContainsSubstring("base64,PHM=\""));
    CHECK_THAT(page("<sv"), ContainsSubstring("base64,PHN2\""));
    CHECK_THAT(page("<svg"), ContainsSubstring("base64,PHN2Zw==\""));
}
