// SPDX-License-Identifier: MIT
// The members of one JSON object, read as values that keep their rules; what does not fit becomes an issue.
#pragma once

#include "base/issue.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace plumbline {

/// Reports to `issues`, which outlives it. Every function gives nothing where it has reported an issue.
class JsonFields {
public:
    /// `object` must be one with just these keys: the `required` ones, and no others.
    JsonFields(const nlohmann::json& object, std::string pointer, Issues& issues,
               std::initializer_list<std::string_view> required);

    std::string place(std::string_view key) const;
    /// Reports something wrong with a member.
    void report(std::string_view key, Message fact, Message remedy);

    /// A member of any type.
    const nlohmann::json* member(std::string_view key) const;
    const nlohmann::json* array(std::string_view key);
    std::optional<std::string> text(std::string_view key);
    std::optional<std::int64_t> integer(std::string_view key);
    /// Whether the member is there and null.
    bool isNull(std::string_view key) const;

    /// A member that is a BoundedText.
    template <class Value>
    std::optional<std::string> bounded(std::string_view key) {
        const std::optional<std::string> given = text(key);
        if (!given)
            return std::nullopt;
        auto parsed = Value::parse(*given, place(key));
        take(std::move(parsed.issues));
        return parsed ? std::optional(parsed.value->value()) : std::nullopt;
    }

    /// A member whose `parse` returns an optional; `expected` says what it should have been.
    template <class Value>
    std::optional<Value> parsed(std::string_view key, Message expected) {
        const std::optional<std::string> given = text(key);
        if (!given)
            return std::nullopt;
        std::optional<Value> value = Value::parse(*given);
        if (!value)
            reportText(key, *given, std::move(expected));
        return value;
    }

    /// One of these words; its place among them.
    std::optional<std::size_t> oneOf(std::string_view key, std::initializer_list<std::string_view> words);

    void reportText(std::string_view key, std::string_view given, Message expected);
    void take(Issues issues);

private:
    /// Reports a member that is there and of another type; one that is missing has been reported before.
    void reportType(std::string_view key, Message expected);

    const nlohmann::json* m_object; ///< null where the value is no object
    std::string m_pointer;
    Issues& m_issues;
};

} // namespace plumbline
