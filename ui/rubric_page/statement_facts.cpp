// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_facts.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

#include "analysis/mark_counts.h"
#include "analysis/wording_of.h"
#include "rubric/statements.h"
#include "ui/rubric_page/row_content.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::StatementFacts)
};

QString inSentence(StatementMark mark) {
    switch (mark) {
    case StatementMark::InPlace:
        return Words::tr("in place");
    case StatementMark::Partly:
        return Words::tr("partly");
    case StatementMark::NotYet:
        break;
    }
    return Words::tr("not yet");
}

/// The level of last year's rubric that is this one by its id.
std::optional<LevelRank> sameLevel(const Rubric& now, const Rubric& then, LevelRank level) {
    return then.findLevel(now.level(level).id.value());
}

/// How last year marked a sentence of the same words in the same level.
QString lastMark(const Snapshot& now, const LastYear& last, LevelRank level, std::string_view sentence) {
    const Rubric& then = *last.snapshot->rubric;
    const std::optional<LevelRank> thenLevel = sameLevel(*now.rubric, then, level);
    if (!thenLevel)
        return {};
    const std::vector<std::string_view> sentences = statements(then.descriptor(last.position, *thenLevel));
    const auto found = std::ranges::find(sentences, sentence);
    if (found == sentences.end())
        return {};
    const auto index = static_cast<std::size_t>(found - sentences.begin());
    const std::optional<StatementMark> mark = markOf(*last.snapshot, {last.position, *thenLevel, index});
    return mark ? Words::tr("%1: %2", "school year, mark of a sentence")
                      .arg(toQString(last.snapshot->assessment.year.label()), inSentence(*mark))
                : QString();
}

std::size_t tied(const Snapshot& snapshot, const StatementPlace& place) {
    return static_cast<std::size_t>(std::ranges::count_if(
        snapshot.evidence, [&](const Evidence& piece) { return speaksTo(piece, place); }));
}

} // namespace

std::vector<StatementFacts> statementFacts(const Snapshot& snapshot, const Snapshot* previous,
                                           std::size_t position) {
    const std::optional<LastYear> last = lastYear(snapshot, previous, position);
    std::vector<StatementFacts> all;
    for (const LevelRank level : snapshot.rubric->ranks()) {
        std::size_t index = 0;
        for (const std::string_view sentence : statements(snapshot.rubric->descriptor(position, level))) {
            const StatementPlace place{position, level, index++};
            all.push_back({place, toQString(std::string(sentence)), markOf(snapshot, place),
                           last ? lastMark(snapshot, *last, level, sentence) : QString(),
                           tied(snapshot, place)});
        }
    }
    return all;
}

std::vector<StatementStart> statementStarts(const Snapshot& snapshot, std::size_t position, LevelRank level) {
    const std::string& descriptor = snapshot.rubric->descriptor(position, level);
    std::vector<StatementStart> starts;
    std::size_t index = 0;
    for (const std::string_view sentence : statements(descriptor)) {
        const auto bytesBefore = static_cast<std::size_t>(sentence.data() - descriptor.data());
        starts.push_back({toQString(descriptor.substr(0, bytesBefore)).size(),
                          markOf(snapshot, {position, level, index++})});
    }
    return starts;
}

QString markName(StatementMark mark) {
    return toQString(markText(QtWording(), mark));
}

QString whatSpeaks(const Snapshot& snapshot, std::size_t position, LevelRank level) {
    const MarkCounts counts = markCounts(snapshot, position, level);
    if (!counts.any())
        return {};
    const int all = counts.inPlace + counts.partly + counts.notYet + counts.unmarked;
    const std::string sentences =
        QtWording().count(PLUMBLINE_TEXT("%n sentence"), PLUMBLINE_TEXT("%n sentences"), all);
    QString line = Words::tr("%1: %2 of %3 in place", "level, number, '5 sentences'")
                       .arg(toQString(snapshot.rubric->level(level).name))
                       .arg(counts.inPlace)
                       .arg(toQString(sentences));
    if (counts.partly > 0)
        line += QStringLiteral(", ") + Words::tr("%1 partly").arg(counts.partly);
    if (counts.notYet > 0)
        line += QStringLiteral(", ") + Words::tr("%1 not yet").arg(counts.notYet);
    return line;
}

QString whatSpeaks(const Snapshot& snapshot, std::size_t position) {
    QStringList lines;
    for (const LevelRank level : snapshot.rubric->ranks())
        if (const QString line = whatSpeaks(snapshot, position, level); !line.isEmpty())
            lines << line;
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline::ui
