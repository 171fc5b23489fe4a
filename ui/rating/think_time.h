// SPDX-License-Identifier: MIT
// Quiet time before the vote. It makes no sound, and when it is over nothing happens but the words.
#pragma once

#include <QString>

#include "base/date.h"

#include <chrono>
#include <optional>

namespace plumbline::ui {

class ThinkTime {
public:
    explicit ThinkTime(const Clock& clock) : m_clock(clock) {}

    void start(std::chrono::seconds length);

    void stop() { m_until.reset(); }

    /// It was started and not stopped, be it over or not.
    bool isStarted() const { return m_until.has_value(); }

    bool isOver() const { return m_until && left().count() == 0; }

    /// "Time to think · 1:20", "The time to think is over"; empty where it was not started.
    QString words() const;

private:
    std::chrono::seconds left() const;

    const Clock& m_clock;
    std::optional<Instant> m_until;
};

} // namespace plumbline::ui
