// SPDX-License-Identifier: MIT
// The choice of a school year: a year to come, this one and those before.
#pragma once

#include <QComboBox>

#include "base/date.h"
#include "ui/text.h"

namespace plumbline::ui {

/// `first` is chosen; the data of an entry is the year it starts in.
inline QComboBox* schoolYearChoice(SchoolYear first, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    constexpr int back = 8;
    for (int start = first.start() + 1; start >= first.start() - back; --start)
        if (const auto year = SchoolYear::startingIn(start))
            choice->addItem(toQString(year->label()), start);
    choice->setCurrentIndex(choice->findData(first.start()));
    return choice;
}

} // namespace plumbline::ui
