// SPDX-License-Identifier: MIT
#include "ui/evidence/year_choice.h"

#include "ui/text.h"

namespace plumbline::ui {

YearChoice::YearChoice(SchoolYear current, QWidget* parent) : QComboBox(parent) {
    addItem(tr("Not given"));
    constexpr int years = 10;
    for (int before = 0; before < years; ++before)
        if (const auto year = SchoolYear::startingIn(current.start() - before))
            offer(count(), *year);
}

void YearChoice::offer(int place, SchoolYear year) {
    insertItem(place, toQString(year.label()), year.start());
}

std::optional<SchoolYear> YearChoice::year() const {
    return currentIndex() <= 0 ? std::nullopt : SchoolYear::startingIn(currentData().toInt());
}

void YearChoice::setYear(std::optional<SchoolYear> year) {
    if (!year) {
        setCurrentIndex(0);
        return;
    }
    if (findData(year->start()) < 0) {
        int place = 1;
        while (place < count() && itemData(place).toInt() > year->start())
            ++place;
        offer(place, *year);
    }
    setCurrentIndex(findData(year->start()));
}

} // namespace plumbline::ui
