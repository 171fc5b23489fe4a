// SPDX-License-Identifier: MIT
// Made-up workbooks with everything a workbook can hold, for tests of what must be true of any.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/embedded_files.h"

#include <memory>
#include <string>
#include <vector>

namespace plumbline::test {

struct GeneratedWorkbook {
    /// Two years of one school and one of another. Parts of an import: two of them may share evidence.
    std::vector<SnapshotPointer> assessments;
    /// The bytes of every attachment and logo.
    std::shared_ptr<EmbeddedFiles> files;
};

/// Always the same for the same seed. Drafts and final ones, with the built-in rubric or a small one of 2 to
/// 7 levels; some are empty, some very full. Every text can be typed by a person, is there once (but for what
/// two years share), and begins and ends with a word of its own: see MadeUp::name.
GeneratedWorkbook generatedWorkbook(unsigned seed);

/// The second year of that workbook, which has the most in it.
SnapshotPointer generatedAssessment(unsigned seed);

/// What a person entered and expects to read again: which kind it is ("reason"), and its text.
struct EnteredText {
    std::string kind;
    std::string text;
};

/// Every reason; what is said about strands; title, note and source of evidence; text, owner, measure and
/// outcome of next steps; minority notes; names of the team. Not the facilitator's own notes.
std::vector<EnteredText> enteredTexts(const Snapshot& snapshot);

} // namespace plumbline::test
