// SPDX-License-Identifier: MIT
#include "exchange/embedded_files.h"
#include "exchange/json_fields.h"
#include "exchange/snapshot_json.h"
#include "exchange/workbook_json.h"
#include "exchange/workbook_json_limits.h"
#include "rubric/rubric_json.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace plumbline {

namespace {

using nlohmann::json;

class WorkbookReader {
public:
    Parsed<ImportedWorkbook> read(json& root) {
        JsonFields fields(root, {}, m_issues,
                          {"format", "formatVersion", "rubrics", "assessments", "attachments"});
        if (!isOurs(fields))
            return {std::nullopt, std::move(m_issues)};
        if (const json* rubrics = fields.array("rubrics"))
            readRubrics(*rubrics);
        auto files = std::make_shared<EmbeddedFiles>();
        if (fields.array("attachments"))
            readEmbeddedFiles(root["attachments"], "/attachments", *files, m_issues);
        if (const json* assessments = fields.array("assessments"))
            readAssessments(*assessments, *files);
        if (!m_issues.empty())
            return {std::nullopt, std::move(m_issues)};
        return {ImportedWorkbook{std::move(m_assessments), std::move(files)}, {}};
    }

private:
    /// Only the form of this version is read on: what a later one means is not ours to guess.
    bool isOurs(JsonFields& fields) {
        const bool format = fields.oneOf("format", {"plumbline-workbook"}).has_value();
        const std::optional<std::int64_t> version = fields.integer("formatVersion");
        if (version && *version != 1)
            fields.report("formatVersion",
                          {PLUMBLINE_TEXT("This export has form %1; this Plumbline reads form 1."),
                           {std::to_string(*version)}},
                          {PLUMBLINE_TEXT("Read it with a later version of Plumbline."), {}});
        return format && version == 1;
    }

    void readRubrics(const json& rubrics) {
        for (std::size_t i = 0; i < rubrics.size(); ++i) {
            Parsed<Rubric> rubric = parseRubric(rubrics[i].dump());
            for (Issue& issue : rubric.issues)
                issue.place = jsonPointer("/rubrics", std::to_string(i)) + issue.place;
            std::ranges::move(rubric.issues, std::back_inserter(m_issues));
            m_rubrics.push_back(rubric ? std::make_shared<const Rubric>(std::move(*rubric.value)) : nullptr);
        }
    }

    void readAssessments(const json& assessments, const EmbeddedFiles& files) {
        for (std::size_t i = 0; i < assessments.size(); ++i) {
            const std::string place = jsonPointer("/assessments", std::to_string(i));
            SnapshotReader reader(m_rubrics, files, m_issues, m_ids);
            std::optional<Snapshot> snapshot = reader.read(assessments[i], place);
            if (!snapshot)
                continue;
            checkSchool(*snapshot, place);
            m_assessments.push_back(std::make_shared<const Snapshot>(std::move(*snapshot)));
        }
    }

    /// One school has one name, and one assessment for each year.
    void checkSchool(const Snapshot& snapshot, const std::string& place) {
        const School& school = snapshot.school;
        const auto known = m_schools.try_emplace(school.uuid, school.name).first;
        if (known->second != school.name)
            m_issues.push_back({place + "/school/name",
                                {PLUMBLINE_TEXT("The school is called \"%1\" here and \"%2\" before."),
                                 {school.name, known->second}},
                                {PLUMBLINE_TEXT("Give it the same name everywhere."), {}}});
        if (!m_years.emplace(school.uuid, snapshot.assessment.year).second)
            m_issues.push_back({place + "/year",
                                {PLUMBLINE_TEXT("There is another assessment of this school for %1."),
                                 {snapshot.assessment.year.label()}},
                                {PLUMBLINE_TEXT("Keep one of the two."), {}}});
    }

    Issues m_issues;
    std::vector<RubricPointer> m_rubrics; ///< null where one has issues
    std::vector<SnapshotPointer> m_assessments;
    std::map<std::string, std::string> m_schools;
    std::set<std::pair<std::string, SchoolYear>> m_years;
    IdsInFile m_ids;
};

} // namespace

Parsed<ImportedWorkbook> parseWorkbookJson(std::string_view json) {
    Parsed<nlohmann::json> root = parseJson(json, workbookJsonLimits);
    if (!root)
        return {std::nullopt, std::move(root.issues)};
    return WorkbookReader().read(*root.value);
}

} // namespace plumbline
