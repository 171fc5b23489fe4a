// SPDX-License-Identifier: MIT
#include "report/strengths_section.h"

#include "analysis/agreement.h"
#include "analysis/profile.h"

#include <algorithm>
#include <string>
#include <utility>

namespace plumbline {

namespace {

/// As many of one list as a summary of two pages has room for.
constexpr std::size_t mostInBrief = 5;

class Strengths {
public:
    Strengths(const Snapshot& snapshot, const Comparison* comparison, ReportStyle style,
              const Wording& wording)
        : m_snapshot(snapshot)
        , m_rubric(*snapshot.rubric)
        , m_comparison(comparison)
        , m_style(style)
        , m_wording(wording)
        , m_group(profile(snapshot).overall) {}

    std::vector<Block> blocks() {
        m_blocks.emplace_back(Heading{2, say(PLUMBLINE_TEXT("Strengths and where to work"))});
        if (m_group.rated == 0) {
            m_blocks.emplace_back(Paragraph{say(PLUMBLINE_TEXT("No dimension is rated yet."))});
            return std::move(m_blocks);
        }
        m_blocks.emplace_back(Heading{3, say(PLUMBLINE_TEXT("Strengths"))});
        addHighest();
        addMoved(PLUMBLINE_TEXT("Rated higher than in %1:"), 1);
        m_blocks.emplace_back(Heading{3, say(PLUMBLINE_TEXT("Where to work"))});
        addFocus();
        addLowest();
        addMoved(PLUMBLINE_TEXT("Rated lower than in %1:"), -1);
        addSplit();
        addUnrated();
        return std::move(m_blocks);
    }

private:
    std::string say(const char* english, const std::vector<std::string>& arguments = {}) const {
        return m_wording.say(english, arguments);
    }

    bool isBrief() const { return m_style == ReportStyle::Brief; }

    template <class Keep>
    std::vector<std::string> namesWhere(Keep keep) const;
    void addList(std::string sentence, std::vector<std::string> names);
    void addAt(const char* sentence, LevelRank level);
    void addHighest();
    void addLowest();
    void addMoved(const char* sentence, int direction);
    void addFocus();
    void addSplit();
    void addUnrated();

    const Snapshot& m_snapshot;
    const Rubric& m_rubric;
    const Comparison* m_comparison;
    ReportStyle m_style;
    const Wording& m_wording;
    GroupProfile m_group;
    std::vector<Block> m_blocks;
};

/// "Instruction · Practice", in the order of the rubric.
template <class Keep>
std::vector<std::string> Strengths::namesWhere(Keep keep) const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_snapshot.ratings.size(); ++i)
        if (keep(i))
            names.push_back(isBrief() ? m_rubric.dimension(i).name
                                      : m_rubric.dimension(i).name + " · " + m_rubric.strandOf(i).name);
    return names;
}

/// In brief the names stand behind the sentence.
void Strengths::addList(std::string sentence, std::vector<std::string> names) {
    if (names.empty())
        return;
    if (!isBrief()) {
        m_blocks.emplace_back(Paragraph{std::move(sentence)});
        m_blocks.emplace_back(List{std::move(names)});
        return;
    }
    if (names.size() > mostInBrief + 1) {
        const auto more = static_cast<std::int64_t>(names.size() - mostInBrief);
        names.resize(mostInBrief);
        names.push_back(m_wording.count(PLUMBLINE_TEXT("and %n more"), PLUMBLINE_TEXT("and %n more"), more));
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        sentence += (i == 0 ? " " : "; ") + names[i];
    m_blocks.emplace_back(Paragraph{std::move(sentence)});
}

void Strengths::addAt(const char* sentence, LevelRank level) {
    addList(say(sentence, {m_rubric.level(level).name, std::to_string(m_group.counts[level.index()]),
                           std::to_string(m_group.rated)}),
            namesWhere([&](std::size_t i) { return levelOf(m_snapshot.ratings[i].value) == level; }));
}

void Strengths::addHighest() {
    const auto highest = std::ranges::find_if(m_group.counts.rbegin(), m_group.counts.rend(),
                                              [](int count) { return count > 0; });
    const LevelRank level(static_cast<int>(m_group.counts.rend() - highest));
    if (level == m_rubric.highest()) {
        addAt(PLUMBLINE_TEXT("At %1, the highest level: %2 of %3 rated dimensions."), level);
        return;
    }
    m_blocks.emplace_back(Paragraph{say(PLUMBLINE_TEXT("No dimension is rated %1, the highest level, yet."),
                                        {m_rubric.level(m_rubric.highest()).name})});
    if (level.value() > 1)
        addAt(PLUMBLINE_TEXT("The highest level given is %1: %2 of %3 rated dimensions."), level);
}

void Strengths::addLowest() {
    const auto lowest = std::ranges::find_if(m_group.counts, [](int count) { return count > 0; });
    const LevelRank level(static_cast<int>(lowest - m_group.counts.begin()) + 1);
    if (level.value() == 1) {
        addAt(PLUMBLINE_TEXT("At %1, the lowest level: %2 of %3 rated dimensions."), level);
        return;
    }
    m_blocks.emplace_back(Paragraph{say(PLUMBLINE_TEXT("No dimension is rated %1, the lowest level."),
                                        {m_rubric.levels().front().name})});
    if (level < m_rubric.highest())
        addAt(PLUMBLINE_TEXT("The lowest level given is %1: %2 of %3 rated dimensions."), level);
}

void Strengths::addMoved(const char* sentence, int direction) {
    if (!m_comparison)
        return;
    std::vector<std::string> names;
    for (const ComparisonStrand& strand : m_comparison->strands)
        for (const ComparisonRow& row : strand.rows)
            if (row.steps * direction > 0)
                names.push_back(isBrief() ? row.name : row.name + " · " + strand.name);
    addList(say(sentence, {m_comparison->columns.front().assessment.year.label()}), std::move(names));
}

void Strengths::addFocus() {
    addList(say(PLUMBLINE_TEXT("The school works on these dimensions first:")),
            namesWhere([&](std::size_t i) { return isInFocus(m_snapshot, i); }));
}

/// Votes are the team's own affair: families do not read of them, nor does anybody of fewer than three.
void Strengths::addSplit() {
    if (m_style == ReportStyle::Families)
        return;
    addList(say(PLUMBLINE_TEXT("In the last vote the ballots lay more than one level apart:")),
            namesWhere([&](std::size_t i) {
                const Round* round = lastRound(m_snapshot, m_rubric.dimension(i).id);
                return round && round->counts.rated() >= smallestGroup &&
                       rangeOf(round->counts) == BallotRange::Split;
            }));
}

/// The record lists them by themselves.
void Strengths::addUnrated() {
    if (m_style == ReportStyle::Record)
        return;
    addList(say(PLUMBLINE_TEXT("The team has not decided on these dimensions:")),
            namesWhere(
                [&](std::size_t i) { return std::holds_alternative<Unrated>(m_snapshot.ratings[i].value); }));
}

} // namespace

std::vector<Block> strengthBlocks(const Snapshot& snapshot, const Comparison* comparison, ReportStyle style,
                                  const Wording& wording) {
    return Strengths(snapshot, comparison, style, wording).blocks();
}

} // namespace plumbline
