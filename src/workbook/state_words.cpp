// SPDX-License-Identifier: MIT
#include "workbook/state_words.h"

namespace plumbline {

std::string valueWords(const Rubric& rubric, const RatingValue& value) {
    if (const std::optional<LevelRank> level = levelOf(value))
        return rubric.level(*level).name;
    return std::holds_alternative<NotApplicable>(value) ? PLUMBLINE_TEXT("Not applicable")
                                                        : PLUMBLINE_TEXT("Not rated");
}

const char* markWords(std::optional<StatementMark> mark) {
    if (!mark)
        return PLUMBLINE_TEXT("Not marked");
    switch (*mark) {
    case StatementMark::InPlace:
        return PLUMBLINE_TEXT("In place");
    case StatementMark::Partly:
        return PLUMBLINE_TEXT("Partly");
    case StatementMark::NotYet:
        break;
    }
    return PLUMBLINE_TEXT("Not yet");
}

const char* statusWords(StepStatus status) {
    switch (status) {
    case StepStatus::Open:
        return PLUMBLINE_TEXT("Open");
    case StepStatus::Doing:
        return PLUMBLINE_TEXT("Being done");
    case StepStatus::Done:
        return PLUMBLINE_TEXT("Done");
    case StepStatus::Dropped:
        break;
    }
    return PLUMBLINE_TEXT("Dropped");
}

} // namespace plumbline
