// SPDX-License-Identifier: MIT
#include "exchange/exported_form.h"
#include "exchange/shared_parts.h"
#include "exchange/workbook_json.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace plumbline {

Written readBackWorkbookJson(const std::filesystem::path& path,
                             const std::vector<SnapshotPointer>& assessments) {
    std::ifstream in(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    const Parsed<ImportedWorkbook> back = parseWorkbookJson(text);
    const auto isSame = [](const SnapshotPointer& a, const SnapshotPointer& b) {
        return exportedForm(*a) == exportedForm(*b);
    };
    if (!in || !back || !std::ranges::equal(back.value->assessments, assessments, isSame))
        throwNotReadBack(path);
    return {{{"assessments", static_cast<std::int64_t>(assessments.size())},
             {"files", static_cast<std::int64_t>(attachmentsOf(assessments).size())}}};
}

} // namespace plumbline
