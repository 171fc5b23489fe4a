// SPDX-License-Identifier: MIT
// Writes made-up workbooks into a folder in every format, for programs of others to open: see export_test.py.
#include "exchange/csv.h"
#include "exchange/record_csv.h"
#include "exchange/session_tables.h"
#include "exchange/table_csv.h"
#include "exchange/workbook_json.h"
#include "exchange/xlsx.h"
#include "report/assessment_report.h"
#include "report/html.h"
#include "support/generated_workbook.h"

#include <fstream>
#include <functional>
#include <iostream>

using namespace plumbline;
using plumbline::test::generatedWorkbook;
using plumbline::test::GeneratedWorkbook;

namespace {

void writeFiles(const GeneratedWorkbook& workbook, const std::string& path) {
    const std::vector<SnapshotPointer>& all = workbook.assessments;
    const auto file = [&](const char* ending, const std::function<void(std::ostream&)>& write) {
        std::ofstream out(path + ending, std::ios::binary);
        write(out);
    };
    writeXlsx(path + ".xlsx", all);
    file(".json", [&](std::ostream& out) { writeWorkbookJson(out, all, *workbook.files); });
    file("-ratings.csv", [&](std::ostream& out) { writeRatingsCsv(out, all); });
    file("-evidence.csv", [&](std::ostream& out) { writeEvidenceCsv(out, all); });
    file("-steps.csv", [&](std::ostream& out) { writeNextStepsCsv(out, all); });
    file("-ballots.csv", [&](std::ostream& out) { writeTableCsv(out, ballotsTable(all)); });
    file(".html", [&](std::ostream& out) {
        out << toHtml(assessmentReport(*all[1], all[0].get(), {}, *Date::of(2026, 11, 24), Wording()), "", {},
                      Wording());
    });
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: plumbline_made_up_files FOLDER\n";
        return 2;
    }
    constexpr unsigned workbooks = 12;
    for (unsigned seed = 1; seed <= workbooks; ++seed)
        writeFiles(generatedWorkbook(seed), std::string(arguments[1]) + "/made-up-" + std::to_string(seed));
}
