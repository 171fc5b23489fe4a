// SPDX-License-Identifier: MIT
// A date that may be left out: a date editor with a calendar, beside a box that says there is none.
#pragma once

#include <QDate>
#include <QWidget>

#include "base/date.h"

#include <optional>

class QCheckBox;
class QDateEdit;

namespace plumbline::ui {

QDate toQDate(Date date);

/// A date as the locale writes it short, always with four digits of the year.
QString shortDate(Date date);
QString shortDateFormat();

class DateField : public QWidget {
    Q_OBJECT

public:
    /// `today` is offered when a date is first given.
    DateField(const QString& name, Date today, QWidget* parent = nullptr);

    std::optional<Date> date() const;
    void setDate(std::optional<Date> date);

signals:
    void edited();

private:
    QDateEdit* m_edit;
    QCheckBox* m_none;
};

} // namespace plumbline::ui
