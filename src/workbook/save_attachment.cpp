// SPDX-License-Identifier: MIT
#include "workbook/save_attachment.h"

#include "assessment/attachment_bytes.h"
#include "base/error.h"
#include "storage/file_check.h"

#include <fstream>
#include <system_error>

namespace plumbline {

namespace {

Error notWritten(const std::filesystem::path& to) {
    return {ErrorCode::DiskFull,
            {PLUMBLINE_TEXT("\"%1\" could not be written to its end. Free some space, then try again."),
             {to.filename().string()}}};
}

void copyOut(const AttachmentSource& source, const Attachment& attachment, const std::filesystem::path& to,
             const Progress& progress) {
    std::ofstream out(to, std::ios::binary);
    std::int64_t done = 0;
    const bool whole = readWhole(source, attachment, [&](std::string_view bytes) {
        if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())))
            throw notWritten(to);
        done += static_cast<std::int64_t>(bytes.size());
        if (progress && !progress(done, attachment.size))
            throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped. Nothing was saved."), {}});
    });
    if (!out.flush())
        throw notWritten(to);
    if (!whole)
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
