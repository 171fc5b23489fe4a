// SPDX-License-Identifier: MIT
// The members of one JSON object, read as values that keep their rules; what does not fit becomes an issue.
#pragma once

#include "base/date.h"
#include "base/issue.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumbline {

/// Reports to `issues`, which outlives it. Every function gives nothing where it has reported an issue.
class JsonFields {
public:
    using Keys = std::initializer_list<std::string_view>;

    /// `object` must be one with just these keys: all of the `required` ones, any of the `optional` ones.
    JsonFields(const nlohmann::json& object, std::string pointer, Issues& issues, Keys required,
               Keys optional = {});

    std::string place(std::string_view key) const;
    /// Reports something wrong with a member.
    void report(std::string_view key, Message fact, Message remedy);

    /// A member of any type.
    const nlohmann::json* member(std::string_view key) const;
    const nlohmann::json* array(std::string_view key);
    std::optional<std::string> text(std::string_view key);
    std::optional<std::int64_t> integer(std::string_view key);
    /// A whole number from `lowest` to `highest`.
    std::optional<std::int64_t> integer(std::string_view key, std::int64_t lowest, std::int64_t highest);
    std::optional<bool> boolean(std::string_view key);
    std::optional<Instant> instant(std::string_view key);
    /// Nothing for null, too.
    std::optional<Instant> instantOrNull(std::string_view key);
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
    std::optional<std::size_t> oneOf(std::string_view key, Keys words);

    /// Reads a member that is an object with just these keys.
    void object(std::string_view key, Keys required, const std::function<void(JsonFields&)>& read,
                Keys optional = {});

    /// Reads every object of a list, each with just these keys.
    void eachObject(std::string_view key, Keys required, const std::function<void(JsonFields&)>& read,
                    Keys optional = {});

    /// What `read` gives for the objects of a list; nothing is kept of those for which it gives nothing.
    template <class Item>
    std::vector<Item> objects(std::string_view key, Keys required,
                              const std::function<std::optional<Item>(JsonFields&)>& read,
                              Keys optional = {}) {
        std::vector<Item> items;
        const auto keep = [&](JsonFields& object) {
            if (std::optional<Item> item = read(object))
                items.push_back(*std::move(item));
        };
        eachObject(key, required, keep, optional);
        return items;
    }

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
