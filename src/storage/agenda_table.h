// SPDX-License-Identifier: MIT
// The agenda of a rating session in the file: rounds that were opened and revealed, decisions, notes, time.
#pragma once

#include "assessment/rating_session.h"
#include "storage/ballot_box.h"
#include "storage/database.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace plumbline::storage {

/// In the order of the agenda. `team` gives the order of members.
std::vector<AgendaItem> readAgenda(const Database& database, RatingSessionId session, const Rubric& rubric,
                                   const std::vector<Member>& team);
/// One dimension, which must be on the agenda.
AgendaItem readItem(const Database& database, RatingSessionId session, std::size_t position,
                    const Rubric& rubric, const std::vector<Member>& team);

/// Puts a dimension at a place on the agenda, from 0; what belongs to it stays.
void putItem(const Database& database, RatingSessionId session, std::size_t position, std::size_t place);
/// One that has neither rounds nor ballots nor a decision.
void removeItem(const Database& database, RatingSessionId session, std::size_t position);
/// Fills a dimension that was just put on the agenda with what was revealed and decided.
void insertItem(const Database& database, RatingSessionId session, std::size_t position,
                const AgendaItem& item);

void openRound(const Database& database, const BoxKey& round, Instant at);
void revealRound(const Database& database, const BoxKey& round, const Round& revealed);

void setParked(const Database& database, RatingSessionId session, std::size_t position, bool parked);
/// Outside the history.
void addTimeSpent(const Database& database, RatingSessionId session, std::size_t position,
                  std::chrono::seconds spent);
void setNotes(const Database& database, RatingSessionId session, std::size_t position,
              const std::string& notes);
void putDecision(const Database& database, RatingSessionId session, std::size_t position,
                 const Decision& decision);
void deleteDecision(const Database& database, RatingSessionId session, std::size_t position);

} // namespace plumbline::storage
