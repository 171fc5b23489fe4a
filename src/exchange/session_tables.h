// SPDX-License-Identifier: MIT
// The sheets of a spreadsheet about rating sessions.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/xlsx_file.h"

#include <vector>

namespace plumbline {

/// "Rounds" where there was a session; "Ballots" where ballots are kept by name.
void writeSessions(XlsxFile& file, const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
