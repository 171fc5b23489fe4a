// SPDX-License-Identifier: MIT
#include "report/strand_words.h"

#include "analysis/wording_of.h"

#include <utility>

namespace plumbline {

std::vector<Block> strandTextBlocks(const Snapshot& snapshot, std::size_t strand, const Wording& wording) {
    const StrandText* its = strandTextOf(snapshot, strand);
    if (!its)
        return {};
    std::vector<Block> blocks{Paragraph{its->text}};
    if (isOlderThanRatings(snapshot, *its))
        blocks.emplace_back(
            Paragraph{wording.say(PLUMBLINE_TEXT("Written on %1. Ratings it speaks of have changed since."),
                                  {wording.date(wording.dayOf(its->written))}),
                      Paragraph::Style::Small});
    return blocks;
}

std::vector<Block> strandTextsSection(const Snapshot& snapshot, const Wording& wording) {
    if (snapshot.strandTexts.empty())
        return {};
    const Rubric& rubric = *snapshot.rubric;
    const Profile all = profile(snapshot);
    std::vector<Block> blocks{Heading{2, wording.say(PLUMBLINE_TEXT("What the team says"))}};
    for (const StrandText& text : snapshot.strandTexts) {
        blocks.emplace_back(Heading{3, rubric.strands()[text.strand].name});
        blocks.emplace_back(Paragraph{ratedText(wording, all.strands[text.strand]) + " · " +
                                          atOrAboveText(wording, rubric, all.strands[text.strand]),
                                      Paragraph::Style::Small});
        for (Block& block : strandTextBlocks(snapshot, text.strand, wording))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace plumbline
