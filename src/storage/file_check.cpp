// SPDX-License-Identifier: MIT
#include "storage/file_check.h"

#include "base/error.h"
#include "storage/database.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#ifndef _WIN32
#include <unistd.h>
#endif

namespace plumbline::storage {

namespace {

constexpr std::size_t headerSize = 100;
using Header = std::array<unsigned char, headerSize>;

std::uint32_t bigEndian(const Header& header, std::size_t offset, std::size_t bytes = 4) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8U | header[offset + i];
    return value;
}

[[noreturn]] void refuse(ErrorCode code, const std::filesystem::path& path, const char* sentence) {
    throw Error(code, {sentence, {path.filename().string()}});
}

Header readHeader(const std::filesystem::path& path) {
    constexpr const char* notAWorkbook =
        PLUMBLINE_TEXT("\"%1\" is not a Plumbline workbook. Choose a file that ends in .plumbline.");
    Header header{};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        refuse(ErrorCode::Unreadable, path,
               PLUMBLINE_TEXT("\"%1\" can not be read. Check that you may open it, then try again."));
    file.read(reinterpret_cast<char*>(header.data()), header.size());
    constexpr std::string_view magic("SQLite format 3\0", 16);
    const bool whole = file.gcount() == static_cast<std::streamsize>(header.size());
    if (!whole || std::string_view(reinterpret_cast<const char*>(header.data()), magic.size()) != magic)
        refuse(ErrorCode::NotAWorkbook, path, notAWorkbook);
    constexpr std::size_t applicationIdAt = 68;
    if (bigEndian(header, applicationIdAt) != applicationId)
        refuse(ErrorCode::NotAWorkbook, path, notAWorkbook);
    return header;
}

void checkSize(const std::filesystem::path& path, const Header& header) {
    constexpr std::size_t pageSizeAt = 16;
    constexpr std::size_t pageCountAt = 28;
    // After a crash the file may be longer than its header says; the journal beside it makes it whole again.
    if (hasJournal(path))
        return;
    const std::uint64_t stated =
        std::uint64_t(bigEndian(header, pageCountAt)) * bigEndian(header, pageSizeAt, 2);
    if (std::filesystem::file_size(path) != stated)
        refuse(
            ErrorCode::Damaged, path,
            PLUMBLINE_TEXT(
                "\"%1\" is incomplete: a part of the file is missing. Copy it again from where it came from, "
                "or open a backup."));
}

} // namespace

void checkFile(const std::filesystem::path& path, int newestVersion) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        refuse(ErrorCode::NotFound, path,
               PLUMBLINE_TEXT("There is no file \"%1\". Check its name and folder."));
    if (std::filesystem::is_directory(status))
        refuse(ErrorCode::NotAWorkbook, path,
               PLUMBLINE_TEXT("\"%1\" is a folder. Choose a workbook file in it."));
    if (!std::filesystem::is_regular_file(status))
        refuse(ErrorCode::NotAWorkbook, path,
               PLUMBLINE_TEXT("\"%1\" is not a Plumbline workbook. Choose a file that ends in .plumbline."));
    const Header header = readHeader(path);
    constexpr std::size_t userVersionAt = 60;
    if (bigEndian(header, userVersionAt) > static_cast<std::uint32_t>(newestVersion))
        refuse(
            ErrorCode::NewerFile, path,
            PLUMBLINE_TEXT(
                "\"%1\" was made by a newer version of Plumbline. Install the newest version to open it; the "
                "file was left as it is."));
    checkSize(path, header);
}

bool hasJournal(const std::filesystem::path& path) {
    std::error_code ignored;
    const auto size = std::filesystem::file_size(path.string() + "-journal", ignored);
    return !ignored && size > 0;
}

bool canBeWritten(const std::filesystem::path& path) {
    std::error_code error;
    const auto permissions = std::filesystem::status(path, error).permissions();
    using std::filesystem::perms;
    // Even for an administrator, a file that was marked read-only is meant to stay as it is.
    if (error ||
        (permissions & (perms::owner_write | perms::group_write | perms::others_write)) == perms::none)
        return false;
#ifndef _WIN32
    std::filesystem::path folder = path.parent_path();
    if (folder.empty())
        folder = ".";
    return ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
#else
    return true;
#endif
}

void makeEmptyFile(const std::filesystem::path& path) {
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    const std::unique_ptr<std::FILE, Close> file(std::fopen(path.string().c_str(), "wbx"));
    if (file)
        return;
    switch (errno) {
    case EEXIST:
        refuse(ErrorCode::FileExists, path,
               PLUMBLINE_TEXT(
                   "There is already a file \"%1\". Choose another name, or remove that file first."));
    case ENOENT:
    case ENOTDIR:
        refuse(ErrorCode::NotFound, path,
               PLUMBLINE_TEXT("The folder for \"%1\" does not exist. Make it, or choose another."));
    case ENOSPC:
        refuse(ErrorCode::DiskFull, path,
               PLUMBLINE_TEXT("The disk is full. Free some space, then try again (\"%1\")."));
    default:
        refuse(
            ErrorCode::ReadOnly, path,
            PLUMBLINE_TEXT("\"%1\" can not be made in that folder. Choose a folder that you may write to."));
    }
}

} // namespace plumbline::storage
