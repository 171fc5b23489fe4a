// SPDX-License-Identifier: MIT
#include "rubric/builtin.h"
#include "rubric/embedded.h"
#include "rubric/rubric_json.h"
#include "support/catch.h"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace plumbline {

namespace {

struct SourceRow {
    std::string strand;
    std::string dimension;
    std::vector<std::string> cells;
};

std::vector<std::string> split(const std::string& line, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(line);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

std::string withoutMarkup(std::string text) {
    for (const std::string mark : {"<p>", "</p>"})
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.erase(at, mark.size());
    return text;
}

/// The table as the customer handed it over, rows joined that go on after a page's end.
std::vector<SourceRow> sourceRows() {
    std::ifstream file(PLUMBLINE_SOURCE_DIR "/tests/data/mastery-based-learning-source.txt",
                       std::ios::binary);
    REQUIRE(file);
    std::vector<SourceRow> rows;
    std::string strand;
    for (std::string line; std::getline(file, line);) {
        const std::vector<std::string> cells = split(withoutMarkup(line), '\t');
        if (cells.empty() || (cells.size() == 4 && cells[1] == "Initiating"))
            continue;
        if (cells.size() == 1) {
            strand = cells[0];
            continue;
        }
        REQUIRE(cells.size() == 4);
        if (!cells[0].empty()) {
            rows.push_back({strand, cells[0], {cells.begin() + 1, cells.end()}});
            continue;
        }
        for (std::size_t level = 0; level < 3; ++level)
            rows.back().cells[level] += " " + cells[level + 1];
    }
    return rows;
}

} // namespace

TEST_CASE("The built-in rubric is the customer's table, word for word") {
    const RubricPointer rubric = masteryBasedLearning();
    const std::vector<SourceRow> rows = sourceRows();
    REQUIRE(rows.size() == 15);
    REQUIRE(rubric->dimensionCount() == rows.size());
    for (std::size_t position = 0; position < rows.size(); ++position) {
        CHECK(rubric->strandOf(position).name == rows[position].strand);
        CHECK(rubric->dimension(position).name == rows[position].dimension);
        CHECK(rubric->dimension(position).descriptors == rows[position].cells);
    }
}

TEST_CASE("The built-in rubric has three strands of 4, 8 and 3 dimensions and three levels") {
    const RubricPointer rubric = masteryBasedLearning();
    CHECK(rubric->id().value() == "mastery-based-learning");
    CHECK(rubric->version() == "1.0");
    REQUIRE(rubric->strands().size() == 3);
    CHECK(rubric->strands()[0].dimensions.size() == 4);
    CHECK(rubric->strands()[1].dimensions.size() == 8);
    CHECK(rubric->strands()[2].dimensions.size() == 3);
    CHECK(rubric->strands()[0].shortName == "Policy");
    REQUIRE(rubric->levels().size() == 3);
    CHECK(rubric->levels()[0].name == "Initiating");
    CHECK(rubric->levels()[1].name == "Developing");
    CHECK(rubric->levels()[2].name == "Performing");
}

TEST_CASE("The ids of the built-in rubric stay as they were first given") {
    std::string ids;
    for (const Strand& strand : masteryBasedLearning()->strands()) {
        ids += strand.id.value() + ":";
        for (const Dimension& dimension : strand.dimensions)
            ids += " " + dimension.id.value();
        ids += "\n";
    }
    CHECK(ids == "policy: conceptual-framework-and-core-principles district-alignment "
                 "school-board-committee-support local-policies\n"
                 "practice: summative-assessments formative-assessments grading-and-feedback instruction "
                 "flexible-pathways personal-learning-plans intervention-and-support use-of-time-and-space\n"
                 "community-engagement: family-and-community-engagement communication-structures "
                 "reporting-on-student-progress\n");
}

TEST_CASE("The rubric is parsed once and shared") {
    CHECK(masteryBasedLearning() == masteryBasedLearning());
    REQUIRE(builtinRubrics().size() == 1);
    CHECK(builtinRubrics().front() == masteryBasedLearning());
}

TEST_CASE("What is compiled in is the installed file, and writing it gives that file again") {
    std::ifstream file(PLUMBLINE_SOURCE_DIR "/rubric/mastery-based-learning.json", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    REQUIRE(!text.str().empty());
    CHECK(masteryBasedLearningText() == text.str());
    CHECK(toJson(*masteryBasedLearning()) == text.str());
}

} // namespace plumbline
