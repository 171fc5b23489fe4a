// SPDX-License-Identifier: MIT
// What --json prints besides profiles and comparisons.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include "assessment/statement_mark.h"
#include "base/date.h"
#include "base/issue.h"

#include <iosfwd>
#include <optional>
#include <string>

namespace plumbline::ui {

void printJson(std::ostream& out, const QJsonArray& array);
void printJson(std::ostream& out, const QJsonObject& object);

/// What a check found: {"whole": true, "issues": []}
QJsonObject checkJson(const Issues& issues);

QJsonValue jsonText(const std::string& text);
/// Null for an empty text: it is not there.
QJsonValue jsonTextOrNull(const std::string& text);
QJsonValue jsonDate(const std::optional<Date>& date);
/// {"dimension", "level", "number", "text"}; the number counts from 1, as the words of the command line do.
QJsonObject statementJson(const Rubric& rubric, const StatementPlace& place);

} // namespace plumbline::ui
