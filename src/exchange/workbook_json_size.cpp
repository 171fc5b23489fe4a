// SPDX-License-Identifier: MIT
#include "exchange/workbook_json_size.h"

#include "base/error.h"
#include "exchange/workbook_json_limits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace plumbline {

namespace {

std::size_t valuesIn(const nlohmann::ordered_json& json) {
    std::size_t values = 1;
    if (json.is_structured())
        for (const nlohmann::ordered_json& inner : json)
            values += valuesIn(inner);
    return values;
}

} // namespace

void WorkbookJsonSize::add(const nlohmann::ordered_json& json) {
    constexpr int indent = 2;
    // Every line is moved to the right by the depth of its list.
    constexpr std::size_t deeper = 4;
    const std::string text = json.dump(indent);
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    add(valuesIn(json), text.size() + deeper * lines);
}

void WorkbookJsonSize::add(const Attachment& file) {
    constexpr std::size_t valuesOfFile = 4;
    constexpr std::size_t around = 128;
    // base64 makes four characters of three bytes.
    add(valuesOfFile, around + (static_cast<std::size_t>(file.size) + 2) / 3 * 4);
}

void WorkbookJsonSize::add(std::size_t values, std::size_t bytes) {
    m_values += values;
    m_bytes += bytes;
    if (m_values > workbookJsonLimits.values || m_bytes > workbookJsonLimits.bytes)
        throw Error(
            ErrorCode::InputOutput,
            {PLUMBLINE_TEXT("This is more than a JSON file can hold that is to be read again. Export one "
                            "school or one year at a time, or hand on the workbook file itself."),
             {}});
}

} // namespace plumbline
