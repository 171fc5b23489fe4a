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

Priority priorityOf(const std::string& word) {
    if (word == "high")
        return Priority::High;
    return word == "low" ? Priority::Low : Priority::Medium;
}

StatementMark markOf(const std::string& word) {
    if (word == "in-place")
        return StatementMark::InPlace;
    return word == "partly" ? StatementMark::Partly : StatementMark::NotYet;
}

template <class Text>
Text textOr(const json& object, const char* key) {
    return object.contains(key) ? textOf<Text>(object[key]) : Text();
}

/// ["developing", 2]: the level and the number of the sentence.
StatementTie tieOf(const Rubric& rubric, const json& level, const json& number) {
    return {rubric.findLevel(level.get_ref<const std::string&>()).value(), number.get<std::size_t>() - 1};
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
    /// `earlier` is the year before; null where there is none.
    YearEdits(AssessmentId assessment, const Rubric& rubric, const Snapshot* earlier)
        : m_assessment(assessment), m_rubric(rubric), m_earlier(earlier) {}

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
            addStep(step);
        if (year.contains("marks"))
            for (const json& mark : year["marks"]) {
                const StatementTie tie = tieOf(m_rubric, mark[1], mark[2]);
                m_edits.emplace_back(
                    MarkStatement{m_assessment, dimensionOf(mark[0]), tie.level, tie.index, markOf(mark[3])});
            }
        if (year.contains("focus"))
            m_edits.emplace_back(SetFocus{m_assessment, dimensionsOf(year["focus"])});
        return std::move(m_edits);
    }

private:
    static std::vector<DimensionId> dimensionsOf(const json& ids) {
        std::vector<DimensionId> dimensions;
        for (const json& id : ids)
            dimensions.push_back(dimensionOf(id));
        return dimensions;
    }

    std::vector<StatementPlace> placesOf(const json& piece) const {
        std::vector<StatementPlace> places;
        if (piece.contains("statements"))
            for (const json& one : piece["statements"]) {
                const StatementTie tie = tieOf(m_rubric, one[1], one[2]);
                places.push_back({m_rubric.positionOf(dimensionOf(one[0])), tie.level, tie.index});
            }
        return places;
    }

    void addEvidence(const json& piece) {
        if (piece.contains("use")) {
            const auto known = std::ranges::find(
                m_earlier->evidence, piece["use"].get_ref<const std::string&>(), &Evidence::title);
            m_edits.emplace_back(
                UseEvidence{m_assessment, known->id, dimensionsOf(piece["dimensions"]), placesOf(piece)});
            return;
        }
        const Stance stance = piece.value("against", false) ? Stance::Against : Stance::For;
        m_edits.emplace_back(
            PutEvidence{m_assessment, std::nullopt, textOf<Name>(piece["title"]), contentOf(piece),
                        dateOf(piece, "date"), stance, dimensionsOf(piece["dimensions"]),
                        textOr<OptionalName>(piece, "source"), std::nullopt, placesOf(piece)});
    }

    void addStep(const json& step) {
        PutNextStep edit{m_assessment,
                         std::nullopt,
                         dimensionOf(step["dimension"]),
                         textOf<Name>(step["text"]),
                         textOf<OptionalName>(step["owner"]),
                         dateOf(step, "due"),
                         stepStatusOf(step["status"]),
                         textOr<Prose>(step, "measure"),
                         priorityOf(step.value("priority", std::string("medium")))};
        if (step.contains("statement"))
            edit.statement = tieOf(m_rubric, step["statement"][0], step["statement"][1]);
        edit.outcome = textOr<Prose>(step, "outcome");
        m_edits.emplace_back(std::move(edit));
    }

    AssessmentId m_assessment;
    const Rubric& m_rubric;
    const Snapshot* m_earlier;
    std::vector<Edit> m_edits;
};

Applied applied(Workbook& workbook, const Edit& edit) {
    Outcome outcome = workbook.apply(edit);
    if (const auto* refused = std::get_if<Refusal>(&outcome))
        throw std::logic_error("The example breaks a rule: " + toEnglish(*refused));
    return std::get<Applied>(std::move(outcome));
}

/// Null where the school has none yet.
SnapshotPointer latestYear(const Workbook& workbook, const Name& school) {
    for (const SchoolSummary& one : workbook.contents())
        if (one.school.name == school.value() && !one.assessments.empty())
            return workbook.snapshot(one.assessments.back().assessment.id);
    return nullptr;
}

void addYear(Workbook& workbook, const Name& school, const json& year) {
    const SchoolYear schoolYear = SchoolYear::parse(year["year"].get_ref<const std::string&>()).value();
    const RubricPointer rubric = rubricOf(year["rubric"]);
    const SnapshotPointer earlier = latestYear(workbook, school);
    std::optional<Carried> carried;
    if (year.contains("carriedFrom"))
        carried = Carried{earlier->assessment.id, false, true, false};
    const AssessmentId assessment =
        applied(workbook, CreateAssessment{school, schoolYear, rubric, carried}).newAssessment.value();
    // A barrier: the first undo of a person who looks around must not take a whole year away.
    applied(workbook, Compound{{PLUMBLINE_TEXT("Fill in the example year %1"), {schoolYear.label()}},
                               YearEdits(assessment, *rubric, earlier.get()).edits(year),
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
