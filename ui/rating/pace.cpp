// SPDX-License-Identifier: MIT
#include "ui/rating/pace.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::ui {

namespace {

constexpr const char* context = "plumbline::ui::Pace";

QString tr(const char* text) {
    return QCoreApplication::translate(context, text);
}

} // namespace

QString minutesAndSeconds(std::chrono::seconds time) {
    constexpr int minute = 60;
    return QStringLiteral("%1:%2")
        .arg(time.count() / minute)
        .arg(time.count() % minute, 2, 10, QLatin1Char('0'));
}

std::optional<std::chrono::seconds> timeLeft(const RatingSession& session, std::chrono::seconds onThis) {
    std::chrono::seconds spent{0};
    int decided = 0;
    int waiting = 0;
    for (const AgendaItem& item : session.agenda) {
        const Stage stage = stageOf(item);
        if (stage == Stage::Decided && item.spent.count() > 0) {
            spent += item.spent;
            ++decided;
        }
        waiting += stage != Stage::Decided && stage != Stage::Parked ? 1 : 0;
    }
    const std::chrono::seconds each = decided > 0 ? spent / decided : session.timePerDimension;
    if (waiting == 0 || each.count() == 0)
        return std::nullopt;
    // A dimension that already took longer than usual is expected to end soon, not in the past.
    return each * (waiting - 1) + std::max(each - onThis, std::chrono::seconds(0));
}

QString paceText(const RatingSession& session, std::chrono::seconds onThis) {
    QStringList parts{tr("%1 on this").arg(minutesAndSeconds(onThis))};
    if (const auto left = timeLeft(session, onThis)) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*left).count();
        parts << (minutes > 0 ? tr("about %1 min left").arg(minutes) : tr("almost done"));
    }
    return parts.join(QStringLiteral(" · "));
}

QString placeText(const RatingSession& session, std::size_t place) {
    return tr("%1 of %2").arg(place + 1).arg(session.agenda.size());
}

} // namespace plumbline::ui
