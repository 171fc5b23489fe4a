// SPDX-License-Identifier: MIT
#include "analysis/rollup_words.h"

#include "analysis/wording_of.h"

namespace plumbline {

std::string cellText(const Wording& wording, const RollupSchool& school, const RollupCell& cell) {
    switch (cell.kind) {
    case RollupCell::Kind::Counted:
        break;
    case RollupCell::Kind::Reworded:
        return wording.say(PLUMBLINE_TEXT("%1, worded differently"),
                           {valueText(wording, *school.rubric, cell.value)});
    case RollupCell::Kind::NoDimension:
        return wording.say(PLUMBLINE_TEXT("Not in the rubric"));
    case RollupCell::Kind::NoAssessment:
        return wording.say(PLUMBLINE_TEXT("No assessment"));
    }
    return valueText(wording, *school.rubric, cell.value);
}

std::string changeText(const Wording& wording, Change change) {
    switch (change) {
    case Change::Up:
        return wording.say(PLUMBLINE_TEXT("rated higher"));
    case Change::Down:
        return wording.say(PLUMBLINE_TEXT("rated lower"));
    case Change::Same:
        return wording.say(PLUMBLINE_TEXT("rated the same"));
    case Change::None:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("not comparable"));
}

std::string countsText(const Wording& wording, const Rubric& rubric, const RollupCounts& counts) {
    std::string text;
    for (const LevelRank rank : rubric.ranks())
        text += (text.empty() ? "" : " · ") + rubric.level(rank).name + " " +
                std::to_string(counts.levels[rank.index()]);
    const auto add = [&](const char* english, int number) {
        if (number > 0)
            text += " · " + wording.say(english, {std::to_string(number)});
    };
    add(PLUMBLINE_TEXT("not rated %1"), counts.unrated);
    add(PLUMBLINE_TEXT("not applicable %1"), counts.notApplicable);
    add(PLUMBLINE_TEXT("worded differently %1"), counts.otherWording);
    add(PLUMBLINE_TEXT("no assessment %1"), counts.noAssessment);
    return text;
}

std::string coverageText(const Wording& wording, const Rollup& rollup) {
    const std::size_t chosen = rollup.schools.size();
    std::string text;
    if (chosen < rollup.allSchools)
        text = wording.say(PLUMBLINE_TEXT("Schools chosen: %1 of %2."),
                           {std::to_string(chosen), std::to_string(rollup.allSchools)});
    if (chosen == 0)
        return text;
    const std::vector<std::string> numbers{std::to_string(chosen - rollup.withoutAssessment),
                                           std::to_string(chosen), rollup.year.label(),
                                           std::to_string(rollup.drafts)};
    const char* sentence =
        rollup.drafts == 0
            ? PLUMBLINE_TEXT("Schools with an assessment for %3: %1 of %2.")
            : PLUMBLINE_TEXT("Schools with an assessment for %3: %1 of %2. Of these still drafts: %4.");
    return text + (text.empty() ? "" : " ") + wording.say(sentence, numbers);
}

std::string filterText(const Wording& wording, const Rollup& rollup) {
    const RollupFilter& filter = rollup.filter;
    std::vector<std::string> parts;
    if (filter.strand && !rollup.strands.empty())
        parts.push_back(wording.say(PLUMBLINE_TEXT("strand %1"),
                                    {rollup.rubric->strands()[rollup.strands.front().strand].name}));
    if (filter.status)
        parts.push_back(*filter.status == AssessmentStatus::Final
                            ? wording.say(PLUMBLINE_TEXT("final assessments"))
                            : wording.say(PLUMBLINE_TEXT("drafts")));
    if (filter.withoutAssessment)
        parts.push_back(wording.say(PLUMBLINE_TEXT("schools without an assessment")));
    if (!filter.nameText.empty())
        parts.push_back(wording.say(PLUMBLINE_TEXT("names with \"%1\""), {filter.nameText}));
    if (filter.level && rollup.rubric)
        parts.push_back(wording.say(PLUMBLINE_TEXT("schools with a dimension at %1"),
                                    {rollup.rubric->level(*filter.level).name}));
    if (filter.change)
        parts.push_back(wording.say(PLUMBLINE_TEXT("schools with a dimension %1"),
                                    {changeText(wording, *filter.change)}));
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : " · ") + part;
    return all.empty() ? all : wording.say(PLUMBLINE_TEXT("Only: %1"), {all});
}

std::vector<std::string> otherRubricTexts(const Wording& wording, const Rollup& rollup) {
    std::vector<std::string> texts;
    texts.reserve(rollup.otherRubrics.size());
    for (const OtherRubric& other : rollup.otherRubrics)
        texts.push_back(wording.say(
            PLUMBLINE_TEXT("%1: %2, version %3. What it words differently is shown and not counted."),
            {wording.count(PLUMBLINE_TEXT("%n school used another rubric"),
                           PLUMBLINE_TEXT("%n schools used another rubric"), other.schools),
             other.rubric->title(), other.rubric->version()}));
    return texts;
}

} // namespace plumbline
