// SPDX-License-Identifier: MIT
#include "workbook/three_way.h"

#include "assessment/open_round.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace plumbline {

namespace {

/// What a unit says in a state; null where it says nothing.
const std::string* find(const Units& units, const UnitKey& key) {
    const auto found = units.find(key);
    return found != units.end() ? &found->second : nullptr;
}

bool isSame(const std::string* a, const std::string* b) {
    return a && b ? *a == *b : a == b;
}

enum class Verdict { Keep, Take, Conflict };

Verdict verdictOf(const std::string* base, const std::string* here, const std::string* there) {
    if (isSame(here, there) || isSame(base, there))
        return Verdict::Keep;
    return isSame(base, here) ? Verdict::Take : Verdict::Conflict;
}

/// A piece of evidence is two units that come and go together: where only one side has it, one question is
/// asked about both.
Verdict verdictOfPiece(const Units& base, const Units& here, const Units& there, const std::string& uuid) {
    Verdict worst = Verdict::Keep;
    for (const UnitKind kind : {UnitKind::Piece, UnitKind::EvidenceTies}) {
        const UnitKey key{kind, uuid};
        worst = std::max(worst, verdictOf(find(base, key), find(here, key), find(there, key)));
    }
    return worst;
}

std::set<UnitKey> keysOf(const Units& a, const Units& b, const Units& c) {
    std::set<UnitKey> keys;
    for (const Units* units : {&a, &b, &c})
        for (const auto& [key, text] : *units)
            keys.insert(key);
    return keys;
}

/// Rewrites a snapshot so that what `here` has too bears the keys it has there.
class InKeysOf {
public:
    explicit InKeysOf(const Snapshot& here) {
        note(here.evidence, m_evidence);
        note(here.nextSteps, m_steps);
        note(here.team, m_members);
        note(here.sessions, m_sessions);
    }

    Snapshot operator()(Snapshot there) {
        const auto evidence = renumber(there.evidence, m_evidence);
        renumber(there.nextSteps, m_steps);
        const auto members = renumber(there.team, m_members);
        renumber(there.sessions, m_sessions);
        for (NextStep& step : there.nextSteps)
            replace(step.completion, evidence);
        for (RatingSession& session : there.sessions) {
            replace(session.absent, members);
            for (AgendaItem& item : session.agenda) {
                leaveOutOpenRound(item);
                for (Round& round : item.rounds)
                    for (Ballot& ballot : round.ballots)
                        ballot.member = members.at(ballot.member);
            }
        }
        return there;
    }

private:
    template <class Items, class Id>
    void note(const Items& items, std::map<std::string, Id>& known) {
        for (const auto& item : items) {
            known.emplace(item.uuid, item.id);
            m_lowest = std::min(m_lowest, item.id.value());
        }
    }

    template <class Items, class Id>
    std::map<Id, Id> renumber(Items& items, const std::map<std::string, Id>& known) {
        std::map<Id, Id> keys;
        for (auto& item : items) {
            const auto found = known.find(item.uuid);
            const Id key = found != known.end() ? found->second : Id(--m_lowest);
            keys.emplace(item.id, key);
            item.id = key;
        }
        return keys;
    }

    template <class Id>
    static void replace(std::vector<Id>& ids, const std::map<Id, Id>& keys) {
        std::erase_if(ids, [&](Id id) { return !keys.contains(id); });
        for (Id& id : ids)
            id = keys.at(id);
    }

    std::map<std::string, EvidenceId> m_evidence;
    std::map<std::string, NextStepId> m_steps;
    std::map<std::string, MemberId> m_members;
    std::map<std::string, RatingSessionId> m_sessions;
    /// Below zero where an earlier merge gave keys.
    std::int64_t m_lowest = 0;
};

/// Takes units from one snapshot into another, whose keys it bears.
class Taking {
public:
    Taking(Snapshot into, Snapshot from) : m_into(std::move(into)), m_from(std::move(from)) {}

    void take(const UnitKey& key) {
        switch (key.kind) {
        case UnitKind::SchoolName:
        case UnitKind::SchoolLogo:
            break; // the school's own, beyond the one assessment
        case UnitKind::Status:
            m_into.assessment.status = m_from.assessment.status;
            break;
        case UnitKind::Rating:
            takeRating(key.id);
            break;
        case UnitKind::Mark:
            takeMark(key.id);
            break;
        case UnitKind::Focus:
            m_into.focus = m_from.focus;
            break;
        case UnitKind::StrandText:
            takeStrandText(key.id);
            break;
        case UnitKind::Piece:
            takePiece(key.id);
            break;
        case UnitKind::EvidenceTies:
            takeTies(key.id);
            break;
        case UnitKind::NextStep:
            takeItem(m_into.nextSteps, m_from.nextSteps, key.id);
            break;
        case UnitKind::Member:
            takeItem(m_into.team, m_from.team, key.id);
            break;
        case UnitKind::Session:
            takeItem(m_into.sessions, m_from.sessions, key.id);
            break;
        }
    }

    Snapshot whole() {
        std::ranges::stable_sort(m_into.sessions, {}, &RatingSession::started);
        bringBackVoters();
        for (NextStep& step : m_into.nextSteps)
            std::erase_if(step.completion,
                          [&](EvidenceId id) { return findEvidence(m_into, id) == nullptr; });
        return std::move(m_into);
    }

private:
    template <class Items>
    static auto byUuid(Items& items, const std::string& uuid) {
        return std::ranges::find_if(items, [&](const auto& item) { return item.uuid == uuid; });
    }

    template <class Item>
    static void takeItem(std::vector<Item>& into, const std::vector<Item>& from, const std::string& uuid) {
        const auto old = byUuid(into, uuid);
        const auto taken = byUuid(from, uuid);
        if (taken == from.end())
            into.erase(old);
        else if (old == into.end())
            into.push_back(*taken);
        else
            *old = *taken;
    }

    void takeRating(const std::string& dimension) {
        const std::size_t position = *m_into.rubric->findDimension(dimension);
        m_into.ratings[position] = m_from.ratings[position];
    }

    void takeMark(const std::string& id) {
        const Rubric& rubric = *m_into.rubric;
        const auto isIt = [&](const auto& mark) { return markId(rubric, mark.first) == id; };
        std::erase_if(m_into.marks, isIt);
        const auto taken = std::ranges::find_if(m_from.marks, isIt);
        if (taken != m_from.marks.end())
            m_into.marks.insert(*taken);
    }

    void takeStrandText(const std::string& id) {
        const auto isIt = [&](const StrandText& text) {
            return m_into.rubric->strands()[text.strand].id.value() == id;
        };
        std::erase_if(m_into.strandTexts, isIt);
        std::ranges::copy_if(m_from.strandTexts, std::back_inserter(m_into.strandTexts), isIt);
        std::ranges::sort(m_into.strandTexts, {}, &StrandText::strand);
    }

    /// What both have in itself; its ties stay.
    void takePiece(const std::string& uuid) {
        Evidence& old = *byUuid(m_into.evidence, uuid);
        Evidence taken = *byUuid(m_from.evidence, uuid);
        taken.dimensions = std::move(old.dimensions);
        taken.statements = std::move(old.statements);
        taken.state = old.state;
        old = std::move(taken);
    }

    /// A piece that only one side has comes or goes whole.
    void takeTies(const std::string& uuid) {
        const auto old = byUuid(m_into.evidence, uuid);
        const auto taken = byUuid(m_from.evidence, uuid);
        if (old == m_into.evidence.end() || taken == m_from.evidence.end()) {
            takeItem(m_into.evidence, m_from.evidence, uuid);
            return;
        }
        old->dimensions = taken->dimensions;
        old->statements = taken->statements;
        old->state = taken->state;
    }

    /// A member who left on one side and took part on the other stays.
    void bringBackVoters() {
        std::set<MemberId> named;
        for (const RatingSession& session : m_into.sessions) {
            named.insert(session.absent.begin(), session.absent.end());
            for (const AgendaItem& item : session.agenda) {
                named.insert(item.voted.begin(), item.voted.end());
                for (const Round& round : item.rounds)
                    for (const Ballot& ballot : round.ballots)
                        named.insert(ballot.member);
            }
        }
        for (const Member& member : m_into.team)
            named.erase(member.id);
        for (const std::vector<Member>* team : {&m_before, &m_from.team})
            for (const Member& member : *team)
                if (named.erase(member.id) > 0)
                    m_into.team.push_back(member);
    }

    Snapshot m_into;
    Snapshot m_from;
    std::vector<Member> m_before = m_into.team;
};

} // namespace

ThreeWay compareThree(const Units& base, const Units& here, const Units& there) {
    ThreeWay result{{}, {}, here != base, there != base};
    for (const UnitKey& key : keysOf(base, here, there)) {
        const std::string* mine = find(here, key);
        const std::string* theirs = find(there, key);
        Verdict verdict = verdictOf(find(base, key), mine, theirs);
        const bool isEvidence = key.kind == UnitKind::Piece || key.kind == UnitKind::EvidenceTies;
        if (isEvidence && (mine == nullptr) != (theirs == nullptr))
            verdict = key.kind == UnitKind::Piece ? Verdict::Keep : verdictOfPiece(base, here, there, key.id);
        if (verdict == Verdict::Take)
            result.taken.push_back(key);
        else if (verdict == Verdict::Conflict)
            result.conflicts.push_back(key);
    }
    return result;
}

Snapshot united(const Snapshot& here, const Snapshot& there, const std::vector<UnitKey>& taken) {
    Taking taking(here, InKeysOf(here)(there));
    for (const UnitKey& key : taken)
        taking.take(key);
    return taking.whole();
}

} // namespace plumbline
