// SPDX-License-Identifier: MIT
#include "ui/command_line/json_output.h"

#include <QJsonDocument>

#include "analysis/wording_of.h"
#include "ui/text.h"

#include <ostream>

namespace plumbline::ui {

void printJson(std::ostream& out, const QJsonArray& array) {
    out << QJsonDocument(array).toJson().toStdString();
}

void printJson(std::ostream& out, const QJsonObject& object) {
    out << QJsonDocument(object).toJson().toStdString();
}

QJsonObject checkJson(const Issues& issues) {
    QJsonArray all;
    for (const Issue& issue : issues)
        all.append(jsonText(toEnglish(issue)));
    return {{QStringLiteral("whole"), issues.empty()}, {QStringLiteral("issues"), all}};
}

QJsonValue jsonText(const std::string& text) {
    return toQString(text);
}

QJsonValue jsonTextOrNull(const std::string& text) {
    return text.empty() ? QJsonValue() : jsonText(text);
}

QJsonValue jsonDate(const std::optional<Date>& date) {
    return date ? jsonText(date->iso()) : QJsonValue();
}

QJsonObject statementJson(const Rubric& rubric, const StatementPlace& place) {
    return {{QStringLiteral("dimension"), jsonText(rubric.dimension(place.position).id.value())},
            {QStringLiteral("level"), jsonText(rubric.level(place.level).id.value())},
            {QStringLiteral("number"), qint64(place.index) + 1},
            {QStringLiteral("text"), jsonText(statementText(rubric, place))}};
}

} // namespace plumbline::ui
