// SPDX-License-Identifier: MIT
#include "exchange/fingerprint.h"

#include "base/sha256.h"
#include "exchange/state_ids.h"

#include <algorithm>
#include <cstdint>
#include <variant>

namespace plumbline {

namespace {

constexpr std::size_t digits = 12;
constexpr std::size_t digitsOfGroup = 4;

/// What is hashed, part by part. Papers outlive programs: what stands here for a workbook of today must stay
/// as it is, byte for byte; what is new in later ones is added only where it is there.
class Canonical {
public:
    /// With its length before it, so that no two lists of parts read alike.
    void add(std::string_view part) {
        m_hash.add(std::to_string(part.size()) + ":");
        m_hash.add(part);
    }

    void add(std::int64_t number) { add(std::to_string(number)); }

    std::string hex() { return m_hash.hex(); }

private:
    Sha256 m_hash;
};

template <class Item>
std::vector<const Item*> byUuid(const std::vector<Item>& items) {
    std::vector<const Item*> sorted;
    sorted.reserve(items.size());
    for (const Item& item : items)
        sorted.push_back(&item);
    std::ranges::sort(sorted, {}, &Item::uuid);
    return sorted;
}

void add(Canonical& out, const Rubric& rubric) {
    out.add(rubric.id().value());
    out.add(rubric.version());
    for (const Level& level : rubric.levels()) {
        out.add(level.id.value());
        out.add(level.name);
    }
    for (const Strand& strand : rubric.strands()) {
        out.add(strand.id.value());
        out.add(strand.name);
        for (const Dimension& dimension : strand.dimensions) {
            out.add(dimension.id.value());
            out.add(dimension.name);
            for (const std::string& descriptor : dimension.descriptors)
                out.add(descriptor);
        }
    }
}

void add(Canonical& out, const RatingValue& value) {
    out.add(stateId(value));
    if (const std::optional<LevelRank> level = levelOf(value))
        out.add(level->value());
}

void add(Canonical& out, const StatementPlace& place) {
    out.add(static_cast<std::int64_t>(place.position));
    out.add(place.level.value());
    out.add(static_cast<std::int64_t>(place.index));
}

void add(Canonical& out, const EvidenceContent& content) {
    out.add(evidenceKindId(content));
    if (const auto* note = std::get_if<Note>(&content))
        out.add(note->text);
    else if (const auto* link = std::get_if<Link>(&content))
        out.add(link->url);
    else
        out.add(std::get<Attachment>(content).sha256);
}

void add(Canonical& out, const Evidence& piece) {
    out.add("evidence");
    out.add(piece.uuid);
    out.add(piece.title);
    add(out, piece.content);
    out.add(piece.date ? piece.date->iso() : std::string());
    out.add(piece.year ? piece.year->id() : std::string());
    out.add(piece.source);
    out.add(stanceId(piece.stance));
    out.add(evidenceStateId(piece.state));
    for (const DimensionId& dimension : piece.dimensions)
        out.add(dimension.value());
    for (const StatementPlace& place : piece.statements)
        add(out, place);
}

/// What was planned; how far it came may change after.
void add(Canonical& out, const NextStep& step) {
    out.add("next step");
    out.add(step.uuid);
    out.add(step.dimension.value());
    out.add(step.text);
    out.add(step.owner);
    out.add(step.due ? step.due->iso() : std::string());
    out.add(step.measure);
    out.add(priorityId(step.priority));
    if (step.statement) {
        out.add(step.statement->level.value());
        out.add(static_cast<std::int64_t>(step.statement->index));
    }
}

void add(Canonical& out, const Round& round) {
    out.add("round");
    out.add(round.number);
    out.add(round.present);
    for (const int count : round.counts.levels)
        out.add(count);
    out.add(round.counts.abstained);
}

void add(Canonical& out, const RatingSession& session) {
    out.add("session");
    out.add(session.uuid);
    out.add(votingId(session.voting));
    out.add(decisionRuleId(session.rule));
    for (const AgendaItem& item : session.agenda) {
        out.add(item.dimension.value());
        for (const Round& round : item.rounds)
            add(out, round);
        if (!item.decision)
            continue;
        out.add("decision");
        add(out, item.decision->value);
        out.add(decisionRuleId(item.decision->how));
        out.add(confidenceId(item.decision->confidence));
        out.add(item.decision->minorityNote);
    }
}

void add(Canonical& out, const Snapshot& snapshot) {
    out.add("plumbline fingerprint 1");
    out.add(snapshot.assessment.uuid);
    out.add(snapshot.assessment.year.id());
    add(out, *snapshot.rubric);
    for (const Rating& rating : snapshot.ratings) {
        add(out, rating.value);
        out.add(rating.reason);
    }
    for (const auto& [place, mark] : snapshot.marks) {
        add(out, place);
        out.add(statementMarkId(mark));
    }
    for (const Evidence* piece : byUuid(snapshot.evidence))
        add(out, *piece);
    for (const NextStep* step : byUuid(snapshot.nextSteps))
        add(out, *step);
    for (const Member* member : byUuid(snapshot.team)) {
        out.add("member");
        out.add(member->uuid);
        out.add(member->name);
        out.add(member->role);
        out.add(member->votes ? 1 : 0);
    }
    for (const RatingSession& session : snapshot.sessions)
        add(out, session);
    for (const std::size_t position : snapshot.focus) {
        out.add("focus");
        out.add(static_cast<std::int64_t>(position));
    }
    for (const StrandText& text : snapshot.strandTexts) {
        out.add("strand");
        out.add(static_cast<std::int64_t>(text.strand));
        out.add(text.text);
    }
}

/// Upper case, a dash after every group.
std::string grouped(std::string_view hex) {
    std::string text;
    for (std::size_t i = 0; i < digits; ++i) {
        if (i > 0 && i % digitsOfGroup == 0)
            text += '-';
        text += hex[i] >= 'a' && hex[i] <= 'f' ? static_cast<char>(hex[i] - 'a' + 'A') : hex[i];
    }
    return text;
}

} // namespace

std::string fingerprint(const Snapshot& snapshot) {
    Canonical canonical;
    add(canonical, snapshot);
    return grouped(canonical.hex());
}

std::optional<std::string> parseFingerprint(std::string_view text) {
    std::string hex;
    for (const char c : text) {
        if (c == '-' || c == ' ')
            continue;
        const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!((lower >= '0' && lower <= '9') || (lower >= 'a' && lower <= 'f')))
            return std::nullopt;
        hex += lower;
    }
    return hex.size() == digits ? std::optional(grouped(hex)) : std::nullopt;
}

} // namespace plumbline
