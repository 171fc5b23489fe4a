// SPDX-License-Identifier: MIT
#include "ui/evidence/attachment_copy.h"

#include "base/error.h"

#include <string>
#include <system_error>

namespace plumbline::ui {

namespace {

namespace fs = std::filesystem;

/// A name beside `to` that nothing has.
fs::path freeNameBeside(const fs::path& to) {
    for (int number = 1;; ++number) {
        fs::path candidate = to;
        candidate += ".part" + std::to_string(number);
        std::error_code ignored;
        if (fs::symlink_status(candidate, ignored).type() == fs::file_type::not_found)
            return candidate;
    }
}

} // namespace

void copyAttachment(const Workbook& workbook, const Attachment& attachment, const fs::path& to,
                    const Progress& progress) {
    const fs::path part = freeNameBeside(to);
    std::error_code failure;
    try {
        workbook.saveAttachment(attachment, part, progress);
    } catch (...) {
        fs::remove(part, failure);
        throw;
    }
    fs::rename(part, to, failure);
    if (!failure)
        return;
    std::error_code ignored;
    fs::remove(part, ignored);
    throw Error(ErrorCode::InputOutput,
                {PLUMBLINE_TEXT("The file \"%1\" can not be replaced. Save the copy under another name."),
                 {to.filename().string()}});
}

} // namespace plumbline::ui
