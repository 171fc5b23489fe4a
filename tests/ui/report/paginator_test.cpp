// SPDX-License-Identifier: MIT
#include <QImage>
#include <QPainter>

#include "report/assessment_report.h"
#include "report/contents.h"
#include "report/preset_report.h"
#include "support/catch.h"
#include "support/random_assessment.h"
#include "support/sample_school.h"
#include "support/snapshots.h"
#include "ui/report/paginator.h"

#include <algorithm>
#include <map>

using namespace plumbline;
using namespace plumbline::ui;

namespace {

Document fullReport() {
    const SnapshotPointer before = test::sampleSchool(2025);
    return assessmentReport(*test::sampleSchool(2026), before.get(), {}, *Date::of(2026, 11, 24), Wording());
}

PageFormat sheet(double widthMm, double heightMm) {
    return PageFormat(QPageLayout(QPageSize(QSizeF(widthMm, heightMm), QPageSize::Millimeter),
                                  QPageLayout::Portrait, QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter),
                      QFont().family());
}

Paginator laidOut(Document document, PageFormat format = sheet(210, 297)) {
    Paginator paginator(std::move(document), std::move(format));
    REQUIRE(paginator.layoutAll());
    return paginator;
}

template <class T>
bool is(const Paginator& paginator, const Placed& placed) {
    return std::holds_alternative<T>(paginator.document().blocks[placed.piece->block]);
}

Document documentOf(std::vector<Block> blocks) {
    return {"Title", "Head", "Foot", "en", false, std::move(blocks)};
}

Card cardOf(std::size_t words) {
    std::string text;
    for (std::size_t i = 0; i < words; ++i)
        text += "word ";
    return {"Instruction",
            "Practice",
            {LevelRank(2), 3},
            "Developing",
            {"Initiating", "Developing", "Performing"},
            {{"Reason", {text}}}};
}

PageFormat paperOf(QPageSize::PageSizeId paper, TypeSize size) {
    return PageFormat(QPageLayout(QPageSize(paper), QPageLayout::Portrait, QMarginsF(18, 16, 18, 16),
                                  QPageLayout::Millimeter),
                      QFont().family(), size);
}

/// The first thing that must not be on these pages, in words; empty where there is none.
std::string fault(const Paginator& paginator) {
    const double body = paginator.format().body().height();
    // A heading of several lines with the line under it may stand before a card.
    const double most = body - 190 * pt * paginator.format().scale();
    for (const Page& page : paginator.pages()) {
        if (page.placed.empty())
            return "an empty page";
        if (page.placed.back().piece->keepWithNext || is<Heading>(paginator, page.placed.back()))
            return "a heading at the foot of a page";
        for (const Placed& placed : page.placed) {
            if (is<Card>(paginator, placed) && placed.piece->height() < most &&
                !(placed.isFirst() && placed.isLast()))
                return "a card that is cut";
            if (placed.top + placed.height > body + 0.1 && placed.piece->strips.size() > 1)
                return "something over the edge of a page";
        }
    }
    return {};
}

/// On Letter and A4; every fifth as a working copy.
void checkThreeHundredSchools(TypeSize size) {
    constexpr unsigned schools = 300;
    for (unsigned seed = 0; seed < schools; ++seed) {
        const Snapshot snapshot = test::randomAssessment(seed);
        const ReportPlan plan = seed % 5 == 0 ? planOf(ReportPreset::WorkingCopy) : ReportPlan{};
        const Document document =
            assessmentReport(snapshot, {.plan = plan, .today = *Date::of(2026, 11, 24)}, Wording());
        for (const auto paper : {QPageSize::Letter, QPageSize::A4}) {
            INFO("seed " << seed << ", paper " << int(paper));
            CHECK(fault(laidOut(document, paperOf(paper, size))) == std::string());
        }
    }
}

} // namespace

TEST_CASE("Of three hundred schools of any shape no card is cut and no heading ends a page, in small type") {
    checkThreeHundredSchools(TypeSize::Small);
}

TEST_CASE("Of three hundred schools of any shape no card is cut and no heading ends a page, in normal type") {
    checkThreeHundredSchools(TypeSize::Normal);
}

TEST_CASE("Of three hundred schools of any shape no card is cut and no heading ends a page, in large type") {
    checkThreeHundredSchools(TypeSize::Large);
}

TEST_CASE("The table of contents names the page that each section and card begins on") {
    const Paginator paginator = laidOut(fullReport(), paperOf(QPageSize::Letter, TypeSize::Normal));
    const std::vector<ContentsEntry> entries = contentsOf(paginator.document());
    CHECK(entries.size() > 20);
    std::size_t links = 0;
    for (const Page& page : paginator.pages())
        for (const Placed& placed : page.placed)
            for (const Strip& strip : placed.piece->strips)
                links += strip.linksTo ? 1 : 0;
    CHECK(links >= entries.size());
    for (const ContentsEntry& entry : entries) {
        const BlockPlace& place = paginator.places().at(entry.block);
        const auto& placed = paginator.pages().at(place.page).placed;
        CHECK(std::ranges::any_of(
            placed, [&](const Placed& its) { return its.piece->block == entry.block && its.isFirst(); }));
    }
}

TEST_CASE("A summary of a school with long words is two pages, on any paper") {
    for (unsigned seed : {0U, 1U, 2U}) {
        Snapshot snapshot = *test::sampleSchool(2026);
        const std::string longName = "A very long name of a dimension that says everything it is about";
        if (seed > 0)
            snapshot.school.name =
                "The Academy of Interdisciplinary Learning and Community Partnership of the "
                "Northern and Western Districts";
        if (seed > 1)
            for (int i = 0; i < 40; ++i) {
                snapshot.nextSteps.push_back(snapshot.nextSteps.front());
                snapshot.nextSteps.back().text = longName + ", and who does it until when and with whom";
                snapshot.nextSteps.back().owner = "The committee for curriculum and assessment";
            }
        const SnapshotPointer before = test::sampleSchool(2025);
        for (const auto paper : {QPageSize::Letter, QPageSize::A4}) {
            const Document document = assessmentReport(snapshot,
                                                       {.plan = planOf(ReportPreset::Summary),
                                                        .earlier = before.get(),
                                                        .today = *Date::of(2026, 11, 24)},
                                                       Wording());
            INFO("school " << seed << ", paper " << int(paper));
            CHECK(laidOut(document, paperOf(paper, TypeSize::Normal)).pages().size() == 2);
        }
    }
}

TEST_CASE("The poster is one page for any school, and a rating sheet too") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Snapshot snapshot = test::randomAssessment(seed);
        const auto paper = seed % 2 == 0 ? QPageSize::Letter : QPageSize::A4;
        const ReportContext context{.plan = {}, .today = *Date::of(2026, 11, 24)};
        const auto pages = [&](ReportPreset preset) {
            return laidOut(presetReport(snapshot, {.preset = preset}, context, Wording()),
                           paperOf(paper, TypeSize::Normal))
                .pages()
                .size();
        };
        INFO("seed " << seed);
        CHECK(pages(ReportPreset::Poster) == 1);
    }
}

TEST_CASE("A school with five hundred pieces of evidence is laid out in small steps, not in longer ones") {
    const auto steps = [](int more) {
        Snapshot snapshot = *test::sampleSchool(2026);
        for (int i = 0; i < more; ++i)
            snapshot.evidence.push_back(snapshot.evidence[std::size_t(i) % 20]);
        Paginator paginator(
            assessmentReport(snapshot, {.plan = {}, .today = *Date::of(2026, 11, 24)}, Wording()),
            paperOf(QPageSize::Letter, TypeSize::Normal));
        int count = 1;
        while (paginator.layoutNext())
            ++count;
        return count;
    };
    constexpr int more = 480;
    constexpr int mostRowsOfStep = 24;
    CHECK(steps(more) >= steps(0) + more / mostRowsOfStep);
}

TEST_CASE("No card is cut on any page height, unless it is as high as the page") {
    const Document document = fullReport();
    int cards = 0;
    for (double height = 180; height <= 300; height += 3) {
        const Paginator paginator = laidOut(document, sheet(216, height));
        const double body = paginator.format().body().height();
        for (const Page& page : paginator.pages())
            for (const Placed& placed : page.placed) {
                if (!is<Card>(paginator, placed))
                    continue;
                ++cards;
                // A heading with its line may stand before it.
                if (placed.piece->height() < body - 80 * pt)
                    CHECK((placed.isFirst() && placed.isLast()));
            }
    }
    CHECK(cards > 41 * 15);
}

TEST_CASE("No heading, caption or table header is the last on its page") {
    const Document document = fullReport();
    for (double height = 180; height <= 300; height += 7) {
        const Paginator paginator = laidOut(document, sheet(210, height));
        for (const Page& page : paginator.pages()) {
            REQUIRE_FALSE(page.placed.empty());
            CHECK_FALSE(page.placed.back().piece->keepWithNext);
            CHECK_FALSE(is<Heading>(paginator, page.placed.back()));
        }
    }
}

TEST_CASE("Everything is placed once, in order, inside the page's body") {
    const Paginator paginator = laidOut(fullReport(), sheet(216, 279));
    const double body = paginator.format().body().height();
    std::map<const Piece*, std::size_t> next;
    std::size_t block = 0;
    for (const Page& page : paginator.pages()) {
        double y = 0;
        for (const Placed& placed : page.placed) {
            CHECK(placed.firstStrip == next[placed.piece.get()]);
            next[placed.piece.get()] = placed.endStrip;
            CHECK(placed.piece->block >= block);
            block = placed.piece->block;
            CHECK(placed.top >= y - 0.01);
            y = placed.top + placed.height + (placed.above ? placed.above->height : 0);
        }
        CHECK(y <= body + 0.1);
    }
    for (const auto& [piece, end] : next)
        CHECK(end == piece->strips.size());
}

TEST_CASE("A table that goes on repeats its header") {
    Table table{"Caption", {"Name", "Value"}, {1, 1}, {}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({{}, {{"Row " + std::to_string(i)}, {"x"}}});
    const Paginator paginator = laidOut(documentOf({table}));
    REQUIRE(paginator.pages().size() > 2);
    CHECK_FALSE(paginator.pages().front().placed.front().above);
    for (std::size_t i = 1; i < paginator.pages().size(); ++i) {
        CHECK(paginator.pages()[i].placed.front().above);
        CHECK(paginator.pages()[i].placed.size() > 1);
    }
}

TEST_CASE("A card higher than a page goes on under a line that says so") {
    const Paginator paginator = laidOut(documentOf({Heading{2, "Practice"}, cardOf(3000)}));
    REQUIRE(paginator.pages().size() > 1);
    const Placed& first = paginator.pages()[0].placed.back();
    CHECK(is<Card>(paginator, first));
    CHECK_FALSE(first.isLast());
    for (std::size_t i = 1; i < paginator.pages().size(); ++i)
        CHECK(paginator.pages()[i].placed.front().above);
    CHECK(paginator.pages().back().placed.back().isLast());
}

TEST_CASE("The longest text without a space ends in finite pages") {
    Table table{"Caption", {"Name", "Value"}, {1, 1}, {{{}, {{"Long"}, {std::string(64000, 'x')}}}}};
    const Paginator paginator = laidOut(documentOf({table, Paragraph{std::string(64000, 'y')}}));
    CHECK(paginator.pages().size() > 10);
    CHECK(paginator.pages().back().placed.back().isLast());
}

TEST_CASE("A page break starts a page, and none is left empty") {
    const Paginator paginator = laidOut(
        documentOf({PageBreak{}, Paragraph{"one"}, PageBreak{}, PageBreak{}, Paragraph{"two"}, PageBreak{}}));
    REQUIRE(paginator.pages().size() == 2);
    CHECK(paginator.pages()[1].placed.size() == 1);
}

TEST_CASE("The cover has its own page and no running head") {
    const Paginator paginator = laidOut(fullReport());
    CHECK(paginator.pages()[0].isCover);
    CHECK(paginator.pages()[0].placed.size() == 1);
    CHECK_FALSE(paginator.pages()[1].isCover);
    CHECK(paginator.pages()[1].section == "Contents");
}

TEST_CASE("A cover with a team of two hundred goes on instead of being cut") {
    Cover cover{"School", "Report", {{"Team", ""}}};
    for (int i = 0; i < 200; ++i)
        cover.facts[0].second += "Member " + std::to_string(i) + "\n";
    const Paginator paginator = laidOut(documentOf({cover}));
    CHECK(paginator.pages().size() > 2);
    CHECK(paginator.pages().back().placed.back().isLast());
}

TEST_CASE("Block after block gives the pages that all at once gives") {
    const Document document = fullReport();
    Paginator slowly(document, sheet(210, 297));
    std::size_t steps = 0;
    while (slowly.layoutNext())
        ++steps;
    CHECK(steps >= document.blocks.size());
    CHECK(slowly.pages().size() == laidOut(document).pages().size());
}

TEST_CASE("Layout stops when it is told to") {
    Paginator paginator(fullReport(), sheet(210, 297));
    CHECK_FALSE(paginator.layoutAll([](std::int64_t done, std::int64_t) { return done < 5; }));
}

TEST_CASE("A painted page has ink inside its margins only") {
    const Paginator paginator = laidOut(fullReport());
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paginator.paintPage(painter, QRectF(image.rect()), 2);
    painter.end();
    int inside = 0;
    int outside = 0;
    const QRect body = image.rect().adjusted(48, 42, -48, -42);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ++(body.contains(x, y) ? inside : outside);
    CHECK(inside > 5000);
    CHECK(outside == 0);
}

TEST_CASE("A figure too high for its page is drawn in parts") {
    TilesFigure tiles{{{"low", "high"}}, {{"Strand", {}}}};
    for (int i = 0; i < 500; ++i)
        tiles.groups[0].tiles.push_back({"Dimension " + std::to_string(i), Unrated{}});
    const Paginator paginator = laidOut(documentOf({FigureBlock{tiles, "Caption", "Summary"}}));
    CHECK(paginator.pages().size() > 1);
    for (const Page& page : paginator.pages())
        for (const Placed& placed : page.placed)
            CHECK(placed.top + placed.height <= paginator.format().body().height());
}
