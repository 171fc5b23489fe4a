// SPDX-License-Identifier: MIT
#include "workbook/state_units.h"

#include "base/sha256.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace plumbline {

namespace {

/// Parts one after another, each with its length before it, so that no two lists of parts read alike. Digests
/// of it are kept in files: what stands here for a workbook of today must stay as it is.
class Parts {
public:
    Parts& add(std::string_view part) {
        m_text += std::to_string(part.size());
        m_text += ':';
        m_text += part;
        return *this;
    }

    Parts& add(const char* part) { return add(std::string_view(part)); }

    template <class Number>

    requires std::is_arithmetic_v<Number> || std::is_enum_v<Number> Parts& add(Number number) {
        return add(std::string_view(std::to_string(static_cast<std::int64_t>(number))));
    }

    /// The number of items, then each.
    template <class Items, class Write>
    Parts& addEach(const Items& items, Write write) {
        add(items.size());
        for (const auto& item : items)
            write(*this, item);
        return *this;
    }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

template <class Value, class Text>
std::string textOr(const std::optional<Value>& value, Text text) {
    return value ? text(*value) : std::string();
}

std::string valueText(const RatingValue& value) {
    if (const std::optional<LevelRank> level = levelOf(value))
        return std::to_string(level->value());
    return std::holds_alternative<NotApplicable>(value) ? "n/a" : "-";
}

std::string dateText(const std::optional<Date>& date) {
    return textOr(date, [](Date day) { return day.iso(); });
}

/// Uuids of things by their keys in this file.
template <class Items, class Id>
std::string uuidOf(const Items& items, Id id) {
    const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.id == id; });
    return found != items.end() ? found->uuid : std::string();
}

template <class Items, class Ids>
std::vector<std::string> sortedUuids(const Items& items, const Ids& ids) {
    std::vector<std::string> uuids;
    uuids.reserve(ids.size());
    for (const auto id : ids)
        uuids.push_back(uuidOf(items, id));
    std::ranges::sort(uuids);
    return uuids;
}

void addText(Parts& parts, const std::string& text) {
    parts.add(text);
}

std::string fileText(const Attachment& file) {
    return Parts().add(file.name).add(file.mediaType).add(file.sha256).take();
}

std::string pieceText(const Evidence& piece) {
    Parts parts;
    parts.add(piece.title).add(piece.content.index());
    if (const auto* note = std::get_if<Note>(&piece.content))
        parts.add(note->text);
    else if (const auto* link = std::get_if<Link>(&piece.content))
        parts.add(link->url);
    else
        parts.add(fileText(std::get<Attachment>(piece.content)));
    parts.add(dateText(piece.date)).add(piece.stance).add(piece.source);
    return parts.add(textOr(piece.year, [](SchoolYear year) { return year.id(); })).take();
}

std::string tiesText(const Rubric& rubric, const Evidence& piece) {
    Parts parts;
    parts.addEach(piece.dimensions,
                  [](Parts& out, const DimensionId& dimension) { out.add(dimension.value()); });
    parts.addEach(piece.statements,
                  [&](Parts& out, const StatementPlace& place) { out.add(markId(rubric, place)); });
    return parts.add(piece.state).take();
}

std::string stepText(const Snapshot& snapshot, const NextStep& step) {
    Parts parts;
    parts.add(step.dimension.value()).add(step.text).add(step.owner).add(dateText(step.due));
    parts.add(step.status).add(step.measure).add(step.priority);
    parts.add(step.statement ? step.statement->level.value() : 0)
        .add(step.statement ? step.statement->index + 1 : 0);
    parts.add(step.outcome).addEach(sortedUuids(snapshot.evidence, step.completion), addText);
    return parts.add(step.continues).add(step.toReview).take();
}

std::string memberText(const Member& member) {
    return Parts().add(member.name).add(member.role).add(member.votes).take();
}

std::string instantText(Instant instant) {
    return std::to_string(instant.millisecondsSinceEpoch());
}

void addRound(Parts& parts, const Round& round, const std::vector<Member>& team) {
    parts.add(round.number).add(instantText(round.opened)).add(instantText(round.revealed));
    parts.add(round.present).add(round.counts.abstained);
    parts.addEach(round.counts.levels, [](Parts& out, int count) { out.add(count); });
    std::vector<std::pair<std::string, std::string>> ballots;
    ballots.reserve(round.ballots.size());
    for (const Ballot& ballot : round.ballots) {
        const auto* level = std::get_if<LevelRank>(&ballot.choice);
        ballots.emplace_back(uuidOf(team, ballot.member), level ? std::to_string(level->value()) : "-");
    }
    std::ranges::sort(ballots);
    parts.addEach(ballots, [](Parts& out, const auto& ballot) { out.add(ballot.first).add(ballot.second); });
}

void addItem(Parts& parts, const AgendaItem& item, const std::vector<Member>& team) {
    parts.add(item.dimension.value()).add(item.parked).add(item.notes);
    parts.addEach(item.rounds, [&](Parts& out, const Round& round) { addRound(out, round, team); });
    if (!item.decision) {
        parts.add("undecided");
        return;
    }
    const Decision& decision = *item.decision;
    parts.add(instantText(decision.at)).add(valueText(decision.value)).add(decision.how);
    parts.add(decision.confidence).add(decision.minorityNote);
}

std::string sessionText(const RatingSession& session, const std::vector<Member>& team) {
    Parts parts;
    parts.add(instantText(session.started)).add(textOr(session.closed, instantText));
    parts.add(session.voting).add(session.rule).add(session.quorum);
    parts.add(session.timePerDimension.count()).add(session.thinkTime.count()).add(session.groundRules);
    parts.addEach(sortedUuids(team, session.absent), addText);
    parts.addEach(session.agenda, [&](Parts& out, const AgendaItem& item) { addItem(out, item, team); });
    return parts.take();
}

void addRubricUnits(Units& units, const Snapshot& snapshot) {
    const Rubric& rubric = *snapshot.rubric;
    for (std::size_t position = 0; position < snapshot.ratings.size(); ++position) {
        const Rating& rating = snapshot.ratings[position];
        if (!std::holds_alternative<Unrated>(rating.value) || !rating.reason.empty())
            units[{UnitKind::Rating, rubric.dimension(position).id.value()}] =
                Parts().add(valueText(rating.value)).add(rating.reason).take();
    }
    for (const auto& [place, mark] : snapshot.marks)
        units[{UnitKind::Mark, markId(rubric, place)}] = Parts().add(mark).take();
    if (!snapshot.focus.empty())
        units[{UnitKind::Focus}] = Parts()
                                       .addEach(snapshot.focus,
                                                [&](Parts& out, std::size_t position) {
                                                    out.add(rubric.dimension(position).id.value());
                                                })
                                       .take();
    for (const StrandText& text : snapshot.strandTexts)
        units[{UnitKind::StrandText, rubric.strands()[text.strand].id.value()}] = text.text;
}

} // namespace

Units unitsOf(const Snapshot& snapshot) {
    Units units;
    units[{UnitKind::Status}] = snapshot.assessment.status == AssessmentStatus::Final ? "final" : "draft";
    addRubricUnits(units, snapshot);
    for (const Evidence& piece : snapshot.evidence) {
        units[{UnitKind::Piece, piece.uuid}] = pieceText(piece);
        units[{UnitKind::EvidenceTies, piece.uuid}] = tiesText(*snapshot.rubric, piece);
    }
    for (const NextStep& step : snapshot.nextSteps)
        units[{UnitKind::NextStep, step.uuid}] = stepText(snapshot, step);
    for (const Member& member : snapshot.team)
        units[{UnitKind::Member, member.uuid}] = memberText(member);
    for (const RatingSession& session : snapshot.sessions)
        units[{UnitKind::Session, session.uuid}] = sessionText(session, snapshot.team);
    return units;
}

Units unitsOf(const School& school) {
    Units units{{{UnitKind::SchoolName}, school.name}};
    if (school.logo)
        units[{UnitKind::SchoolLogo}] = fileText(*school.logo);
    return units;
}

std::string digestOf(const Units& units) {
    Sha256 hash;
    for (const auto& [key, text] : units)
        hash.add(Parts().add(key.kind).add(key.id).add(text).take());
    return hash.hex();
}

std::string markId(const Rubric& rubric, const StatementPlace& place) {
    return rubric.dimension(place.position).id.value() + '/' + std::to_string(place.level.value()) + '/' +
           std::to_string(place.index);
}

} // namespace plumbline
