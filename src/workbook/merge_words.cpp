// SPDX-License-Identifier: MIT
#include "workbook/merge_words.h"

#include "base/text.h"
#include "workbook/state_words.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace plumbline {

namespace {

using Lines = std::vector<Message>;

constexpr std::size_t titleLength = 60;

template <class Items>
auto* byUuid(const Items& items, const std::string& uuid) {
    const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.uuid == uuid; });
    return found != items.end() ? &*found : nullptr;
}

/// Of here, else of there; one of them has it.
template <class Items>
const auto& eitherByUuid(const Items& here, const Items& there, const std::string& uuid) {
    const auto* found = byUuid(here, uuid);
    if (!found)
        found = byUuid(there, uuid);
    assert(found);
    return *found;
}

Message named(const char* english, const std::string& name) {
    return {english, {abbreviated(name, titleLength)}};
}

std::string day(Instant instant) {
    constexpr std::size_t length = 10;
    return instant.iso().substr(0, length);
}

std::string dimensionName(const Rubric& rubric, const DimensionId& dimension) {
    return rubric.dimension(rubric.positionOf(dimension)).name;
}

std::optional<StatementPlace> placeOf(const std::string& id, const Snapshot& snapshot) {
    for (const auto& [place, mark] : snapshot.marks)
        if (markId(*snapshot.rubric, place) == id)
            return place;
    return std::nullopt;
}

Message markName(const std::string& id, const Snapshot& here, const Snapshot& there) {
    const Rubric& rubric = *here.rubric;
    const std::optional<StatementPlace> mine = placeOf(id, here);
    const std::optional<StatementPlace> place = mine ? mine : placeOf(id, there);
    return {PLUMBLINE_TEXT("Mark on sentence %1 of %2 on %3"),
            {std::to_string(place->index + 1), rubric.level(place->level).name,
             rubric.dimension(place->position).name}};
}

void addIfAny(Lines& lines, const char* english, const std::string& text) {
    if (!text.empty())
        lines.push_back({english, {text}});
}

Message valueLine(const Rubric& rubric, const RatingValue& value) {
    const std::string words = valueWords(rubric, value);
    return levelOf(value) ? asItIs(words) : Message{words, {}};
}

Lines ratingLines(const Rubric& rubric, const Rating& rating) {
    Lines lines{valueLine(rubric, rating.value)};
    addIfAny(lines, "%1", rating.reason);
    return lines;
}

Lines pieceLines(const Evidence& piece) {
    Lines lines{asItIs(piece.title)};
    if (const auto* note = std::get_if<Note>(&piece.content))
        addIfAny(lines, "%1", note->text);
    else if (const auto* link = std::get_if<Link>(&piece.content))
        lines.push_back(asItIs(link->url));
    else
        lines.push_back({PLUMBLINE_TEXT("File %1"), {std::get<Attachment>(piece.content).name}});
    addIfAny(lines, PLUMBLINE_TEXT("Dated %1"), piece.date ? piece.date->iso() : std::string());
    addIfAny(lines, PLUMBLINE_TEXT("School year %1"), piece.year ? piece.year->label() : std::string());
    addIfAny(lines, PLUMBLINE_TEXT("From %1"), piece.source);
    if (piece.stance == Stance::Against)
        lines.push_back({PLUMBLINE_TEXT("Speaks against the rating"), {}});
    return lines;
}

Lines tiesLines(const Rubric& rubric, const Evidence& piece) {
    Lines lines;
    for (const DimensionId& dimension : piece.dimensions)
        lines.push_back({PLUMBLINE_TEXT("Supports %1"), {dimensionName(rubric, dimension)}});
    for (const StatementPlace& place : piece.statements)
        lines.push_back({PLUMBLINE_TEXT("Speaks to sentence %1 of %2 on %3"),
                         {std::to_string(place.index + 1), rubric.level(place.level).name,
                          rubric.dimension(place.position).name}});
    if (piece.state == EvidenceState::OutOfDate)
        lines.push_back({PLUMBLINE_TEXT("Out of date"), {}});
    else if (piece.state == EvidenceState::ToReview)
        lines.push_back({PLUMBLINE_TEXT("To be reviewed"), {}});
    return lines;
}

Lines stepLines(const Rubric& rubric, const NextStep& step) {
    Lines lines{asItIs(step.text),
                {PLUMBLINE_TEXT("For %1"), {dimensionName(rubric, step.dimension)}},
                {statusWords(step.status), {}}};
    addIfAny(lines, PLUMBLINE_TEXT("Owner: %1"), step.owner);
    addIfAny(lines, PLUMBLINE_TEXT("Due %1"), step.due ? step.due->iso() : std::string());
    addIfAny(lines, PLUMBLINE_TEXT("How we will know: %1"), step.measure);
    if (step.priority != Priority::Medium)
        lines.push_back({step.priority == Priority::High ? PLUMBLINE_TEXT("High priority")
                                                         : PLUMBLINE_TEXT("Low priority"),
                         {}});
    addIfAny(lines, PLUMBLINE_TEXT("What came of it: %1"), step.outcome);
    return lines;
}

Lines memberLines(const Member& member) {
    Lines lines{asItIs(member.name)};
    addIfAny(lines, "%1", member.role);
    lines.push_back({member.votes ? PLUMBLINE_TEXT("Votes") : PLUMBLINE_TEXT("Observes"), {}});
    return lines;
}

/// Ballots that were not revealed are not told of, and the facilitator's notes are for no other eyes.
Lines sessionLines(const Rubric& rubric, const RatingSession& session) {
    Lines lines{session.closed ? Message{PLUMBLINE_TEXT("Closed on %1"), {day(*session.closed)}}
                               : Message{PLUMBLINE_TEXT("Still open"), {}}};
    for (const AgendaItem& item : session.agenda) {
        const std::string name = dimensionName(rubric, item.dimension);
        if (item.decision)
            lines.push_back({PLUMBLINE_TEXT("%1: decided, %2"),
                             {name, toEnglish(valueLine(rubric, item.decision->value))}});
        else if (!item.rounds.empty())
            lines.push_back(
                {PLUMBLINE_TEXT("%1: rounds revealed: %2"), {name, std::to_string(item.rounds.size())}});
    }
    return lines;
}

Lines focusLines(const Snapshot& snapshot) {
    Lines lines;
    lines.reserve(snapshot.focus.size());
    for (const std::size_t position : snapshot.focus)
        lines.push_back(asItIs(snapshot.rubric->dimension(position).name));
    return lines;
}

Lines strandTextLines(const std::string& strand, const Snapshot& snapshot) {
    for (const StrandText& text : snapshot.strandTexts)
        if (snapshot.rubric->strands()[text.strand].id.value() == strand)
            return {asItIs(text.text)};
    return {};
}

Lines evidenceLines(const UnitKey& unit, const Snapshot& snapshot) {
    const Evidence* piece = byUuid(snapshot.evidence, unit.id);
    if (!piece)
        return {};
    return unit.kind == UnitKind::Piece ? pieceLines(*piece) : tiesLines(*snapshot.rubric, *piece);
}

/// Nothing where the snapshot has no such thing.
Lines linesOf(const UnitKey& unit, const Snapshot& snapshot) {
    const Rubric& rubric = *snapshot.rubric;
    switch (unit.kind) {
    case UnitKind::SchoolName:
        return {asItIs(snapshot.school.name)};
    case UnitKind::SchoolLogo:
        return snapshot.school.logo ? Lines{asItIs(snapshot.school.logo->name)} : Lines();
    case UnitKind::Status:
        return {{snapshot.assessment.status == AssessmentStatus::Final ? PLUMBLINE_TEXT("Final")
                                                                       : PLUMBLINE_TEXT("Draft"),
                 {}}};
    case UnitKind::Rating:
        return ratingLines(rubric, snapshot.ratings[*rubric.findDimension(unit.id)]);
    case UnitKind::Mark: {
        const std::optional<StatementPlace> place = placeOf(unit.id, snapshot);
        return {{markWords(place ? markOf(snapshot, *place) : std::nullopt), {}}};
    }
    case UnitKind::Focus:
        return focusLines(snapshot);
    case UnitKind::StrandText:
        return strandTextLines(unit.id, snapshot);
    case UnitKind::Piece:
    case UnitKind::EvidenceTies:
        return evidenceLines(unit, snapshot);
    case UnitKind::NextStep: {
        const NextStep* step = byUuid(snapshot.nextSteps, unit.id);
        return step ? stepLines(rubric, *step) : Lines();
    }
    case UnitKind::Member: {
        const Member* member = byUuid(snapshot.team, unit.id);
        return member ? memberLines(*member) : Lines();
    }
    case UnitKind::Session: {
        const RatingSession* session = byUuid(snapshot.sessions, unit.id);
        return session ? sessionLines(rubric, *session) : Lines();
    }
    }
    return {};
}

} // namespace

Message asItIs(const std::string& text) {
    return {"%1", {text}};
}

Message unitName(const UnitKey& unit, const Snapshot& here, const Snapshot& there) {
    const Rubric& rubric = *here.rubric;
    switch (unit.kind) {
    case UnitKind::SchoolName:
        return {PLUMBLINE_TEXT("Name of the school"), {}};
    case UnitKind::SchoolLogo:
        return {PLUMBLINE_TEXT("Logo of the school"), {}};
    case UnitKind::Status:
        return {PLUMBLINE_TEXT("Draft or final"), {}};
    case UnitKind::Rating:
        return {PLUMBLINE_TEXT("Rating of %1"), {rubric.dimension(*rubric.findDimension(unit.id)).name}};
    case UnitKind::Mark:
        return markName(unit.id, here, there);
    case UnitKind::Focus:
        return {PLUMBLINE_TEXT("Focus dimensions"), {}};
    case UnitKind::StrandText:
        return {PLUMBLINE_TEXT("Text about %1"),
                {std::ranges::find(rubric.strands(), unit.id, [](const Strand& strand) {
                     return strand.id.value();
                 })->name}};
    case UnitKind::Piece:
        return named(PLUMBLINE_TEXT("Evidence \"%1\""),
                     eitherByUuid(here.evidence, there.evidence, unit.id).title);
    case UnitKind::EvidenceTies:
        return named(PLUMBLINE_TEXT("What evidence \"%1\" supports"),
                     eitherByUuid(here.evidence, there.evidence, unit.id).title);
    case UnitKind::NextStep:
        return named(PLUMBLINE_TEXT("Next step \"%1\""),
                     eitherByUuid(here.nextSteps, there.nextSteps, unit.id).text);
    case UnitKind::Member:
        return named(PLUMBLINE_TEXT("Team member %1"), eitherByUuid(here.team, there.team, unit.id).name);
    case UnitKind::Session:
        return {PLUMBLINE_TEXT("Rating session of %1"),
                {day(eitherByUuid(here.sessions, there.sessions, unit.id).started)}};
    }
    return {};
}

std::vector<Message> unitWords(const UnitKey& unit, const Snapshot& snapshot) {
    Lines lines = linesOf(unit, snapshot);
    if (lines.empty())
        lines.push_back({PLUMBLINE_TEXT("Not there"), {}});
    return lines;
}

} // namespace plumbline
