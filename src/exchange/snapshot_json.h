// SPDX-License-Identifier: MIT
// One assessment of an exported workbook, read from its JSON value.
#pragma once

#include "assessment/snapshot.h"
#include "base/issue.h"
#include "exchange/embedded_files.h"
#include "exchange/ids_in_file.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

class JsonFields;

/// Reports every issue of the assessment; all that it is given outlives it.
class SnapshotReader {
public:
    /// `rubrics` are those of the file; null where one could not be read.
    SnapshotReader(const std::vector<RubricPointer>& rubrics, const EmbeddedFiles& files, Issues& issues,
                   IdsInFile& ids)
        : m_rubrics(rubrics), m_files(files), m_issues(issues), m_ids(ids) {}

    /// Nothing where there was an issue.
    std::optional<Snapshot> read(const nlohmann::json& value, const std::string& place);

private:
    std::optional<School> readSchool(const nlohmann::json& value, const std::string& place);
    RubricPointer readRubric(JsonFields& fields);
    std::vector<Rating> readRatings(JsonFields& fields);
    std::optional<Rating> readRating(JsonFields& fields);
    std::optional<RatingValue> readValue(JsonFields& fields);
    StatementMarks readMarks(JsonFields& fields);
    std::vector<StrandText> readStrandTexts(JsonFields& fields);
    std::optional<Evidence> readEvidence(JsonFields& fields);
    std::optional<EvidenceContent> readContent(const nlohmann::json& value, const std::string& place);
    std::optional<Attachment> readAttachment(JsonFields& fields);
    std::vector<StatementPlace> readTies(JsonFields& fields, const std::vector<std::size_t>& positions);
    /// The positions of a list of dimensions, in the order of the rubric.
    std::vector<std::size_t> readPositions(JsonFields& fields, std::string_view key);
    std::optional<NextStep> readStep(JsonFields& fields, const std::vector<Evidence>& evidence);
    void readProgress(JsonFields& fields, std::size_t position, const std::vector<Evidence>& evidence,
                      NextStep& step);
    std::optional<Member> readMember(JsonFields& fields);

    const std::vector<RubricPointer>& m_rubrics;
    const EmbeddedFiles& m_files;
    Issues& m_issues;
    IdsInFile& m_ids;
    RubricPointer m_rubric;
};

} // namespace plumbline
