// SPDX-License-Identifier: MIT
// The reader's language: turns the core's English sentences, dates and numbers into it.
#pragma once

#include "base/date.h"
#include "base/message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumbline {

/// English. The front end has one that translates; the core writes every sentence of a report through this.
class Wording {
public:
    Wording() = default;
    Wording(const Wording&) = delete;
    Wording& operator=(const Wording&) = delete;
    virtual ~Wording() = default;

    /// The sentence with its arguments; `english` is a literal marked with PLUMBLINE_TEXT.
    virtual std::string say(const char* english, const std::vector<std::string>& arguments = {}) const;
    /// A sentence about a number, %n; `one` for exactly one thing, `many` for none or several.
    virtual std::string count(const char* one, const char* many, std::int64_t number) const;
    /// "24 November 2026"
    virtual std::string date(Date date) const;
    /// The day it was where the reader is; in UTC here.
    virtual Date dayOf(Instant instant) const;
    /// "240 kB"
    virtual std::string size(std::int64_t bytes) const;
    /// A BCP 47 tag for the report: "en".
    virtual std::string languageTag() const;

    std::string say(const Message& message) const;
};

} // namespace plumbline
