// SPDX-License-Identifier: MIT
// One piece of evidence, or one next step, in the words of a report.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"

#include <string>

namespace plumbline {

/// The note's whole text, the link's address, or the file's name and size.
std::string contentText(const Wording& wording, const EvidenceContent& content);

/// "Walkthrough notes (Note, 12 October 2026)"; evidence against says so.
std::string evidenceLine(const Wording& wording, const Evidence& evidence);

/// "Form a district-wide team (Open, Ana Ruiz, due 15 March 2027)".
std::string nextStepLine(const Wording& wording, const NextStep& step);

} // namespace plumbline
