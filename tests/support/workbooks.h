// SPDX-License-Identifier: MIT
// Workbooks for tests: made in a folder of the test, written through the one door.
#pragma once

#include "workbook/workbook.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace plumbline::test {

/// Every tick is a second later than the one before; the date stands still.
class TickingClock final : public Clock {
public:
    Instant now() const override { return Instant(m_now += 1000); }

    Date today() const override { return *Date::of(2026, 11, 24); }

private:
    mutable std::int64_t m_now = 1795000000000;
};

/// The value of a text that must be a valid one.
template <class Text>
Text valid(std::string_view text) {
    return *Text::parse(text).value;
}

inline DimensionId dimension(std::string_view id) {
    return *DimensionId::parse(id);
}

/// A new workbook with one draft: "Lincoln", 2026-27, the rubric "A: x y z | B: u v" unless another is given.
struct SmallWorkbook {
    explicit SmallWorkbook(const std::filesystem::path& path, std::string_view rubric = "A: x y z | B: u v");

    /// Applies an edit that must not be refused.
    Applied apply(const Edit& edit);

    SnapshotPointer snapshot() const { return workbook->snapshot(assessment); }

    void rate(std::string_view id, int level);
    /// Closes the file and opens it again.
    void reopen();

    std::unique_ptr<Workbook> workbook;
    AssessmentId assessment{0};
};

} // namespace plumbline::test
