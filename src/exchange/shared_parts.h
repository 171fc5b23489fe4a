// SPDX-License-Identifier: MIT
// What several assessments use together, each once: rubrics and attached files.
#pragma once

#include "assessment/snapshot.h"

#include <vector>

namespace plumbline {

/// In the order of first use.
std::vector<RubricPointer> rubricsOf(const std::vector<SnapshotPointer>& assessments);

/// The files of evidence and the logos of schools, by their bytes; in the order of first use.
std::vector<Attachment> attachmentsOf(const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
