// SPDX-License-Identifier: MIT
#include "support/snapshots.h"

#include "support/tiny_rubric.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <stdexcept>
#include <utility>
#include <vector>

namespace plumbline::test {

namespace {

/// The same for the same words, in the form of a UUID of version 4.
std::string uuidOf(std::string_view words) {
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    for (const char c : words)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    std::string digits;
    for (int i = 0; i < 32; ++i, hash = hash * 6364136223846793005U + 1442695040888963407U)
        digits += "0123456789abcdef"[hash >> 60U];
    digits[12] = '4';
    digits[16] = '8';
    for (const std::size_t place : {8U, 13U, 18U, 23U})
        digits.insert(place, 1, '-');
    return digits;
}

template <class Value>
Value required(std::optional<Value> value, std::string_view what) {
    if (!value)
        throw std::invalid_argument("A sketch holds what it can not: " + std::string(what));
    return *std::move(value);
}

std::vector<std::string> words(std::string_view text) {
    std::istringstream stream{std::string(text)};
    std::vector<std::string> all;
    for (std::string word; stream >> word;)
        all.push_back(word);
    return all;
}

std::vector<std::string> parts(std::string_view text, char separator) {
    std::istringstream stream{std::string(text)};
    std::vector<std::string> all;
    for (std::string part; std::getline(stream, part, separator);)
        all.push_back(part);
    return all;
}

RatingValue valueOf(const Rubric& rubric, const std::string& word) {
    if (word == "-")
        return Unrated{};
    if (word == "n/a")
        return NotApplicable{};
    int rank = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), rank);
    if (error != std::errc() || end != word.data() + word.size() || rank < 1 ||
        rank > rubric.highest().value())
        throw std::invalid_argument("A sketch holds a level that is none: " + word);
    return LevelRank(rank);
}

constexpr Instant someInstant(1764000000000);

} // namespace

AssessmentSketch::AssessmentSketch(std::string_view school)
    : m_snapshot{.school = {SchoolId(1), uuidOf(school), std::string(school)},
                 .assessment = {AssessmentId(1), {}, *SchoolYear::startingIn(2025), AssessmentStatus::Draft},
                 .rubric = nullptr,
                 .ratings = {},
                 .evidence = {},
                 .nextSteps = {},
                 .team = {},
                 .sessions = {}} {
    year("2025-26");
    rubric("A: x y z | B: u v");
}

AssessmentSketch& AssessmentSketch::year(std::string_view year) {
    m_snapshot.assessment.year = required(SchoolYear::parse(year), year);
    m_snapshot.assessment.id = AssessmentId(m_snapshot.assessment.year.start());
    m_snapshot.assessment.uuid = uuidOf(m_snapshot.school.name + " " + m_snapshot.assessment.year.id());
    return *this;
}

AssessmentSketch& AssessmentSketch::rubric(RubricPointer rubric) {
    m_snapshot.ratings.assign(rubric->dimensionCount(), Rating{Unrated{}, {}, std::nullopt});
    m_snapshot.rubric = std::move(rubric);
    return *this;
}

AssessmentSketch& AssessmentSketch::rubric(std::string_view tinyRubric, int levels) {
    return rubric(test::tinyRubric(tinyRubric, levels));
}

AssessmentSketch& AssessmentSketch::rate(std::string_view ratings) {
    for (const std::string& part : parts(ratings, ',')) {
        const std::vector<std::string> pair = words(part);
        if (pair.size() != 2)
            throw std::invalid_argument("A sketch holds a rating that is none: " + part);
        Rating& rating = m_snapshot.ratings[required(m_snapshot.rubric->findDimension(pair[0]), pair[0])];
        rating.value = valueOf(*m_snapshot.rubric, pair[1]);
        rating.changed = someInstant;
    }
    return *this;
}

AssessmentSketch& AssessmentSketch::reason(std::string_view dimension, std::string_view reason) {
    Rating& rating = m_snapshot.ratings[required(m_snapshot.rubric->findDimension(dimension), dimension)];
    rating.reason = reason;
    rating.changed = someInstant;
    return *this;
}

AssessmentSketch& AssessmentSketch::evidence(std::string_view dimensions, std::string_view title) {
    return evidence(dimensions, title, Note{"About " + std::string(title)});
}

AssessmentSketch& AssessmentSketch::evidence(std::string_view dimensions, std::string_view title,
                                             EvidenceContent content, Stance stance) {
    const auto number = static_cast<std::int64_t>(m_snapshot.evidence.size()) + 1;
    Evidence piece{.id = EvidenceId(number),
                   .uuid = uuidOf(m_snapshot.assessment.uuid + " evidence " + std::to_string(number)),
                   .title = std::string(title),
                   .content = std::move(content),
                   .date = std::nullopt,
                   .stance = stance,
                   .added = someInstant,
                   .dimensions = {}};
    for (const std::string& id : words(dimensions))
        piece.dimensions.push_back(
            m_snapshot.rubric->dimension(required(m_snapshot.rubric->findDimension(id), id)).id);
    m_snapshot.evidence.push_back(std::move(piece));
    return *this;
}

AssessmentSketch& AssessmentSketch::step(std::string_view dimension, std::string_view text,
                                         std::string_view due, StepStatus status) {
    const auto number = static_cast<std::int64_t>(m_snapshot.nextSteps.size()) + 1;
    const std::size_t position = required(m_snapshot.rubric->findDimension(dimension), dimension);
    m_snapshot.nextSteps.push_back(
        {.id = NextStepId(number),
         .uuid = uuidOf(m_snapshot.assessment.uuid + " step " + std::to_string(number)),
         .dimension = m_snapshot.rubric->dimension(position).id,
         .text = std::string(text),
         .owner = {},
         .due = due.empty() ? std::nullopt : std::optional(required(Date::parse(due), due)),
         .status = status});
    return *this;
}

AssessmentSketch& AssessmentSketch::member(std::string_view name, std::string_view role) {
    const auto number = static_cast<std::int64_t>(m_snapshot.team.size()) + 1;
    m_snapshot.team.push_back({MemberId(number),
                               uuidOf(m_snapshot.assessment.uuid + " member " + std::to_string(number)),
                               std::string(name), std::string(role)});
    return *this;
}

AssessmentSketch& AssessmentSketch::session(std::string_view agenda, Voting voting, int quorum) {
    if (!m_snapshot.sessions.empty())
        closeSession();
    const auto number = static_cast<std::int64_t>(m_snapshot.sessions.size()) + 1;
    RatingSession session{.id = RatingSessionId(number),
                          .uuid = uuidOf(m_snapshot.assessment.uuid + " session " + std::to_string(number)),
                          .started = nextMoment(),
                          .closed = std::nullopt,
                          .voting = voting,
                          .quorum = quorum,
                          .groundRules = {},
                          .agenda = {},
                          .absent = {}};
    const auto add = [&](std::size_t position) {
        session.agenda.push_back({.dimension = m_snapshot.rubric->dimension(position).id,
                                  .rounds = {},
                                  .open = std::nullopt,
                                  .voted = {},
                                  .decision = std::nullopt});
    };
    for (const std::string& id : words(agenda))
        add(required(m_snapshot.rubric->findDimension(id), id));
    if (agenda.empty())
        for (std::size_t position = 0; position < m_snapshot.rubric->dimensionCount(); ++position)
            add(position);
    m_snapshot.sessions.push_back(std::move(session));
    return *this;
}

AssessmentSketch& AssessmentSketch::groundRules(std::string_view rules) {
    m_snapshot.sessions.back().groundRules = rules;
    return *this;
}

AssessmentSketch& AssessmentSketch::absent(std::string_view name) {
    const auto member = std::ranges::find(m_snapshot.team, name, &Member::name);
    if (member == m_snapshot.team.end())
        throw std::invalid_argument("A sketch holds no such member: " + std::string(name));
    m_snapshot.sessions.back().absent.push_back(member->id);
    return *this;
}

AssessmentSketch& AssessmentSketch::votes(std::string_view rounds) {
    if (m_snapshot.sessions.empty())
        session();
    const std::vector<std::string> named = parts(rounds, ':');
    if (named.size() != 2)
        throw std::invalid_argument("A sketch holds votes that are none: " + std::string(rounds));
    for (const std::string& part : parts(named[1], '|')) {
        AgendaItem& its = item(named[0]);
        its.rounds.push_back(round(part, static_cast<int>(its.rounds.size()) + 1));
        its.spent += std::chrono::minutes(5);
    }
    return *this;
}

AssessmentSketch& AssessmentSketch::decide(std::string_view ratings, DecisionRule how, Confidence confidence,
                                           std::string_view minorityNote) {
    rate(ratings);
    for (const std::string& part : parts(ratings, ',')) {
        const std::string dimension = words(part).front();
        item(dimension).decision = Decision{nextMoment(), valueOf(*m_snapshot.rubric, words(part).back()),
                                            how, confidence, std::string(minorityNote)};
    }
    return *this;
}

AssessmentSketch& AssessmentSketch::park(std::string_view dimension) {
    item(dimension).parked = true;
    return *this;
}

AssessmentSketch& AssessmentSketch::closeSession() {
    m_snapshot.sessions.back().closed = nextMoment();
    return *this;
}

Instant AssessmentSketch::nextMoment() {
    m_moment = Instant(m_moment.millisecondsSinceEpoch() + 60000);
    return m_moment;
}

AgendaItem& AssessmentSketch::item(std::string_view dimension) {
    std::vector<AgendaItem>& agenda = m_snapshot.sessions.back().agenda;
    const auto found =
        std::ranges::find(agenda, dimension, [](const AgendaItem& each) { return each.dimension.value(); });
    if (found == agenda.end())
        throw std::invalid_argument("A sketch has not on its agenda: " + std::string(dimension));
    return *found;
}

Round AssessmentSketch::round(std::string_view ballots, int number) {
    const RatingSession& session = m_snapshot.sessions.back();
    const std::vector<MemberId> voters = votersPresent(m_snapshot, session);
    const std::vector<std::string> cast = words(ballots);
    if (session.voting == Voting::Named && cast.size() > voters.size())
        throw std::invalid_argument("A sketch holds more ballots than voters: " + std::string(ballots));
    Round made{number, nextMoment(), nextMoment(), static_cast<int>(std::max(cast.size(), voters.size())), {},
               {}};
    made.counts.levels.assign(m_snapshot.rubric->levels().size(), 0);
    for (std::size_t i = 0; i < cast.size(); ++i) {
        if (cast[i] == "-")
            continue;
        BallotChoice choice = Abstained{};
        if (cast[i] == "a")
            ++made.counts.abstained;
        else {
            const LevelRank level = required(levelOf(valueOf(*m_snapshot.rubric, cast[i])), cast[i]);
            ++made.counts.levels[level.index()];
            choice = level;
        }
        if (session.voting == Voting::Named)
            made.ballots.push_back({voters[i], choice});
    }
    return made;
}

AssessmentSketch& AssessmentSketch::final() {
    m_snapshot.assessment.status = AssessmentStatus::Final;
    return *this;
}

SnapshotPointer AssessmentSketch::snapshot() const {
    return std::make_shared<const Snapshot>(m_snapshot);
}

AssessmentSketch school(std::string_view name) {
    return AssessmentSketch(name);
}

} // namespace plumbline::test
