// SPDX-License-Identifier: MIT
// Wrong input: what is wrong, where, and what to do. Readers return the complete list.
#pragma once

#include "base/message.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumbline {

/// One thing that is wrong with something a person gave us.
struct Issue {
    /// "line 12", "/strands/0/id", "row 7"; empty where there is only one place.
    std::string place;
    Message fact;
    Message remedy;

    friend bool operator==(const Issue&, const Issue&) = default;
};

using Issues = std::vector<Issue>;

/// "place: fact remedy" in English, for tests and standard error.
std::string toEnglish(const Issue& issue);

/// What a parser gives: a value, or every issue that stands in its way. A value may come with issues that
/// only warn.
template <class T>
struct Parsed {
    std::optional<T> value;
    Issues issues;

    explicit operator bool() const { return value.has_value(); }
};

} // namespace plumbline
