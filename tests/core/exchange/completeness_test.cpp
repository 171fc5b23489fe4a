// SPDX-License-Identifier: MIT
// Whatever was entered is in everything that is made of it.
#include "analysis/mark_counts.h"
#include "analysis/wording_of.h"
#include "exchange/workbook_json.h"
#include "exchange/xlsx.h"
#include "report/assessment_report.h"
#include "report/html.h"
#include "support/catch.h"
#include "support/generated_workbook.h"
#include "support/html_reading.h"
#include "support/temporary_folder.h"
#include "support/xlsx_sheets.h"

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

using namespace plumbline;
using plumbline::test::EnteredText;
using plumbline::test::enteredTexts;
using plumbline::test::generatedAssessment;
using plumbline::test::generatedWorkbook;
using plumbline::test::GeneratedWorkbook;
using plumbline::test::sheet;
using plumbline::test::TemporaryFolder;
using plumbline::test::withSingleSpaces;
using plumbline::test::wordsOfHtml;
using plumbline::test::XlsxCell;
using plumbline::test::XlsxSheet;
using plumbline::test::xlsxSheets;

namespace {

constexpr unsigned workbooks = 40;

std::string pageOf(const Snapshot& snapshot) {
    return toHtml(assessmentReport(snapshot, nullptr, {}, *Date::of(2026, 11, 24), Wording()), "", {},
                  Wording());
}

/// All texts anywhere in a JSON value.
void collectTexts(const nlohmann::json& value, std::set<std::string>& texts) {
    if (value.is_string())
        texts.insert(value.get<std::string>());
    else if (value.is_structured())
        for (const nlohmann::json& inner : value)
            collectTexts(inner, texts);
}

std::set<std::string> textsOf(const std::vector<XlsxSheet>& sheets) {
    std::set<std::string> texts;
    for (const XlsxSheet& each : sheets)
        for (const std::vector<XlsxCell>& row : each.rows)
            for (const XlsxCell& cell : row)
                if (cell.isText)
                    texts.insert(cell.value);
    return texts;
}

} // namespace

TEST_CASE("Every text that was entered is on the web page of the report, word for word") {
    for (unsigned seed = 1; seed <= workbooks; ++seed) {
        const SnapshotPointer snapshot = generatedAssessment(seed);
        const std::string words = wordsOfHtml(pageOf(*snapshot));
        for (const EnteredText& entered : enteredTexts(*snapshot)) {
            INFO(seed << ", " << entered.kind << ": " << entered.text);
            CHECK(words.find(withSingleSpaces(entered.text)) != std::string::npos);
        }
    }
}

TEST_CASE("Every mark on a sentence is counted on the web page, and its sentence is named") {
    for (unsigned seed = 1; seed <= workbooks; ++seed) {
        const SnapshotPointer snapshot = generatedAssessment(seed);
        const std::string words = wordsOfHtml(pageOf(*snapshot));
        for (const auto& [place, mark] : snapshot->marks) {
            CAPTURE(seed, place.position, place.level.value(), place.index);
            const MarkCounts counts = markCounts(*snapshot, place.position, place.level);
            CHECK(words.find(snapshot->rubric->level(place.level).name + ": " +
                             markCountsText(Wording(), counts)) != std::string::npos);
            const std::string name = statementName(Wording(), *snapshot->rubric, {place.level, place.index});
            if (mark == StatementMark::InPlace)
                CHECK(words.find(name) != std::string::npos);
            else
                CHECK(words.find(withSingleSpaces(statementText(*snapshot->rubric, place)) + " (" + name +
                                 ": " + markText(Wording(), mark) + ")") != std::string::npos);
        }
    }
}

TEST_CASE("Every text and every mark that was entered is in the spreadsheet") {
    for (unsigned seed = 1; seed <= workbooks; ++seed) {
        const TemporaryFolder folder;
        const GeneratedWorkbook workbook = generatedWorkbook(seed);
        writeXlsx(folder / "out.xlsx", workbook.assessments);
        const std::vector<XlsxSheet> sheets = xlsxSheets(folder / "out.xlsx");
        const std::set<std::string> texts = textsOf(sheets);
        std::size_t marks = 0;
        for (const SnapshotPointer& snapshot : workbook.assessments) {
            marks += snapshot->marks.size();
            for (const EnteredText& entered : enteredTexts(*snapshot)) {
                INFO(seed << ", " << entered.kind << ": " << entered.text);
                CHECK(texts.contains(entered.text));
            }
        }
        CHECK(sheet(sheets, "Statement marks").rows.size() == marks);
    }
}

TEST_CASE("Every text and every mark that was entered is in the JSON") {
    for (unsigned seed = 1; seed <= workbooks; ++seed) {
        const GeneratedWorkbook workbook = generatedWorkbook(seed);
        std::ostringstream out;
        writeWorkbookJson(out, workbook.assessments, *workbook.files);
        const nlohmann::json json = nlohmann::json::parse(out.str());
        for (std::size_t i = 0; i < workbook.assessments.size(); ++i) {
            const Snapshot& snapshot = *workbook.assessments[i];
            std::set<std::string> texts;
            collectTexts(json["assessments"][i], texts);
            for (const EnteredText& entered : enteredTexts(snapshot)) {
                INFO(seed << ", " << entered.kind << ": " << entered.text);
                CHECK(texts.contains(entered.text));
            }
            CHECK(json["assessments"][i]["marks"].size() == snapshot.marks.size());
        }
    }
}
