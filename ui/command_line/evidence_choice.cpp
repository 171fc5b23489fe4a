// SPDX-License-Identifier: MIT
#include "ui/command_line/evidence_choice.h"

#include "exchange/record_csv.h"
#include "exchange/state_ids.h"
#include "ui/command_line/values.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

const QString dimensionOption = QStringLiteral("dimension");
const QString kindOption = QStringLiteral("kind");
const QString stateOption = QStringLiteral("state");
const QString undatedOption = QStringLiteral("undated");
const QString searchOption = QStringLiteral("search");

/// The option's value, one of `words`; empty where it is not given.
QString oneOf(const Call& call, const QString& option, const QStringList& words) {
    QString word = call.value(option);
    if (call.isSet(option) && !words.contains(word))
        throw refused(CommandLine::tr("--%1: Give one of %2, not \"%3\".")
                          .arg(option, words.join(QStringLiteral(", ")), word));
    return word;
}

class Choice {
public:
    Choice(const Call& call, const Snapshot& snapshot)
        : m_snapshot(snapshot)
        , m_kind(oneOf(call, kindOption,
                       {QStringLiteral("note"), QStringLiteral("link"), QStringLiteral("file")}))
        , m_state(
              oneOf(call, stateOption,
                    {QStringLiteral("current"), QStringLiteral("to-review"), QStringLiteral("out-of-date")}))
        , m_words(call.value(searchOption).split(u' ', Qt::SkipEmptyParts))
        , m_undated(call.isSet(undatedOption))
        , m_against(call.isSet(QStringLiteral("against"))) {
        if (call.isSet(dimensionOption))
            m_dimensions = dimensionsFrom(call.value(dimensionOption), snapshot);
    }

    bool operator()(const Evidence& piece) const {
        return (m_kind.isEmpty() || toUtf8(m_kind) == evidenceKindId(piece.content)) &&
               (m_state.isEmpty() || toUtf8(m_state) == evidenceStateId(piece.state)) &&
               (!m_undated || !piece.date) && (!m_against || piece.stance == Stance::Against) &&
               isOnChosenDimension(piece) && hasEveryWord(piece);
    }

private:
    bool isOnChosenDimension(const Evidence& piece) const {
        return m_dimensions.empty() ||
               std::ranges::find_first_of(piece.dimensions, m_dimensions) != piece.dimensions.end();
    }

    bool hasEveryWord(const Evidence& piece) const {
        if (m_words.isEmpty())
            return true;
        QString all;
        for (const std::string& field : evidenceFields(m_snapshot, piece))
            all += toQString(field) + u'\n';
        return std::ranges::all_of(
            m_words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    }

    const Snapshot& m_snapshot;
    QString m_kind;
    QString m_state;
    QStringList m_words;
    bool m_undated;
    bool m_against;
    std::vector<DimensionId> m_dimensions;
};

} // namespace

QList<QCommandLineOption> evidenceChoiceOptions() {
    return {{dimensionOption, CommandLine::tr("Only evidence on these dimensions, with commas between them."),
             CommandLine::tr("D")},
            {kindOption, CommandLine::tr("Only this kind: note, link or file."), CommandLine::tr("K")},
            {stateOption, CommandLine::tr("Only evidence that is current, to-review or out-of-date."),
             CommandLine::tr("S")},
            {undatedOption, CommandLine::tr("Only evidence without a date.")},
            {searchOption, CommandLine::tr("Only evidence in which every one of these words stands."),
             CommandLine::tr("WORDS")}};
}

std::vector<const Evidence*> chosenEvidence(const Call& call, const Snapshot& snapshot) {
    const Choice isChosen(call, snapshot);
    std::vector<const Evidence*> pieces;
    for (const Evidence& piece : snapshot.evidence)
        if (isChosen(piece))
            pieces.push_back(&piece);
    return pieces;
}

} // namespace plumbline::ui
