// SPDX-License-Identifier: MIT
// How long the dimension that is shown has been worked on since it was last written down.
#pragma once

#include "base/date.h"

#include <chrono>

namespace plumbline::ui {

class DimensionTime {
public:
    explicit DimensionTime(const Clock& clock) : m_clock(clock) {}

    /// Time counts from now on, until the pause.
    void run();
    void pause();

    std::chrono::seconds running() const { return std::chrono::duration_cast<std::chrono::seconds>(total()); }

    /// The whole seconds there are; what is left of one stays.
    std::chrono::seconds take();

private:
    std::chrono::milliseconds total() const;

    const Clock& m_clock;
    std::chrono::milliseconds m_kept{0};
    Instant m_since{0};
    bool m_running = false;
};

} // namespace plumbline::ui
