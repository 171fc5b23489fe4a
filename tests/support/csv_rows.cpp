// SPDX-License-Identifier: MIT
#include "support/csv_rows.h"

#include "support/catch.h"

namespace plumbline::test {

std::vector<std::vector<std::string>> csvRows(std::string_view csv) {
    std::vector<std::vector<std::string>> rows(1);
    if (csv.starts_with("\uFEFF"))
        csv.remove_prefix(3);
    for (std::size_t i = 0; i < csv.size();) {
        REQUIRE(csv[i++] == '"');
        std::string field;
        for (; csv[i] != '"' || (i + 1 < csv.size() && csv[i + 1] == '"'); ++i) {
            i += csv[i] == '"' ? 1 : 0;
            field += csv[i];
        }
        rows.back().push_back(field);
        if (csv.at(++i) == ',') {
            ++i;
            continue;
        }
        REQUIRE(csv.substr(i, 2) == "\r\n");
        i += 2;
        rows.emplace_back();
    }
    rows.pop_back();
    return rows;
}

} // namespace plumbline::test
