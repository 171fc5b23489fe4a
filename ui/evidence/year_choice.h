// SPDX-License-Identifier: MIT
// A school year that may be left out.
#pragma once

#include <QComboBox>

#include "base/date.h"

#include <optional>

namespace plumbline::ui {

class YearChoice : public QComboBox {
    Q_OBJECT

public:
    /// Offers `current` and the years before it; another one when it is set.
    explicit YearChoice(SchoolYear current, QWidget* parent = nullptr);

    std::optional<SchoolYear> year() const;
    void setYear(std::optional<SchoolYear> year);

private:
    void offer(int place, SchoolYear year);
};

} // namespace plumbline::ui
