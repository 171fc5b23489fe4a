// SPDX-License-Identifier: MIT
#include "workbook/save_attachment.h"

#include "base/error.h"
#include "base/sha256.h"
#include "storage/file_check.h"

#include <fstream>
#include <system_error>

namespace plumbline {

namespace {

void copyOut(const AttachmentSource& source, const Attachment& attachment, const std::filesystem::path& to,
             const Progress& progress) {
    constexpr std::int64_t piece = 1 << 20;
    std::ofstream out(to, std::ios::binary);
    Sha256 hash;
    for (std::int64_t offset = 0; offset < attachment.size && out; offset += piece) {
        const std::string bytes =
            source.read(attachment.sha256, offset, std::min(piece, attachment.size - offset));
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        hash.add(bytes);
        if (progress && !progress(std::min(offset + piece, attachment.size), attachment.size))
            throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped. Nothing was saved."), {}});
    }
    if (!out.flush())
        throw Error(
            ErrorCode::DiskFull,
            {PLUMBLINE_TEXT("\"%1\" could not be written to its end. Free some space, then try again."),
             {to.filename().string()}});
    if (hash.hex() != attachment.sha256)
        throw Error(
            ErrorCode::Damaged,
            {PLUMBLINE_TEXT("The attached file \"%1\" is damaged and was not saved. Take it from a backup."),
             {attachment.name}});
}

} // namespace

void saveAttachment(const AttachmentSource& source, const Attachment& attachment,
                    const std::filesystem::path& to, const Progress& progress) {
    storage::makeEmptyFile(to);
    try {
        copyOut(source, attachment, to, progress);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(to, ignored);
        throw;
    }
}

} // namespace plumbline
