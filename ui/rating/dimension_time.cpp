// SPDX-License-Identifier: MIT
#include "ui/rating/dimension_time.h"

#include <algorithm>

namespace plumbline::ui {

void DimensionTime::run() {
    if (m_running)
        return;
    m_since = m_clock.now();
    m_running = true;
}

void DimensionTime::pause() {
    m_kept = total();
    m_running = false;
}

std::chrono::milliseconds DimensionTime::total() const {
    if (!m_running)
        return m_kept;
    const std::chrono::milliseconds since(m_clock.now().millisecondsSinceEpoch() -
                                          m_since.millisecondsSinceEpoch());
    // A clock that was put back takes no time away.
    return m_kept + std::max(since, std::chrono::milliseconds(0));
}

std::chrono::seconds DimensionTime::take() {
    const std::chrono::milliseconds all = total();
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(all);
    m_kept = all - whole;
    m_since = m_clock.now();
    return whole;
}

} // namespace plumbline::ui
