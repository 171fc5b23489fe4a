// SPDX-License-Identifier: MIT
#include "support/zip_contents.h"

#include "support/temporary_folder.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <stdexcept>

namespace plumbline::test {

namespace {

std::size_t number(const std::string& bytes, std::size_t at, std::size_t size) {
    std::size_t value = 0;
    for (std::size_t i = size; i > 0; --i)
        value = value << 8U | static_cast<unsigned char>(bytes.at(at + i - 1));
    return value;
}

std::vector<std::string> namesOf(const std::string& zip) {
    // APPNOTE.TXT 4.3.12 and 4.3.16.
    const std::size_t end = zip.rfind("PK\x05\x06");
    std::size_t at = number(zip, end + 16, 4);
    std::vector<std::string> names(number(zip, end + 10, 2));
    for (std::string& name : names) {
        name = zip.substr(at + 46, number(zip, at + 28, 2));
        const bool isMarked = (number(zip, at + 8, 2) & 0x800U) != 0;
        if (!isMarked &&
            std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) > 0x7E; }))
            throw std::runtime_error("a name is not marked as UTF-8: " + name);
        at += 46 + number(zip, at + 28, 2) + number(zip, at + 30, 2) + number(zip, at + 32, 2);
    }
    return names;
}

std::string dataOf(archive* zip) {
    std::string bytes;
    std::string piece(std::size_t{1} << 16U, '\0');
    for (;;) {
        const la_ssize_t got = archive_read_data(zip, piece.data(), piece.size());
        if (got < 0)
            throw std::runtime_error(archive_error_string(zip));
        if (got == 0)
            return bytes;
        bytes.append(piece, 0, static_cast<std::size_t>(got));
    }
}

} // namespace

std::vector<std::pair<std::string, std::string>> zipContents(const std::filesystem::path& path) {
    const std::unique_ptr<archive, int (*)(archive*)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_seekable(zip.get());
    if (archive_read_open_filename(zip.get(), path.c_str(), 1 << 16) != ARCHIVE_OK)
        throw std::runtime_error(archive_error_string(zip.get()));
    std::vector<std::pair<std::string, std::string>> contents;
    for (std::string& name : namesOf(bytesOf(path))) {
        archive_entry* entry = nullptr;
        // A warning only says that this program's locale has no such letters.
        if (archive_read_next_header(zip.get(), &entry) < ARCHIVE_WARN)
            throw std::runtime_error(archive_error_string(zip.get()));
        contents.emplace_back(std::move(name), dataOf(zip.get()));
    }
    return contents;
}

} // namespace plumbline::test
