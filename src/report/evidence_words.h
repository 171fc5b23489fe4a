// SPDX-License-Identifier: MIT
// One piece of evidence, or one next step, in the words of a report.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"

#include <string>

namespace plumbline {

/// The note's whole text, the link's address, or the file's name and size.
std::string contentText(const Wording& wording, const EvidenceContent& content);

/// "Walkthrough notes (Note, 12 October 2026, from the office)"; evidence against, out of date or to be
/// reviewed says so.
std::string evidenceLine(const Wording& wording, const Evidence& evidence);

/// The sentences of one dimension that a piece speaks to: "Developing, sentence 2; Performing, sentence 1".
std::string tiesText(const Wording& wording, const Rubric& rubric, const Evidence& evidence,
                     std::size_t position);

/// "Form a district-wide team (Open, Ana Ruiz, due 15 March 2027)"; high and low priority is said.
std::string nextStepLine(const Wording& wording, const NextStep& step);

/// How the sentence that a step is to bring in place is said: by its place where it stands nearby, else in
/// full.
enum class SentenceDetail { Named, Quoted };

/// What a step is to bring in place, how the team will know, what came of it, what shows it: a line each.
std::vector<std::string> nextStepDetails(const Wording& wording, const Snapshot& snapshot,
                                         const NextStep& step, SentenceDetail sentence);

} // namespace plumbline
