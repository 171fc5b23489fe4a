// SPDX-License-Identifier: MIT
#include "ui/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace plumbline::ui {

namespace {

constexpr const char* context = "plumbline";

} // namespace

QString asCaption(QString words) {
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

std::filesystem::path toPath(const QString& path) {
#ifdef _WIN32
    return path.toStdWString();
#else
    return toUtf8(path);
#endif
}

QString toQString(const std::filesystem::path& path) {
#ifdef _WIN32
    return QString::fromStdWString(path.wstring());
#else
    return toQString(path.string());
#endif
}

std::string QtWording::say(const char* english, const std::vector<std::string>& arguments) const {
    return fillIn(toUtf8(QCoreApplication::translate(context, english)), arguments);
}

std::string QtWording::count(const char* one, const char* many, std::int64_t number) const {
    const QString translated = QCoreApplication::translate(context, many, nullptr, static_cast<int>(number));
    // Without a translation Qt gives the sentence for several back, with the number in it.
    QString untranslated = QString::fromUtf8(many);
    untranslated.replace(QStringLiteral("%n"), QString::number(number));
    return translated == untranslated ? Wording::count(one, many, number) : toUtf8(translated);
}

namespace {

/// The long form of the place without the day of the week: nobody looks for it, and it breaks narrow columns.
QString dayFormat(const QLocale& locale) {
    static const QRegularExpression weekday(QStringLiteral("^dddd[,.]?\\s*|[,،]?\\s*dddd"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
}

} // namespace

std::string QtWording::date(Date date) const {
    const QDate day(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()));
    return toUtf8(QLocale().toString(day, dayFormat(QLocale())));
}

Date QtWording::dayOf(Instant instant) const {
    const QDate day = QDateTime::fromMSecsSinceEpoch(instant.millisecondsSinceEpoch()).date();
    const auto date =
        Date::of(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return date ? *date : Wording::dayOf(instant);
}

std::string QtWording::size(std::int64_t bytes) const {
    return toUtf8(QLocale().formattedDataSize(bytes, bytes < 1000000 ? 0 : 1, QLocale::DataSizeSIFormat));
}

std::string QtWording::languageTag() const {
    return "en"; // until the words themselves are translated
}

QString translated(const Message& message) {
    return message.english.empty() ? QString() : toQString(QtWording().say(message));
}

} // namespace plumbline::ui
