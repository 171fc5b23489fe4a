// SPDX-License-Identifier: MIT
#include "ui/steps/unmet_steps.h"

#include <QCoreApplication>

#include "analysis/unmet_statements.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

QString nameOf(const Snapshot& snapshot, std::size_t position) {
    return toQString(snapshot.rubric->dimension(position).name);
}

/// One edit that adds a next step for each of these sentences of one dimension.
Compound stepsFor(const Snapshot& snapshot, const std::vector<StatementPlace>& sentences) {
    const std::string& dimension = snapshot.rubric->dimension(sentences.front().position).name;
    Compound steps{{PLUMBLINE_TEXT("Add what is not in place yet in %1 as next steps"), {dimension}}, {}};
    for (const StatementPlace& place : sentences)
        steps.edits.emplace_back(stepFor(snapshot, place));
    return steps;
}

QString stepsAddedWords(const Snapshot& snapshot, std::size_t position, std::size_t count) {
    return toQString(QtWording().count(PLUMBLINE_TEXT("%n next step added for %1. Undo takes it back."),
                                       PLUMBLINE_TEXT("%n next steps added for %1. Undo takes them back."),
                                       static_cast<std::int64_t>(count)))
        .arg(nameOf(snapshot, position));
}

/// Why no next step can be made of the sentences of a dimension; empty where one can.
QString whyNoUnmetStep(const Snapshot& snapshot, std::size_t position) {
    const QString name = nameOf(snapshot, position);
    const RatingValue& value = snapshot.ratings[position].value;
    if (std::holds_alternative<NotApplicable>(value))
        return UnmetSteps::tr("%1 does not apply: there is nothing to bring in place.").arg(name);
    const std::optional<LevelRank> next = nextLevel(snapshot, position);
    if (!next && levelOf(value))
        return UnmetSteps::tr("%1 is at the highest level: there is no next one.").arg(name);
    if (!next)
        return UnmetSteps::tr("%1 is not rated, and none of its sentences is marked partly or not yet. "
                              "Mark what is not in place.")
            .arg(name);
    if (unmetStatements(snapshot, position).empty())
        return UnmetSteps::tr("No sentence of %1 in %2 is marked partly or not yet. Mark what is not in "
                              "place.",
                              "level, dimension")
            .arg(toQString(snapshot.rubric->level(*next).name), name);
    if (unmetWithoutStep(snapshot, position).empty())
        return UnmetSteps::tr("Every sentence of %1 that is not in place yet has a next step already.")
            .arg(name);
    return {};
}

} // namespace

UnmetSteps::UnmetSteps(Session& session, Announcer& announcer, QObject* parent)
    : QObject(parent), m_session(session), m_announcer(announcer) {}

bool UnmetSteps::add(std::size_t position) {
    const SnapshotPointer snapshot = m_session.snapshot();
    QString why = m_session.whyNotEditable();
    if (why.isEmpty())
        why = whyNoUnmetStep(*snapshot, position);
    if (!why.isEmpty()) {
        m_announcer.say(why);
        return false;
    }
    const std::vector<StatementPlace> sentences = unmetWithoutStep(*snapshot, position);
    if (!m_session.perform(stepsFor(*snapshot, sentences)))
        return false;
    m_announcer.say(stepsAddedWords(*snapshot, position, sentences.size()));
    return true;
}

} // namespace plumbline::ui
