// SPDX-License-Identifier: MIT
#include "storage/agenda_table.h"

#include "storage/enum_text.h"

#include <algorithm>
#include <array>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string>
#include <utility>

namespace plumbline::storage {

namespace {

using SQLite::Statement;

constexpr std::array<const char*, 3> howTexts{"consensus", "majority", "chair"};
constexpr std::array<const char*, 3> confidenceTexts{"low", "medium", "high"};
constexpr const char* abstained = "abstained";

std::string textOf(const BallotChoice& choice) {
    const auto* level = std::get_if<LevelRank>(&choice);
    return level ? std::to_string(level->value()) : std::string(abstained);
}

BallotChoice choiceOf(const std::string& text) {
    return text == abstained ? BallotChoice(Abstained{}) : BallotChoice(LevelRank(text.front() - '0'));
}

std::int64_t columnOf(std::size_t position) {
    return static_cast<std::int64_t>(position + 1);
}

/// Reads the parts of one session into the items of its agenda, those of some dimensions.
class AgendaReader {
public:
    AgendaReader(const Database& database, RatingSessionId session, const Rubric& rubric,
                 const std::vector<Member>& team)
        : m_database(database), m_session(session), m_rubric(rubric), m_team(team) {}

    std::vector<AgendaItem> read(std::size_t firstPosition, std::size_t lastPosition) {
        m_first = columnOf(firstPosition);
        m_last = columnOf(lastPosition);
        readItems();
        readRounds();
        readCounts();
        readBallots();
        readBoxes();
        readDecisions();
        return std::move(m_agenda);
    }

private:
    Statement query(const char* sql) const {
        Statement statement(m_database.connection(), sql);
        SQLite::bind(statement, m_session.value(), m_first, m_last);
        return statement;
    }

    /// Null where the file holds a dimension that its rubric has not.
    AgendaItem* itemAt(std::int64_t dimension) {
        if (dimension < 1 || static_cast<std::size_t>(dimension) > m_rubric.dimensionCount())
            return nullptr;
        const DimensionId& id = m_rubric.dimension(static_cast<std::size_t>(dimension - 1)).id;
        const auto found = std::ranges::find(m_agenda, id, &AgendaItem::dimension);
        return found != m_agenda.end() ? &*found : nullptr;
    }

    Round* roundAt(std::int64_t dimension, int number) {
        AgendaItem* item = itemAt(dimension);
        if (!item)
            return nullptr;
        const auto found = std::ranges::find(item->rounds, number, &Round::number);
        return found != item->rounds.end() ? &*found : nullptr;
    }

    void readItems() {
        Statement rows =
            query("SELECT i.dimension, i.parked, COALESCE(t.seconds, 0), i.notes FROM agenda_item AS i "
                  "LEFT JOIN time_spent AS t ON t.session = i.session AND t.dimension = i.dimension "
                  "WHERE i.session = ? AND i.dimension BETWEEN ? AND ? ORDER BY i.place");
        while (rows.executeStep()) {
            const auto position = static_cast<std::size_t>(rows.getColumn(0).getInt64() - 1);
            if (position < m_rubric.dimensionCount())
                m_agenda.push_back({m_rubric.dimension(position).id,
                                    rows.getColumn(1).getInt() != 0,
                                    std::chrono::seconds(rows.getColumn(2).getInt64()),
                                    {},
                                    std::nullopt,
                                    {},
                                    0,
                                    std::nullopt,
                                    rows.getColumn(3).getString()});
        }
    }

    void readRounds() {
        Statement rows = query("SELECT dimension, number, opened_ms, revealed_ms, present FROM round "
                               "WHERE session = ? AND dimension BETWEEN ? AND ? ORDER BY dimension, number");
        while (rows.executeStep()) {
            AgendaItem* item = itemAt(rows.getColumn(0).getInt64());
            if (!item)
                continue;
            const int number = rows.getColumn(1).getInt();
            const Instant opened(rows.getColumn(2).getInt64());
            if (rows.getColumn(3).isNull()) {
                item->open = OpenRound{number, opened};
                continue;
            }
            BallotCounts none{std::vector<int>(m_rubric.levels().size()), 0};
            item->rounds.push_back({number,
                                    opened,
                                    Instant(rows.getColumn(3).getInt64()),
                                    rows.getColumn(4).getInt(),
                                    std::move(none),
                                    {}});
        }
    }

    void readCounts() {
        Statement rows = query("SELECT dimension, number, choice, ballots FROM round_count WHERE session = ? "
                               "AND dimension BETWEEN ? AND ? "
                               "ORDER BY dimension, number, choice");
        while (rows.executeStep()) {
            Round* round = roundAt(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt());
            if (!round)
                continue;
            const BallotChoice choice = choiceOf(rows.getColumn(2).getString());
            const auto* level = std::get_if<LevelRank>(&choice);
            if (!level)
                round->counts.abstained = rows.getColumn(3).getInt();
            else if (*level <= m_rubric.highest())
                round->counts.levels[level->index()] = rows.getColumn(3).getInt();
        }
    }

    void readBallots() {
        Statement rows = query("SELECT dimension, number, member, choice FROM ballot WHERE session = ? AND "
                               "dimension BETWEEN ? AND ? "
                               "ORDER BY dimension, number, member");
        while (rows.executeStep())
            if (Round* round = roundAt(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt()))
                round->ballots.push_back(
                    {MemberId(rows.getColumn(2).getInt64()), choiceOf(rows.getColumn(3).getString())});
    }

    void readBoxes() {
        Statement rows = query("SELECT dimension, voter, ballots FROM sealed_ballot WHERE session = ? AND "
                               "dimension BETWEEN ? AND ? "
                               "ORDER BY dimension, voter");
        while (rows.executeStep()) {
            AgendaItem* item = itemAt(rows.getColumn(0).getInt64());
            if (!item)
                continue;
            const std::int64_t voter = rows.getColumn(1).getInt64();
            if (voter == countedByHand)
                item->counted = rows.getColumn(2).getInt();
            else if (std::ranges::find(m_team, MemberId(voter), &Member::id) != m_team.end())
                item->voted.emplace_back(voter);
        }
    }

    void readDecisions() {
        Statement rows =
            query("SELECT dimension, decided_ms, state, level, how, confidence, minority_note "
                  "FROM decision WHERE session = ? AND dimension BETWEEN ? AND ? ORDER BY dimension");
        while (rows.executeStep())
            if (AgendaItem* item = itemAt(rows.getColumn(0).getInt64()))
                item->decision = Decision{
                    Instant(rows.getColumn(1).getInt64()),
                    rows.getColumn(3).isNull() ? RatingValue(NotApplicable{})
                                               : RatingValue(LevelRank(rows.getColumn(3).getInt())),
                    valueOf<DecisionRule>(howTexts, rows.getColumn(4).getString()),
                    valueOf<Confidence>(confidenceTexts, rows.getColumn(5).getString()),
                    rows.getColumn(6).getString(),
                };
    }

    const Database& m_database;
    RatingSessionId m_session;
    const Rubric& m_rubric;
    const std::vector<Member>& m_team;
    std::int64_t m_first = 1;
    std::int64_t m_last = 1;
    std::vector<AgendaItem> m_agenda;
};

void insertCount(const Database& database, const BoxKey& round, const BallotChoice& choice, int ballots) {
    if (ballots == 0)
        return;
    Statement statement(database.connection(), "INSERT INTO round_count (session, dimension, number, choice, "
                                               "ballots) VALUES (?, ?, ?, ?, ?)");
    SQLite::bind(statement, round.session.value(), columnOf(round.position), round.number, textOf(choice),
                 ballots);
    statement.exec();
}

} // namespace

std::vector<AgendaItem> readAgenda(const Database& database, RatingSessionId session, const Rubric& rubric,
                                   const std::vector<Member>& team) {
    return AgendaReader(database, session, rubric, team).read(0, rubric.dimensionCount() - 1);
}

AgendaItem readItem(const Database& database, RatingSessionId session, std::size_t position,
                    const Rubric& rubric, const std::vector<Member>& team) {
    return std::move(AgendaReader(database, session, rubric, team).read(position, position).at(0));
}

void putItem(const Database& database, RatingSessionId session, std::size_t position, std::size_t place) {
    Statement statement(database.connection(), R"sql(
        INSERT INTO agenda_item (session, dimension, place, parked, notes) VALUES (?, ?, ?, 0, '')
        ON CONFLICT (session, dimension) DO UPDATE SET place = excluded.place)sql");
    SQLite::bind(statement, session.value(), columnOf(position), static_cast<std::int64_t>(place + 1));
    statement.exec();
}

void removeItem(const Database& database, RatingSessionId session, std::size_t position) {
    Statement statement(database.connection(), "DELETE FROM agenda_item WHERE session = ? AND dimension = ?");
    SQLite::bind(statement, session.value(), columnOf(position));
    statement.exec();
}

void insertItem(const Database& database, RatingSessionId session, std::size_t position,
                const AgendaItem& item) {
    if (item.parked)
        setParked(database, session, position, true);
    addTimeSpent(database, session, position, item.spent);
    if (!item.notes.empty())
        setNotes(database, session, position, item.notes);
    for (const Round& round : item.rounds) {
        const BoxKey key{session, position, round.number};
        openRound(database, key, round.opened);
        revealRound(database, key, round);
    }
    if (item.decision)
        putDecision(database, session, position, *item.decision);
}

void openRound(const Database& database, const BoxKey& round, Instant at) {
    Statement statement(database.connection(),
                        "INSERT INTO round (session, dimension, number, opened_ms) VALUES (?, ?, ?, ?)");
    SQLite::bind(statement, round.session.value(), columnOf(round.position), round.number,
                 at.millisecondsSinceEpoch());
    statement.exec();
}

void revealRound(const Database& database, const BoxKey& round, const Round& revealed) {
    Statement statement(
        database.connection(),
        "UPDATE round SET revealed_ms = ?, present = ? WHERE session = ? AND dimension = ? AND number = ?");
    SQLite::bind(statement, revealed.revealed.millisecondsSinceEpoch(), revealed.present,
                 round.session.value(), columnOf(round.position), round.number);
    statement.exec();
    insertCount(database, round, Abstained{}, revealed.counts.abstained);
    for (std::size_t i = 0; i < revealed.counts.levels.size(); ++i)
        insertCount(database, round, LevelRank(static_cast<int>(i) + 1), revealed.counts.levels[i]);
    Statement insert(
        database.connection(),
        "INSERT INTO ballot (session, dimension, number, member, choice) VALUES (?, ?, ?, ?, ?)");
    for (const Ballot& ballot : revealed.ballots) {
        SQLite::bind(insert, round.session.value(), columnOf(round.position), round.number,
                     ballot.member.value(), textOf(ballot.choice));
        insert.exec();
        insert.reset();
    }
}

void setParked(const Database& database, RatingSessionId session, std::size_t position, bool parked) {
    Statement statement(database.connection(),
                        "UPDATE agenda_item SET parked = ? WHERE session = ? AND dimension = ?");
    SQLite::bind(statement, parked ? 1 : 0, session.value(), columnOf(position));
    statement.exec();
}

void addTimeSpent(const Database& database, RatingSessionId session, std::size_t position,
                  std::chrono::seconds spent) {
    if (spent.count() == 0)
        return;
    Statement statement(database.connection(), R"sql(
        INSERT INTO time_spent (session, dimension, seconds) VALUES (?, ?, ?)
        ON CONFLICT (session, dimension) DO UPDATE SET seconds = seconds + excluded.seconds)sql");
    SQLite::bind(statement, session.value(), columnOf(position), static_cast<std::int64_t>(spent.count()));
    statement.exec();
}

void setNotes(const Database& database, RatingSessionId session, std::size_t position,
              const std::string& notes) {
    Statement statement(database.connection(),
                        "UPDATE agenda_item SET notes = ? WHERE session = ? AND dimension = ?");
    SQLite::bind(statement, notes, session.value(), columnOf(position));
    statement.exec();
}

void putDecision(const Database& database, RatingSessionId session, std::size_t position,
                 const Decision& decision) {
    Statement statement(database.connection(), R"sql(
        INSERT INTO decision (session, dimension, decided_ms, state, level, how, confidence, minority_note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, dimension) DO UPDATE
        SET decided_ms = excluded.decided_ms, state = excluded.state, level = excluded.level, how = excluded.how,
            confidence = excluded.confidence, minority_note = excluded.minority_note)sql");
    const std::optional<LevelRank> level = levelOf(decision.value);
    statement.bind(1, session.value());
    statement.bind(2, columnOf(position));
    statement.bind(3, decision.at.millisecondsSinceEpoch());
    statement.bind(4, level ? "rated" : "not-applicable");
    if (level)
        statement.bind(5, level->value());
    statement.bind(6, textOf(howTexts, decision.how));
    statement.bind(7, textOf(confidenceTexts, decision.confidence));
    statement.bind(8, decision.minorityNote);
    statement.exec();
}

void deleteDecision(const Database& database, RatingSessionId session, std::size_t position) {
    Statement statement(database.connection(), "DELETE FROM decision WHERE session = ? AND dimension = ?");
    SQLite::bind(statement, session.value(), columnOf(position));
    statement.exec();
}

} // namespace plumbline::storage
