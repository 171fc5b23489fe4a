// SPDX-License-Identifier: MIT
#include "analysis/mark_counts.h"

#include "rubric/statements.h"

namespace plumbline {

MarkCounts markCounts(const Snapshot& snapshot, std::size_t position, LevelRank level) {
    MarkCounts counts;
    const std::size_t sentences = statements(snapshot.rubric->descriptor(position, level)).size();
    for (std::size_t index = 0; index < sentences; ++index) {
        const std::optional<StatementMark> mark = markOf(snapshot, {position, level, index});
        if (!mark)
            ++counts.unmarked;
        else
            ++(*mark == StatementMark::InPlace  ? counts.inPlace
               : *mark == StatementMark::Partly ? counts.partly
                                                : counts.notYet);
    }
    return counts;
}

std::string markCountsText(const Wording& wording, const MarkCounts& counts) {
    std::string text;
    const auto add = [&](const char* words, int count) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + wording.say(words, {std::to_string(count)});
    };
    add(PLUMBLINE_TEXT("%1 in place"), counts.inPlace);
    add(PLUMBLINE_TEXT("%1 partly"), counts.partly);
    add(PLUMBLINE_TEXT("%1 not yet"), counts.notYet);
    add(PLUMBLINE_TEXT("%1 not marked"), counts.unmarked);
    return text;
}

} // namespace plumbline
