// SPDX-License-Identifier: MIT
#include "exchange/embedded_files.h"

#include "base/error.h"
#include "base/sha256.h"
#include "exchange/json_fields.h"
#include "rubric/json_reader.h"

#include <nlohmann/json.hpp>
#include <sodium.h>
#include <utility>

namespace plumbline {

namespace {

std::optional<std::string> fromBase64(const std::string& text) {
    std::string bytes(text.size() / 4 * 3, '\0');
    std::size_t size = 0;
    const int failed =
        sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    if (failed != 0 || text.size() % 4 != 0)
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

void readFile(nlohmann::json& entry, const std::string& place, EmbeddedFiles& files, Issues& issues) {
    JsonFields fields(entry, place, issues, {"sha256", "size", "content"});
    std::optional<std::string> hash = fields.text("sha256");
    const std::optional<std::int64_t> size = fields.integer("size");
    const std::optional<std::string> content = fields.text("content");
    if (!hash || !size || !content)
        return;
    entry["content"] = nullptr;
    std::optional<std::string> bytes = fromBase64(*content);
    if (!bytes)
        return fields.report("content", {PLUMBLINE_TEXT("This is not base64."), {}},
                             {PLUMBLINE_TEXT("Export the workbook again."), {}});
    if (*size != static_cast<std::int64_t>(bytes->size()))
        return fields.report("size",
                             {PLUMBLINE_TEXT("The file has %1 bytes, not %2."),
                              {std::to_string(bytes->size()), std::to_string(*size)}},
                             {PLUMBLINE_TEXT("Export the workbook again."), {}});
    if (*hash != Sha256::of(*bytes))
        return fields.report("sha256", {PLUMBLINE_TEXT("The file does not have this SHA-256 hash."), {}},
                             {PLUMBLINE_TEXT("It was changed or damaged: export the workbook again."), {}});
    if (files.sizeOf(*hash))
        return fields.report("sha256", {PLUMBLINE_TEXT("This file is here twice."), {}},
                             {PLUMBLINE_TEXT("Keep one of the two."), {}});
    files.put(std::move(*hash), std::move(*bytes));
}

} // namespace

std::string EmbeddedFiles::read(const std::string& sha256, std::int64_t offset, std::int64_t length) const {
    const auto found = m_bytes.find(sha256);
    const std::int64_t size = found == m_bytes.end() ? -1 : static_cast<std::int64_t>(found->second.size());
    if (offset < 0 || length < 0 || offset > size || length > size - offset)
        throw Error(ErrorCode::Unreadable,
                    {PLUMBLINE_TEXT("A file that belongs to the import is not there."), {}});
    return found->second.substr(static_cast<std::size_t>(offset), static_cast<std::size_t>(length));
}

std::optional<std::int64_t> EmbeddedFiles::sizeOf(const std::string& sha256) const {
    const auto found = m_bytes.find(sha256);
    if (found == m_bytes.end())
        return std::nullopt;
    return static_cast<std::int64_t>(found->second.size());
}

void EmbeddedFiles::put(std::string sha256, std::string bytes) {
    m_bytes.emplace(std::move(sha256), std::move(bytes));
}

void readEmbeddedFiles(nlohmann::json& list, const std::string& place, EmbeddedFiles& files, Issues& issues) {
    for (std::size_t i = 0; i < list.size(); ++i)
        readFile(list[i], jsonPointer(place, std::to_string(i)), files, issues);
}

} // namespace plumbline
