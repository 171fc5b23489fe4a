// SPDX-License-Identifier: MIT
#include "support/workbooks.h"

#include "support/tiny_rubric.h"

#include <stdexcept>

namespace plumbline::test {

SmallWorkbook::SmallWorkbook(const std::filesystem::path& path, std::string_view rubric)
    : workbook(Workbook::create(path, std::make_shared<TickingClock>())) {
    assessment =
        *apply(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2026-27"), tinyRubric(rubric)})
             .newAssessment;
}

Applied SmallWorkbook::apply(const Edit& edit) {
    const Outcome outcome = workbook->apply(edit);
    if (const auto* refused = std::get_if<Refusal>(&outcome))
        throw std::runtime_error(toEnglish(*refused));
    return std::get<Applied>(outcome);
}

void SmallWorkbook::rate(std::string_view id, int level) {
    apply(SetRating{assessment, dimension(id), LevelRank(level)});
}

void SmallWorkbook::reopen() {
    const std::filesystem::path path = workbook->path();
    workbook.reset();
    workbook = Workbook::open(path, Workbook::Access::ReadWrite, std::make_shared<TickingClock>());
}

} // namespace plumbline::test
