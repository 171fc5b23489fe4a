// SPDX-License-Identifier: MIT
#include "ui/rating/think_time.h"

#include <algorithm>
#include <QCoreApplication>

#include "ui/rating/pace.h"

namespace plumbline::ui {

namespace {

struct ThinkWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::ThinkTime)
};

} // namespace

void ThinkTime::start(std::chrono::seconds length) {
    m_until = Instant(m_clock.now().millisecondsSinceEpoch() +
                      std::chrono::duration_cast<std::chrono::milliseconds>(length).count());
}

std::chrono::seconds ThinkTime::left() const {
    const std::chrono::milliseconds rest(m_until->millisecondsSinceEpoch() -
                                         m_clock.now().millisecondsSinceEpoch());
    return std::max(std::chrono::ceil<std::chrono::seconds>(rest), std::chrono::seconds(0));
}

QString ThinkTime::words() const {
    if (!m_until)
        return {};
    return isOver() ? ThinkWords::tr("The time to think is over")
                    : ThinkWords::tr("Time to think · %1").arg(minutesAndSeconds(left()));
}

} // namespace plumbline::ui
