// SPDX-License-Identifier: MIT
// A whole workbook as JSON text: every school, assessment, rubric, rating, piece of evidence with its file,
// next step.
#pragma once

#include "assessment/edit.h"
#include "base/progress.h"

#include <iosfwd>
#include <memory>
#include <string_view>
#include <vector>

namespace plumbline {

/// Writes assessments with the bytes of their attachments (base64). resources/workbook.schema.json describes
/// the form. Throws Error where `progress` stops it or an attachment can not be read.
void writeWorkbookJson(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                       const AttachmentSource& attachments, const Progress& progress = {});

struct ImportedWorkbook {
    std::vector<SnapshotPointer> assessments;
    std::shared_ptr<const AttachmentSource> attachments;
};

/// The assessments in the text, or every issue with its JSON pointer. Hashes and sizes of attachments are
/// checked.
Parsed<ImportedWorkbook> parseWorkbookJson(std::string_view json);

} // namespace plumbline
