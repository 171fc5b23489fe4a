// SPDX-License-Identifier: MIT
#include "report/preset_report.h"
#include "support/blocks_as_text.h"
#include "support/catch.h"
#include "support/sample_school.h"
#include "support/snapshots.h"

#include <algorithm>
#include <set>

using namespace plumbline;
using test::school;

namespace {

const Date today = *Date::of(2026, 11, 24);

Document made(const Snapshot& snapshot, ReportPreset preset) {
    return presetReport(snapshot, {.preset = preset}, {.plan = planOf(preset), .today = today}, Wording());
}

std::string textOf(const Snapshot& snapshot, ReportPreset preset) {
    return test::asText(made(snapshot, preset));
}

/// With a name in every place that has one.
Snapshot schoolWithNames() {
    Snapshot snapshot = *school("Lincoln")
                             .rubric("A: x y | B: u")
                             .member("Ana Owner", "Principal")
                             .member("Bo Voter", "Teacher")
                             .member("Cy Voter", "Teacher")
                             .session()
                             .votes("x: 1 3 3")
                             .decide("x 2")
                             .closeSession()
                             .rate("y 3")
                             .evidence("x", "Survey")
                             .step("x", "Write it down", "2026-05-31")
                             .snapshot();
    snapshot.nextSteps[0].owner = "Di Owner";
    snapshot.evidence[0].source = "Eva Source";
    return snapshot;
}

Picture dot() {
    return {"image/png", std::make_shared<const std::string>("dot"), "Logo of Lincoln"};
}

} // namespace

TEST_CASE("Presets and sections have ids of their own, and every preset is listed once") {
    std::set<std::string_view> ids;
    std::set<ReportPreset> presets;
    for (const NamedPreset& named : reportPresets()) {
        ids.insert(named.id);
        presets.insert(named.preset);
    }
    CHECK(ids.size() == reportPresets().size());
    CHECK(presets.size() == reportPresets().size());
    std::set<std::string_view> sections;
    ReportSections all = ReportSections::none();
    for (const NamedSection& named : reportSections()) {
        sections.insert(named.id);
        CHECK_FALSE(all.*named.section);
        all.*named.section = true;
    }
    CHECK(sections.size() == reportSections().size());
    CHECK(all == ReportSections{});
}

TEST_CASE("The full report has every section") {
    CHECK(planOf(ReportPreset::Full) == ReportPlan{});
}

TEST_CASE("A report for families has no names, no sources and no votes") {
    const Snapshot snapshot = schoolWithNames();
    const std::string full = textOf(snapshot, ReportPreset::Full);
    const std::string families = textOf(snapshot, ReportPreset::Families);
    for (const char* name : {"Ana Owner", "Bo Voter", "Di Owner", "Eva Source", "1–0–2"}) {
        INFO(name);
        CHECK_THAT(full, ContainsSubstring(name));
        CHECK_THAT(families, !ContainsSubstring(name));
    }
    CHECK_THAT(families, !ContainsSubstring("allot"));
    CHECK_THAT(families, ContainsSubstring("Our school today: x at mid."));
    CHECK_THAT(families, ContainsSubstring("Our next steps: * Write it down"));
}

TEST_CASE("Names can be left out of any report") {
    const Snapshot snapshot = schoolWithNames();
    ReportContext context{.plan = planOf(ReportPreset::Full), .today = today};
    context.plan.names = false;
    const std::string text = test::asText(assessmentReport(snapshot, context, Wording()));
    for (const char* name : {"Ana Owner", "Bo Voter", "Di Owner", "Eva Source"})
        CHECK_THAT(text, !ContainsSubstring(name));
}

TEST_CASE("A working copy has every descriptor of every dimension, and lines to write on") {
    const SnapshotPointer snapshot = test::sampleSchool(2026);
    const std::string text = textOf(*snapshot, ReportPreset::WorkingCopy);
    for (std::size_t i = 0; i < snapshot->rubric->dimensionCount(); ++i)
        for (const LevelRank rank : snapshot->rubric->ranks())
            CHECK_THAT(text, ContainsSubstring(snapshot->rubric->descriptor(i, rank)));
    CHECK_THAT(text, ContainsSubstring("Notes: ____ ____"));
}

TEST_CASE("There is a rating sheet for each voter, and one without a name where names are left out") {
    const Snapshot snapshot = schoolWithNames();
    const auto headings = [](const Document& document) {
        return std::ranges::count_if(
            document.blocks, [](const Block& block) { return std::holds_alternative<Heading>(block); });
    };
    CHECK(headings(made(snapshot, ReportPreset::RatingSheets)) == 3);
    const Document blank =
        presetReport(snapshot, {.preset = ReportPreset::RatingSheets},
                     {.plan = {.sections = {}, .names = false}, .today = today}, Wording());
    CHECK(headings(blank) == 1);
    CHECK_THAT(test::asText(blank), ContainsSubstring("| x | [ ]  | [ ]  | [ ] "));
    CHECK_THAT(test::asText(blank), !ContainsSubstring("Ana"));
}

TEST_CASE("The poster is one block with every dimension") {
    const Document poster = made(schoolWithNames(), ReportPreset::Poster);
    CHECK(poster.blocks.size() == 1);
    CHECK_THAT(test::asText(poster), ContainsSubstring("A: x [2], y [3]"));
}

TEST_CASE("A comparison of more than five years lies on its side") {
    std::vector<SnapshotPointer> years;
    for (int year = 2017; year < 2026; ++year)
        years.push_back(school("S")
                            .year(std::to_string(year) + "-" + std::to_string(year + 1).substr(2))
                            .rate("x 1")
                            .final());
    const auto wide = [&](std::size_t count) {
        return presetReport(*years.back(),
                            {.preset = ReportPreset::YearComparison,
                             .columns = {years.begin(), years.begin() + std::ptrdiff_t(count)}},
                            {.plan = {}, .today = today}, Wording())
            .wide;
    };
    CHECK_FALSE(wide(5));
    CHECK(wide(6));
}

TEST_CASE("Strengths are the highest level given, where to work the lowest, in counts and names") {
    const std::string text = textOf(
        *school("S").rubric("A: x y z | B: u").rate("x 3, y 1, z 3, u 2").snapshot(), ReportPreset::Summary);
    CHECK_THAT(text, ContainsSubstring("P At high, the highest level: 2 of 4 rated dimensions. x; z\n"));
    CHECK_THAT(text, ContainsSubstring("P At low, the lowest level: 1 of 4 rated dimensions. y\n"));
    CHECK_THAT(textOf(*school("S").snapshot(), ReportPreset::Summary),
               ContainsSubstring("P No dimension is rated yet."));
}

TEST_CASE("A summary says how many more there are of a long list") {
    const std::string text = textOf(
        *school("S").rubric("A: a b c d e f g h").rate("a 3, b 3, c 3, d 3, e 3, f 3, g 3, h 3").snapshot(),
        ReportPreset::Summary);
    CHECK_THAT(text, ContainsSubstring("; e; and 3 more\n"));
}

TEST_CASE("What moved since the earlier year stands among strengths and where to work") {
    const SnapshotPointer before = school("S").year("2024-25").rate("x 1, y 3, z 2").final();
    const SnapshotPointer now = school("S").rate("x 2, y 2, z 2");
    const Document summary = presetReport(
        *now, {.preset = ReportPreset::Summary},
        {.plan = planOf(ReportPreset::Summary), .earlier = before.get(), .today = today}, Wording());
    const std::string text = test::asText(summary);
    CHECK_THAT(text, ContainsSubstring("P Rated higher than in 2024–25: x\n"));
    CHECK_THAT(text, ContainsSubstring("P Rated lower than in 2024–25: y\n"));
    CHECK_THAT(text, !ContainsSubstring("H2 Compared with"));
}

TEST_CASE("What the team says of a strand says so where ratings changed since") {
    Snapshot snapshot = *school("S").rubric("A: x | B: u").rate("x 2, u 1").snapshot();
    const std::int64_t rated = snapshot.ratings[0].changed->millisecondsSinceEpoch();
    snapshot.strandTexts = {{0, "We have come far.", Instant(rated - 1000)},
                            {1, "We begin.", Instant(rated + 86400000)}};
    const std::string text = textOf(snapshot, ReportPreset::Full);
    CHECK_THAT(text, ContainsSubstring("P We have come far.\nP Written on "));
    CHECK_THAT(text, ContainsSubstring("P We begin.\nCARD"));
    CHECK_THAT(textOf(snapshot, ReportPreset::Summary), !ContainsSubstring("We begin."));
}

TEST_CASE("The method tells how sessions were run, from what was recorded") {
    const std::string text = textOf(schoolWithNames(), ReportPreset::Full);
    CHECK_THAT(text,
               ContainsSubstring("P 1 of 2 rated dimensions have the level that a rating session decided"));
    CHECK_THAT(text, ContainsSubstring("| Consensus | 3 | 1 on 3 dimensions | 1 by consensus"));
    CHECK_THAT(textOf(*school("S").rate("x 1").snapshot(), ReportPreset::Full),
               ContainsSubstring("P No rating session was recorded"));
}

TEST_CASE("The fingerprint stands in the footer, the logo on the cover and the poster") {
    Snapshot snapshot = *school("Lincoln").rate("x 1").final().snapshot();
    snapshot.school.logo = Attachment{"logo.png", "image/png", 3, "abc"};
    ReportContext context{.plan = {}, .today = today, .fingerprint = "3F9A-04C2-71BE"};
    context.pictures["abc"] = {"image/png", dot().bytes};
    const Document full = assessmentReport(snapshot, context, Wording());
    CHECK(full.footNote == "24 November 2026 · Fingerprint 3F9A-04C2-71BE");
    REQUIRE(std::get<Cover>(full.blocks.front()).logo);
    CHECK(std::get<Cover>(full.blocks.front()).logo->description == "Logo of Lincoln");
    const Document poster = presetReport(snapshot, {.preset = ReportPreset::Poster}, context, Wording());
    CHECK(std::get<Poster>(poster.blocks.front()).logo);
    CHECK(full.author == "Lincoln");
}

TEST_CASE("Pictures of the evidence are shown where they are wanted and could be read") {
    Snapshot snapshot = *school("Lincoln")
                             .evidence("x", "Wall", Attachment{"wall.jpg", "image/jpeg", 3, "abc"})
                             .evidence("x", "Lost", Attachment{"lost.jpg", "image/jpeg", 3, "def"})
                             .evidence("x", "Plan", Attachment{"plan.pdf", "application/pdf", 3, "123"})
                             .snapshot();
    ReportContext context{.plan = {}, .today = today};
    context.pictures["abc"] = {"image/jpeg", dot().bytes};
    const std::string with = test::asText(assessmentReport(snapshot, context, Wording()));
    CHECK_THAT(with, ContainsSubstring("H2 Pictures of the evidence\nPICTURE Wall / Wall (File) · x\n"));
    CHECK_THAT(with, !ContainsSubstring("PICTURE Lost"));
    context.plan.sections.evidencePictures = false;
    CHECK_THAT(test::asText(assessmentReport(snapshot, context, Wording())), !ContainsSubstring("PICTURE"));
}
