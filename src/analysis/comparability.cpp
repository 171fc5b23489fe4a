// SPDX-License-Identifier: MIT
#include "analysis/comparability.h"

#include "analysis/agreement.h"
#include "analysis/wording_of.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

namespace plumbline {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : std::string(separator)) + part;
    return text;
}

ComparabilityFact fact(Circumstance about, std::string before, std::string after) {
    const bool same = before == after;
    return {about, std::move(before), std::move(after), same};
}

std::string rubricName(const Wording& wording, const Rubric& rubric) {
    return wording.say(PLUMBLINE_TEXT("%1, version %2"), {rubric.title(), rubric.version()});
}

/// What differs between the rubrics decides, not their names: a new version may say the same.
ComparabilityFact rubricFact(const Comparison& pair, const std::string& older, const std::string& newer,
                             const Wording& wording) {
    int reworded = 0;
    int missingBefore = 0;
    int missingAfter = 0;
    for (const ComparisonStrand& strand : pair.strands)
        for (const ComparisonRow& row : strand.rows) {
            reworded += row.incomparable == Incomparable::Reworded ? 1 : 0;
            missingBefore += row.incomparable == Incomparable::MissingBefore ? 1 : 0;
            missingAfter += row.incomparable == Incomparable::MissingAfter ? 1 : 0;
        }
    const Rubric& before = *pair.columns.front().rubric;
    const Rubric& after = *pair.columns.back().rubric;
    ComparabilityFact its{Circumstance::Rubric, rubricName(wording, before), rubricName(wording, after),
                          reworded + missingBefore + missingAfter == 0};
    std::vector<std::string> notes;
    if (before.levels() != after.levels())
        notes.push_back(wording.say(PLUMBLINE_TEXT("the levels differ")));
    else if (reworded > 0)
        notes.push_back(wording.count(PLUMBLINE_TEXT("%n dimension reworded"),
                                      PLUMBLINE_TEXT("%n dimensions reworded"), reworded));
    if (missingAfter > 0)
        notes.push_back(wording.say(PLUMBLINE_TEXT("only in %1: %2"), {older, std::to_string(missingAfter)}));
    if (missingBefore > 0)
        notes.push_back(
            wording.say(PLUMBLINE_TEXT("only in %1: %2"), {newer, std::to_string(missingBefore)}));
    its.note = joined(notes, "; ");
    return its;
}

std::string teamText(const Wording& wording, const Snapshot& snapshot) {
    if (snapshot.team.empty())
        return wording.say(PLUMBLINE_TEXT("no team recorded"));
    return wording.count(PLUMBLINE_TEXT("%n person"), PLUMBLINE_TEXT("%n people"),
                         static_cast<std::int64_t>(snapshot.team.size()));
}

/// In the order of their names, so that teams listed in another order are the same.
std::string rolesText(const Wording& wording, const Snapshot& snapshot) {
    std::map<std::string, int> roles;
    for (const Member& member : snapshot.team)
        if (!member.role.empty())
            ++roles[member.role];
    if (roles.empty())
        return wording.say(PLUMBLINE_TEXT("no roles recorded"));
    std::vector<std::string> parts;
    parts.reserve(roles.size());
    for (const auto& [role, count] : roles)
        parts.push_back(count == 1 ? role : role + " × " + std::to_string(count));
    return joined(parts, "; ");
}

/// How many took part in the last vote on a dimension, over all dimensions that were voted on.
std::string ballotsText(const Wording& wording, const Snapshot& snapshot) {
    std::set<int> counts;
    for (std::size_t position = 0; position < snapshot.rubric->dimensionCount(); ++position)
        if (const Round* round = lastRound(snapshot, snapshot.rubric->dimension(position).id))
            counts.insert(round->counts.total());
    if (counts.empty())
        return wording.say(PLUMBLINE_TEXT("no vote"));
    if (counts.size() == 1)
        return wording.count(PLUMBLINE_TEXT("%n ballot on a dimension"),
                             PLUMBLINE_TEXT("%n ballots on a dimension"), *counts.begin());
    return wording.say(PLUMBLINE_TEXT("%1 to %2 ballots on a dimension"),
                       {std::to_string(*counts.begin()), std::to_string(*counts.rbegin())});
}

std::string rulesText(const Wording& wording, const Snapshot& snapshot) {
    std::set<DecisionRule> rules;
    for (const RatingSession& session : snapshot.sessions)
        rules.insert(session.rule);
    if (rules.empty())
        return wording.say(PLUMBLINE_TEXT("without a rating session"));
    std::vector<std::string> parts;
    parts.reserve(rules.size());
    for (const DecisionRule rule : rules)
        parts.push_back(ruleText(wording, rule));
    return joined(parts, ", ");
}

std::string missingText(const Wording& wording, const GroupProfile& group) {
    std::vector<std::string> parts;
    if (group.unrated() > 0)
        parts.push_back(wording.say(PLUMBLINE_TEXT("%1 not rated"), {std::to_string(group.unrated())}));
    if (group.notApplicable() > 0)
        parts.push_back(
            wording.say(PLUMBLINE_TEXT("%1 not applicable"), {std::to_string(group.notApplicable())}));
    return parts.empty() ? wording.say(PLUMBLINE_TEXT("none")) : joined(parts, ", ");
}

/// Which dimensions have no level: as many may be missing and yet be others.
std::set<std::string_view> missing(const Snapshot& snapshot) {
    std::set<std::string_view> ids;
    for (std::size_t position = 0; position < snapshot.ratings.size(); ++position)
        if (!levelOf(snapshot.ratings[position].value))
            ids.insert(snapshot.rubric->dimension(position).id.value());
    return ids;
}

ComparabilityFact ratingsFact(const ComparisonColumn& before, const ComparisonColumn& after,
                              const Wording& wording) {
    ComparabilityFact its = fact(Circumstance::Ratings, missingText(wording, before.profile.overall),
                                 missingText(wording, after.profile.overall));
    const bool others = missing(*before.snapshot) != missing(*after.snapshot);
    if (its.same && others)
        its.note = wording.say(PLUMBLINE_TEXT("not the same dimensions"));
    its.same = its.same && !others;
    return its;
}

std::string differing(const Comparability& pair, const Wording& wording) {
    std::vector<std::string> parts;
    for (const ComparabilityFact& its : pair.facts)
        if (!its.same && its.about != Circumstance::Rubric && its.about != Circumstance::Ratings)
            parts.push_back(circumstanceText(wording, its.about));
    return joined(parts, ", ");
}

} // namespace

Comparability comparability(const Comparison& comparison, std::size_t before, std::size_t after,
                            const Wording& wording) {
    assert(before < comparison.columns.size() && after < comparison.columns.size());
    const ComparisonColumn& older = comparison.columns[before];
    const ComparisonColumn& newer = comparison.columns[after];
    const Comparison pair = compare({older.snapshot, newer.snapshot});
    const ComparisonSummary& sum = pair.summary;
    Comparability its;
    its.before = before;
    its.after = after;
    its.comparable = sum.up + sum.down + sum.same;
    its.dimensions = its.comparable + sum.notComparable;
    if (its.comparable > 0)
        its.verdict = sum.notComparable == 0 ? Verdict::All : Verdict::Some;
    const auto both = [&](Circumstance about, auto text) {
        return fact(about, text(wording, *older.snapshot), text(wording, *newer.snapshot));
    };
    its.facts = {rubricFact(pair, columnName(comparison, before), columnName(comparison, after), wording),
                 ratingsFact(older, newer, wording),
                 both(Circumstance::Team, teamText),
                 both(Circumstance::Roles, rolesText),
                 both(Circumstance::Ballots, ballotsText),
                 both(Circumstance::Rule, rulesText),
                 fact(Circumstance::Status, statusText(wording, older.assessment.status),
                      statusText(wording, newer.assessment.status))};
    return its;
}

std::vector<Comparability> comparabilities(const Comparison& comparison, const Wording& wording) {
    const std::size_t columns = comparison.columns.size();
    std::vector<Comparability> pairs{comparability(comparison, 0, columns - 1, wording)};
    for (std::size_t column = 1; columns > 2 && column < columns; ++column)
        pairs.push_back(comparability(comparison, column - 1, column, wording));
    return pairs;
}

std::string circumstanceText(const Wording& wording, Circumstance about) {
    switch (about) {
    case Circumstance::Rubric:
        return wording.say(PLUMBLINE_TEXT("Rubric"));
    case Circumstance::Ratings:
        return wording.say(PLUMBLINE_TEXT("Missing ratings"));
    case Circumstance::Team:
        return wording.say(PLUMBLINE_TEXT("Size of the team"));
    case Circumstance::Roles:
        return wording.say(PLUMBLINE_TEXT("Roles"));
    case Circumstance::Ballots:
        return wording.say(PLUMBLINE_TEXT("Ballots"));
    case Circumstance::Rule:
        return wording.say(PLUMBLINE_TEXT("How it was decided"));
    case Circumstance::Status:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("Status"));
}

std::string sameText(const Wording& wording, bool same) {
    return same ? wording.say(PLUMBLINE_TEXT("same")) : wording.say(PLUMBLINE_TEXT("differs"));
}

std::string pairText(const Comparison& comparison, const Comparability& pair, const Wording& wording) {
    return wording.say(PLUMBLINE_TEXT("%1 and %2"),
                       {columnName(comparison, pair.before), columnName(comparison, pair.after)});
}

std::string verdictText(const Comparability& pair, const Wording& wording) {
    const std::string all = std::to_string(pair.dimensions);
    std::string text;
    switch (pair.verdict) {
    case Verdict::All:
        text = wording.count(PLUMBLINE_TEXT("The one dimension can be compared."),
                             PLUMBLINE_TEXT("All %n dimensions can be compared."), pair.dimensions);
        break;
    case Verdict::Some:
        text = wording.say(
            PLUMBLINE_TEXT("%1 of %2 dimensions can be compared, %3 can not."),
            {std::to_string(pair.comparable), all, std::to_string(pair.dimensions - pair.comparable)});
        break;
    case Verdict::None:
        text = wording.say(PLUMBLINE_TEXT("No dimension can be compared."));
        break;
    }
    const std::string others = differing(pair, wording);
    if (!others.empty())
        text += " " + wording.say(PLUMBLINE_TEXT("What else differs: %1."), {others});
    return text;
}

} // namespace plumbline
