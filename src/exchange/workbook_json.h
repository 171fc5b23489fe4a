// SPDX-License-Identifier: MIT
// A whole workbook as JSON text: every school, assessment, rubric, rating, piece of evidence with its file,
// next step.
#pragma once

#include "assessment/edit.h"
#include "base/progress.h"

#include "exchange/written.h"

#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string_view>
#include <vector>

namespace plumbline {

/// Writes assessments with the bytes of their attachments (base64). resources/workbook.schema.json describes
/// the form. Throws Error where `progress` stops it, an attachment can not be read, or the text would be more
/// than can be read again: then nothing of it is written.
void writeWorkbookJson(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                       const AttachmentSource& attachments, const Progress& progress = {});

/// Reads what was written and compares it with `assessments`: how many there are, and how many files. Throws
/// Error where they are not the same.
Written readBackWorkbookJson(const std::filesystem::path& path,
                             const std::vector<SnapshotPointer>& assessments);

struct ImportedWorkbook {
    std::vector<SnapshotPointer> assessments;
    std::shared_ptr<const AttachmentSource> attachments;
};

/// The assessments in the text, or every issue with its JSON pointer. Hashes and sizes of attachments are
/// checked.
Parsed<ImportedWorkbook> parseWorkbookJson(std::string_view json);

} // namespace plumbline
