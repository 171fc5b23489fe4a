// SPDX-License-Identifier: MIT
#include "exchange/json_fields.h"

#include "base/text.h"
#include "rubric/json_reader.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

namespace plumbline {

namespace {

constexpr std::size_t longestQuote = 60;

bool holds(JsonFields::Keys keys, std::string_view key) {
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

JsonFields::JsonFields(const nlohmann::json& object, std::string pointer, Issues& issues, Keys required,
                       Keys optional)
    : m_object(object.is_object() ? &object : nullptr), m_pointer(std::move(pointer)), m_issues(issues) {
    if (!m_object) {
        m_issues.push_back({m_pointer,
                            {PLUMBLINE_TEXT("There should be an object here."), {}},
                            {PLUMBLINE_TEXT("Put its members between { and }."), {}}});
        return;
    }
    for (const std::string_view key : required)
        if (!member(key))
            report(key, {PLUMBLINE_TEXT("\"%1\" is missing."), {std::string(key)}},
                   {PLUMBLINE_TEXT("Add it."), {}});
    for (const auto& [key, value] : m_object->items())
        if (!holds(required, key) && !holds(optional, key))
            report(key, {PLUMBLINE_TEXT("\"%1\" is not known here."), {abbreviated(key, longestQuote)}},
                   {PLUMBLINE_TEXT("Remove it, or correct its name."), {}});
}

std::string JsonFields::place(std::string_view key) const {
    return jsonPointer(m_pointer, key);
}

void JsonFields::report(std::string_view key, Message fact, Message remedy) {
    m_issues.push_back({place(key), std::move(fact), std::move(remedy)});
}

void JsonFields::reportText(std::string_view key, std::string_view given, Message expected) {
    report(key, {PLUMBLINE_TEXT("\"%1\" does not fit here."), {abbreviated(given, longestQuote)}},
           std::move(expected));
}

void JsonFields::reportType(std::string_view key, Message expected) {
    if (member(key))
        report(key, {PLUMBLINE_TEXT("This is of another type."), {}}, std::move(expected));
}

void JsonFields::take(Issues issues) {
    std::ranges::move(issues, std::back_inserter(m_issues));
}

const nlohmann::json* JsonFields::member(std::string_view key) const {
    if (!m_object)
        return nullptr;
    const auto found = m_object->find(key);
    return found == m_object->end() ? nullptr : &*found;
}

const nlohmann::json* JsonFields::array(std::string_view key) {
    const nlohmann::json* value = member(key);
    if (value && value->is_array())
        return value;
    reportType(key, {PLUMBLINE_TEXT("Give a list: [ … ]."), {}});
    return nullptr;
}

std::optional<std::string> JsonFields::text(std::string_view key) {
    const nlohmann::json* value = member(key);
    if (value && value->is_string())
        return value->get<std::string>();
    reportType(key, {PLUMBLINE_TEXT("Give a text in quotation marks."), {}});
    return std::nullopt;
}

std::optional<std::int64_t> JsonFields::integer(std::string_view key) {
    const nlohmann::json* value = member(key);
    // A number beyond int64 is kept as unsigned; its value would change here.
    const bool fits =
        value && value->is_number_integer() &&
        (!value->is_number_unsigned() || std::in_range<std::int64_t>(value->get<std::uint64_t>()));
    if (fits)
        return value->get<std::int64_t>();
    reportType(key, {PLUMBLINE_TEXT("Give a whole number."), {}});
    return std::nullopt;
}

std::optional<std::int64_t> JsonFields::integer(std::string_view key, std::int64_t lowest,
                                                std::int64_t highest) {
    const std::optional<std::int64_t> number = integer(key);
    if (!number || (*number >= lowest && *number <= highest))
        return number;
    reportText(key, std::to_string(*number),
               {PLUMBLINE_TEXT("Give a whole number from %1 to %2."),
                {std::to_string(lowest), std::to_string(highest)}});
    return std::nullopt;
}

std::optional<bool> JsonFields::boolean(std::string_view key) {
    const nlohmann::json* value = member(key);
    if (value && value->is_boolean())
        return value->get<bool>();
    reportType(key, {PLUMBLINE_TEXT("Give true or false, without quotation marks."), {}});
    return std::nullopt;
}

std::optional<Instant> JsonFields::instant(std::string_view key) {
    return parsed<Instant>(key, {PLUMBLINE_TEXT("Give a time such as \"2026-11-24T05:23:58.123Z\"."), {}});
}

std::optional<Instant> JsonFields::instantOrNull(std::string_view key) {
    return isNull(key) ? std::nullopt : instant(key);
}

bool JsonFields::isNull(std::string_view key) const {
    const nlohmann::json* value = member(key);
    return value && value->is_null();
}

std::optional<std::size_t> JsonFields::oneOf(std::string_view key, Keys words) {
    const std::optional<std::string> given = text(key);
    if (!given)
        return std::nullopt;
    const auto* const found = std::ranges::find(words, std::string_view(*given));
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    std::string all;
    for (const std::string_view word : words)
        all += (all.empty() ? "\"" : ", \"") + std::string(word) + "\"";
    reportText(key, *given, {PLUMBLINE_TEXT("Give one of these: %1."), {all}});
    return std::nullopt;
}

void JsonFields::object(std::string_view key, Keys required, const std::function<void(JsonFields&)>& read,
                        Keys optional) {
    const nlohmann::json* value = member(key);
    if (!value)
        return;
    JsonFields fields(*value, place(key), m_issues, required, optional);
    read(fields);
}

void JsonFields::eachObject(std::string_view key, Keys required, const std::function<void(JsonFields&)>& read,
                            Keys optional) {
    const nlohmann::json* list = array(key);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        JsonFields object((*list)[i], jsonPointer(place(key), std::to_string(i)), m_issues, required,
                          optional);
        read(object);
    }
}

} // namespace plumbline
