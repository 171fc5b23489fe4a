// SPDX-License-Identifier: MIT
// A source of made-up values, always the same for the same seed on every system.
#pragma once

#include "base/date.h"

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <random>
#include <string>

namespace plumbline::test {

class MadeUp {
public:
    explicit MadeUp(unsigned seed) : m_random(seed) {}

    /// 0 to `highest`.
    int upTo(int highest) { return static_cast<int>(m_random() % static_cast<unsigned>(highest + 1)); }

    std::size_t below(std::size_t size) { return m_random() % size; }

    /// True once in so many times.
    bool once(int times) { return upTo(times - 1) == 0; }

    template <class Value>
    Value oneOf(std::initializer_list<Value> values) {
        return *std::next(values.begin(), upTo(static_cast<int>(values.size()) - 1));
    }

    /// On one line, at most 200 characters, already trimmed. It begins and ends with a word that no other
    /// text of this source has ("w17o", "w17c"), so that it is found again wherever it is shown; between them
    /// stands what programs stumble over.
    std::string name();
    /// The same with lines; long once in a while.
    std::string prose();

    std::string nameOrNothing() { return once(3) ? std::string() : name(); }

    std::string proseOrNothing() { return once(3) ? std::string() : prose(); }

    std::string uuid();
    std::string bytes(int longest);
    /// Of school years around 2025; never the same twice.
    Instant instant();
    Date date();

    template <class Value>
    std::optional<Value> orNothing(Value value) {
        return once(2) ? std::nullopt : std::optional<Value>(value);
    }

private:
    std::string text(int pieces, bool lines);

    std::mt19937 m_random;
    int m_words = 0;
    std::int64_t m_moment = 1735689600000; // 2025-01-01
};

} // namespace plumbline::test
