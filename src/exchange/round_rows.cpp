// SPDX-License-Identifier: MIT
#include "exchange/round_rows.h"

#include <algorithm>

namespace plumbline {

std::vector<RoundRow> roundRows(const std::vector<SnapshotPointer>& assessments) {
    std::vector<RoundRow> rows;
    for (const SnapshotPointer& snapshot : assessments)
        for (const RatingSession& session : snapshot->sessions)
            for (const AgendaItem& item : session.agenda) {
                for (const Round& round : item.rounds)
                    rows.push_back({snapshot.get(), &session, &item, &round, false});
                if (item.rounds.empty())
                    rows.push_back({snapshot.get(), &session, &item, nullptr, false});
                rows.back().last = true;
            }
    return rows;
}

std::size_t mostLevels(const std::vector<SnapshotPointer>& assessments) {
    std::size_t most = 0;
    for (const SnapshotPointer& snapshot : assessments)
        most = std::max(most, snapshot->rubric->levels().size());
    return most;
}

} // namespace plumbline
