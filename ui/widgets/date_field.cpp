// SPDX-License-Identifier: MIT
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace plumbline::ui {

QDate toQDate(Date date) {
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

QString shortDateFormat() {
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString shortDate(Date date) {
    return QLocale().toString(toQDate(date), shortDateFormat());
}

DateField::DateField(const QString& name, Date today, QWidget* parent)
    : QWidget(parent), m_edit(new QDateEdit(this)), m_none(new QCheckBox(tr("No date"), this)) {
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2199;
    m_edit->setDateRange(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(shortDateFormat());
    m_edit->setDate(toQDate(today));
    m_edit->setAccessibleName(name);
    m_none->setAccessibleName(tr("%1: none").arg(name));
    m_none->setChecked(true);
    m_edit->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_edit);
    layout->addStretch();
    setFocusProxy(m_none);

    connect(m_none, &QCheckBox::toggled, this, [this](bool none) {
        m_edit->setVisible(!none);
        emit edited();
    });
    connect(m_edit, &QDateEdit::dateChanged, this, &DateField::edited);
}

std::optional<Date> DateField::date() const {
    if (m_none->isChecked())
        return std::nullopt;
    const QDate date = m_edit->date();
    return Date::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

void DateField::setDate(std::optional<Date> date) {
    if (date)
        m_edit->setDate(toQDate(*date));
    m_none->setChecked(!date);
}

} // namespace plumbline::ui
