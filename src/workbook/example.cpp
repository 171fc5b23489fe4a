// SPDX-License-Identifier: MIT
#include "workbook/example.h"

#include "rubric/builtin.h"
#include "rubric/rubric_json.h"
#include "workbook/example_files.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace plumbline {

namespace {

using nlohmann::json;

// The data is ours and compiled in: a mistake in it is a bug, found by the first test that makes the example.

template <class Text>
Text textOf(const json& value) {
    return Text::parse(value.get_ref<const std::string&>()).value.value();
}

DimensionId dimensionOf(const json& value) {
    return DimensionId::parse(value.get_ref<const std::string&>()).value();
}

std::optional<Date> dateOf(const json& object, const char* key) {
    return object.contains(key) ? Date::parse(object[key].get_ref<const std::string&>()) : std::nullopt;
}

RubricPointer rubricOf(const std::string& version) {
    if (version == masteryBasedLearning()->version())
        return masteryBasedLearning();
    const std::string_view text = exampleFile("mastery-based-learning-" + version + ".json").value();
    return std::make_shared<const Rubric>(parseRubric(text).value.value());
}

RatingValue valueOf(const Rubric& rubric, const std::string& word) {
    return word == "not-applicable" ? RatingValue(NotApplicable()) : rubric.findLevel(word).value();
}

StepStatus stepStatusOf(const std::string& word) {
    if (word == "done")
        return StepStatus::Done;
    if (word == "dropped")
        return StepStatus::Dropped;
    return word == "doing" ? StepStatus::Doing : StepStatus::Open;
}

EvidenceInput contentOf(const json& piece) {
    if (piece.contains("note"))
        return textOf<Prose>(piece["note"]);
    if (piece.contains("link"))
        return parseLink(piece["link"].get_ref<const std::string&>()).value.value();
    const json& name = piece["file"];
    const std::string path = "files/" + name.get<std::string>();
    return FileBytes{textOf<Name>(name), std::string(exampleFile(path).value())};
}

/// All edits that fill one year.
class YearEdits {
public:
    YearEdits(AssessmentId assessment, const Rubric& rubric) : m_assessment(assessment), m_rubric(rubric) {}

    std::vector<Edit> edits(const json& year) {
        for (const json& member : year["team"])
            m_edits.emplace_back(PutMember{m_assessment, std::nullopt, textOf<Name>(member[0]),
                                           textOf<OptionalName>(member[1])});
        for (const auto& [dimension, rating] : year["ratings"].items())
            m_edits.emplace_back(SetRating{m_assessment, dimensionOf(dimension), valueOf(m_rubric, rating[0]),
                                           textOf<Prose>(rating[1])});
        for (const json& piece : year["evidence"])
            addEvidence(piece);
        for (const json& step : year["steps"])
            m_edits.emplace_back(PutNextStep{m_assessment, std::nullopt, dimensionOf(step["dimension"]),
                                             textOf<Name>(step["text"]), textOf<OptionalName>(step["owner"]),
                                             dateOf(step, "due"), stepStatusOf(step["status"])});
        return std::move(m_edits);
    }

private:
    void addEvidence(const json& piece) {
        std::vector<DimensionId> dimensions;
        for (const json& id : piece["dimensions"])
            dimensions.push_back(dimensionOf(id));
        const Stance stance = piece.value("against", false) ? Stance::Against : Stance::For;
        m_edits.emplace_back(PutEvidence{m_assessment, std::nullopt, textOf<Name>(piece["title"]),
                                         contentOf(piece), dateOf(piece, "date"), stance,
                                         std::move(dimensions)});
    }

    AssessmentId m_assessment;
    const Rubric& m_rubric;
    std::vector<Edit> m_edits;
};

Applied applied(Workbook& workbook, const Edit& edit) {
    Outcome outcome = workbook.apply(edit);
    if (const auto* refused = std::get_if<Refusal>(&outcome))
        throw std::logic_error("The example breaks a rule: " + toEnglish(*refused));
    return std::get<Applied>(std::move(outcome));
}

void addYear(Workbook& workbook, const Name& school, const json& year) {
    const SchoolYear schoolYear = SchoolYear::parse(year["year"].get_ref<const std::string&>()).value();
    const RubricPointer rubric = rubricOf(year["rubric"]);
    const AssessmentId assessment =
        applied(workbook, CreateAssessment{school, schoolYear, rubric}).newAssessment.value();
    // A barrier: the first undo of a person who looks around must not take a whole year away.
    applied(workbook, Compound{{PLUMBLINE_TEXT("Fill in the example year %1"), {schoolYear.label()}},
                               YearEdits(assessment, *rubric).edits(year),
                               true});
    if (year["final"])
        applied(workbook, FinalizeAssessment{assessment});
}

} // namespace

std::optional<Refusal> buildExample(Workbook& workbook) {
    const json example = json::parse(exampleFile("example.json").value());
    const Name school = textOf<Name>(example["school"]);
    if (std::ranges::any_of(workbook.contents(),
                            [&](const SchoolSummary& one) { return one.school.name == school.value(); }))
        return Refusal{
            {PLUMBLINE_TEXT("This workbook already has a school called \"%1\"."), {school.value()}},
            {PLUMBLINE_TEXT("Make the example in a new workbook."), {}}};
    for (const json& year : example["years"])
        addYear(workbook, school, year);
    return std::nullopt;
}

std::unique_ptr<Workbook> createExample(const std::filesystem::path& path,
                                        std::shared_ptr<const Clock> clock) {
    std::unique_ptr<Workbook> workbook = Workbook::create(path, std::move(clock));
    try {
        buildExample(*workbook);
    } catch (...) {
        // Half an example is worse than none; the file is ours, made a moment ago.
        workbook.reset();
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
    return workbook;
}

} // namespace plumbline
