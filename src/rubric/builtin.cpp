// SPDX-License-Identifier: MIT
#include "rubric/builtin.h"

#include "rubric/embedded.h"
#include "rubric/rubric_json.h"

#include <cassert>
#include <utility>

namespace plumbline {

namespace {

RubricPointer compiledIn(std::string_view text) {
    Parsed<Rubric> rubric = parseRubric(text);
    assert(rubric);
    return std::make_shared<const Rubric>(std::move(rubric.value).value());
}

} // namespace

RubricPointer masteryBasedLearning() {
    static const RubricPointer rubric = compiledIn(masteryBasedLearningText());
    return rubric;
}

std::vector<RubricPointer> builtinRubrics() {
    return {masteryBasedLearning()};
}

} // namespace plumbline
