// SPDX-License-Identifier: MIT
#include "ui/rubric_page/row_content.h"

#include "ui/text.h"

namespace plumbline::ui {

std::optional<LastYear> lastYear(const Snapshot& snapshot, const Snapshot* previous, std::size_t position) {
    if (previous == nullptr)
        return std::nullopt;
    const Rubric& now = *snapshot.rubric;
    const Rubric& then = *previous->rubric;
    const auto place = then.findDimension(now.dimension(position).id.value());
    if (!place)
        return std::nullopt;
    LastYear found{previous, *place, false, std::nullopt};
    found.reworded = then.dimension(*place).descriptors != now.dimension(position).descriptors ||
                     then.levels() != now.levels();
    if (const auto level = levelOf(previous->ratings[*place].value))
        found.level = now.findLevel(then.level(*level).id.value());
    return found;
}

RowContent rowContent(const Snapshot& snapshot, const Snapshot* previous, std::size_t position) {
    const DimensionId& id = snapshot.rubric->dimension(position).id;
    const auto evidence = static_cast<std::int64_t>(evidenceFor(snapshot, id).size());
    const auto steps = static_cast<std::int64_t>(nextStepsFor(snapshot, id).size());
    const QtWording wording;
    // A line may end between the two counts, never inside of one.
    const auto whole = [](const std::string& count) {
        return toQString(count).replace(QLatin1Char(' '), QChar::Nbsp);
    };
    QString counts =
        whole(wording.count(PLUMBLINE_TEXT("%n evidence"), PLUMBLINE_TEXT("%n evidence"), evidence)) +
        QStringLiteral("   ") +
        whole(wording.count(PLUMBLINE_TEXT("%n next step"), PLUMBLINE_TEXT("%n next steps"), steps));
    if (std::holds_alternative<NotApplicable>(snapshot.ratings[position].value))
        counts.prepend(whole(wording.say(PLUMBLINE_TEXT("Not applicable"))) + QStringLiteral("   "));
    RowContent content{snapshot.ratings[position].value, counts, std::nullopt, {}};
    if (const auto last = lastYear(snapshot, previous, position); last && last->level) {
        content.lastYear = last->level;
        content.lastYearTag = toQString(previous->assessment.year.label());
    }
    return content;
}

} // namespace plumbline::ui
