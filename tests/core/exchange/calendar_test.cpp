// SPDX-License-Identifier: MIT
#include "exchange/calendar.h"

#include "base/text.h"
#include "support/catch.h"
#include "support/snapshots.h"

#include <algorithm>
#include <sstream>

using namespace plumbline;
using plumbline::test::school;

namespace {

constexpr Instant noon{1795000000000}; // 2026-11-18T11:06:40Z

std::string calendarOf(const SnapshotPointer& snapshot) {
    std::ostringstream out;
    writeCalendar(out, {snapshot}, noon, Wording());
    return out.str();
}

/// The lines as a calendar program sees them: folds undone (RFC 5545, 3.1).
std::vector<std::string> unfolded(const std::string& file) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        const std::string line = file.substr(at, end - at);
        if (line.starts_with(' '))
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
        at = end + 2;
    }
    return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::ranges::find(lines, line) != lines.end();
}

Snapshot withStep(const std::string& text) {
    return *school("Lincoln").step("x", text, "2027-01-31").snapshot();
}

} // namespace

TEST_CASE("A next step with a due date is an event of that whole day in the calendar") {
    Snapshot snapshot = withStep("Ask the board");
    NextStep& step = snapshot.nextSteps[0];
    step.uuid = "11111111-2222-4333-8444-555555555555";
    step.owner = "M. Ortiz";
    step.priority = Priority::High;
    const std::vector<std::string> lines = unfolded(calendarOf(std::make_shared<const Snapshot>(snapshot)));

    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    for (const char* line :
         {"VERSION:2.0", "BEGIN:VEVENT", "UID:11111111-2222-4333-8444-555555555555",
          "DTSTAMP:20261118T110640Z", "DTSTART;VALUE=DATE:20270131", "DTEND;VALUE=DATE:20270201",
          "SUMMARY:Ask the board", "STATUS:CONFIRMED", "PRIORITY:1", "TRANSP:TRANSPARENT", "CATEGORIES:A"})
        CHECK(has(lines, line));
    const auto description =
        std::ranges::find_if(lines, [](const std::string& line) { return line.starts_with("DESCRIPTION:"); });
    REQUIRE(description != lines.end());
    CHECK_THAT(*description, ContainsSubstring("Dimension: x\\nOwner: M. Ortiz\\nStatus: Open"));
}

TEST_CASE("A calendar counts the next steps that have no day to stand at, and leaves them out") {
    const SnapshotPointer snapshot =
        school("Lincoln").step("x", "Some day").step("y", "In May", "2027-05-31").step("z", "Whenever");
    std::ostringstream out;
    CHECK(writeCalendar(out, {snapshot}, noon, Wording()) == CalendarCount{.events = 1, .withoutDue = 2});
    CHECK_THAT(out.str(), !ContainsSubstring("Some day") && ContainsSubstring("SUMMARY:In May"));
}

TEST_CASE("A calendar says which next steps are done, and takes dropped ones off") {
    const std::vector<std::string> lines =
        unfolded(calendarOf(school("Lincoln")
                                .step("x", "Write it", "2027-01-31", StepStatus::Done)
                                .step("y", "Print it", "2027-02-28", StepStatus::Dropped)));
    CHECK(has(lines, "SUMMARY:Done: Write it"));
    CHECK(has(lines, "SUMMARY:Print it"));
    CHECK(has(lines, "STATUS:CANCELLED"));
}

TEST_CASE("A text in a calendar is escaped, and can not become a line of its own") {
    Snapshot snapshot = withStep(R"(a, b; c \ d)");
    snapshot.nextSteps[0].measure = "one\ntwo\r\nEND:VEVENT";
    const std::vector<std::string> lines = unfolded(calendarOf(std::make_shared<const Snapshot>(snapshot)));
    CHECK(has(lines, R"(SUMMARY:a\, b\; c \\ d)"));
    CHECK(std::ranges::count(lines, "END:VEVENT") == 1);
}

TEST_CASE("A long line of a calendar is folded after 75 octets at most, never inside a character") {
    const auto* const letter = GENERATE("a", "é", "語", "😀");
    std::string text;
    for (int i = 0; i < 190; ++i)
        text += letter;
    const std::string file = calendarOf(std::make_shared<const Snapshot>(withStep(text)));
    std::istringstream in(file);
    for (std::string line; std::getline(in, line);) {
        REQUIRE(line.ends_with('\r'));
        line.pop_back();
        CHECK(line.size() <= 75);
        CHECK(isValidUtf8(line));
    }
    CHECK(has(unfolded(file), "SUMMARY:" + text));
}

TEST_CASE("The last day of a month or year is followed by the first of the next in a calendar") {
    const auto* const day = GENERATE("2026-12-31", "2028-02-28", "2028-02-29");
    const std::vector<std::string> lines = unfolded(calendarOf(school("Lincoln").step("x", "y", day)));
    const std::string next = std::string_view(day) == "2026-12-31"   ? "20270101"
                             : std::string_view(day) == "2028-02-28" ? "20280229"
                                                                     : "20280301";
    CHECK(has(lines, "DTEND;VALUE=DATE:" + next));
}
