// SPDX-License-Identifier: MIT
// Words of the command line as values of the core. Each throws Failure for a word that is none, with what to
// do.
#pragma once

#include <QString>

#include "assessment/snapshot.h"
#include "base/text.h"
#include "ui/command_line/verb.h"
#include "ui/text.h"

#include <string_view>
#include <vector>

namespace plumbline::ui {

/// Every issue on a line of its own.
QString sentences(const Issues& issues);

template <class Text>
Text textFrom(const QString& word, const QString& place) {
    const auto parsed = Text::parse(toUtf8(word), toUtf8(place));
    if (!parsed)
        throw refused(sentences(parsed.issues));
    return *parsed.value;
}

SchoolYear yearFrom(const QString& word);
Date dateFrom(const QString& word);
DimensionId dimensionFrom(const QString& word, const Snapshot& snapshot);
/// One or more, with commas between them; each once, in the order of the rubric.
std::vector<DimensionId> dimensionsFrom(const QString& words, const Snapshot& snapshot);
/// A level id, "unrated" or "not-applicable".
RatingValue ratingFrom(const QString& word, const Snapshot& snapshot);
/// A member of the team by name, or by the number that "team" lists where that name is nobody's.
const Member& memberFrom(const QString& word, const Snapshot& snapshot);
/// "LEVEL:N", where N is the place of the statement in the descriptor, from 1.
StatementPlace statementFrom(const QString& word, const DimensionId& dimension, const Snapshot& snapshot);
/// Each "LEVEL:N", or "DIMENSION:LEVEL:N" where there are several dimensions; in the order of the rubric.
std::vector<StatementPlace> statementsFrom(const QStringList& words,
                                           const std::vector<DimensionId>& dimensions,
                                           const Snapshot& snapshot);
const Evidence& evidenceNumbered(const Snapshot& snapshot, const QString& word);
/// The number of a piece of evidence or a next step.
std::int64_t numberFrom(const QString& word);

/// A date as it is given and printed here, empty where there is none.
QString dateWord(const std::optional<Date>& date);
/// One of the ids that stand for states, as `exchange/state_ids` gives them.
QString idText(std::string_view id);

} // namespace plumbline::ui
