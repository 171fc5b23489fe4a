// SPDX-License-Identifier: MIT
#include "exchange/calendar.h"

#include "analysis/wording_of.h"

#include <algorithm>
#include <chrono>
#include <ostream>
#include <string>
#include <string_view>
#include <utf8.h>

namespace plumbline {

namespace {

constexpr std::size_t longestLine = 75; // octets, without the line break (RFC 5545, 3.1)

/// A TEXT value (3.3.11). Control characters other than the tab have no place in one.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            out += c;
    }
    return out;
}

/// Lines that are folded where they are too long, between characters and never inside one.
class ContentLines {
public:
    explicit ContentLines(std::ostream& out) : m_out(out) {}

    void add(std::string_view line) {
        std::size_t used = 0;
        for (auto from = line.begin(); from != line.end();) {
            auto next = from;
            utf8::unchecked::next(next);
            const auto size = static_cast<std::size_t>(next - from);
            if (used + size > longestLine) {
                m_out << "\r\n ";
                used = 1;
            }
            m_out << std::string_view(from, next);
            used += size;
            from = next;
        }
        m_out << "\r\n";
    }

    void text(std::string_view name, std::string_view value) {
        if (!value.empty())
            add(std::string(name) + ":" + escaped(value));
    }

private:
    std::ostream& m_out;
};

/// "2026-11-24T05:23:58.123Z" as "20261124T052358Z"
std::string stampOf(Instant instant) {
    std::string stamp = instant.iso().substr(0, 19) + "Z";
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    return stamp;
}

std::string dayOf(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(int(date.year())) + twoDigits(unsigned(date.month())) +
           twoDigits(unsigned(date.day()));
}

/// A whole day lasts until the next one, which is not part of it (3.6.1).
void addDay(ContentLines& lines, Date date) {
    const std::chrono::sys_days day =
        std::chrono::year(date.year()) / static_cast<int>(date.month()) / static_cast<int>(date.day());
    lines.add("DTSTART;VALUE=DATE:" + dayOf(day));
    lines.add("DTEND;VALUE=DATE:" + dayOf(day + std::chrono::days(1)));
}

/// 1 is the highest, 9 the lowest (3.8.1.9).
std::string_view priorityLine(Priority priority) {
    switch (priority) {
    case Priority::High:
        return "PRIORITY:1";
    case Priority::Medium:
        break;
    case Priority::Low:
        return "PRIORITY:9";
    }
    return "PRIORITY:5";
}

std::string description(const Wording& wording, const Snapshot& snapshot, const NextStep& step) {
    const Rubric& rubric = *snapshot.rubric;
    const std::size_t position = rubric.positionOf(step.dimension);
    std::string out = wording.say(PLUMBLINE_TEXT("Next step of %1, %2"),
                                  {snapshot.school.name, snapshot.assessment.year.label()});
    const auto add = [&](const char* label, const std::string& text) {
        if (!text.empty())
            out += "\n" + wording.say(label, {text});
    };
    add(PLUMBLINE_TEXT("Dimension: %1"), rubric.dimension(position).name);
    if (const std::optional<StatementPlace> place = statementOf(rubric, step))
        add(PLUMBLINE_TEXT("Statement: %1"), statementText(rubric, *place));
    add(PLUMBLINE_TEXT("Owner: %1"), step.owner);
    add(PLUMBLINE_TEXT("Status: %1"), statusText(wording, step.status));
    add(PLUMBLINE_TEXT("Measure of success: %1"), step.measure);
    add(PLUMBLINE_TEXT("Outcome: %1"), step.outcome);
    return out;
}

// An event, not a to-do: Outlook and Google Calendar pass over VTODO when they take a file in, and who takes
// both would show the step twice.
void addEvent(ContentLines& lines, const Snapshot& snapshot, const NextStep& step, const std::string& stamp,
              const Wording& wording) {
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + step.uuid);
    lines.add("DTSTAMP:" + stamp);
    addDay(lines, *step.due);
    lines.text("SUMMARY", step.status == StepStatus::Done
                              ? wording.say(PLUMBLINE_TEXT("Done: %1"), {step.text})
                              : step.text);
    lines.text("DESCRIPTION", description(wording, snapshot, step));
    lines.text("CATEGORIES", snapshot.rubric->strandOf(snapshot.rubric->positionOf(step.dimension)).name);
    lines.add(step.status == StepStatus::Dropped ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    lines.add(priorityLine(step.priority));
    lines.add("TRANSP:TRANSPARENT"); // the day stays free for other things
    lines.add("END:VEVENT");
}

} // namespace

CalendarCount writeCalendar(std::ostream& out, const std::vector<SnapshotPointer>& assessments, Instant now,
                            const Wording& wording) {
    const std::string stamp = stampOf(now);
    ContentLines lines(out);
    CalendarCount count;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Plumbline//Next steps//EN");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:PUBLISH"); // some versions of Outlook refuse a file without it
    for (const SnapshotPointer& snapshot : assessments)
        for (const NextStep& step : snapshot->nextSteps) {
            if (!step.due) {
                ++count.withoutDue;
                continue;
            }
            addEvent(lines, *snapshot, step, stamp, wording);
            ++count.events;
        }
    lines.add("END:VCALENDAR");
    return count;
}

} // namespace plumbline
