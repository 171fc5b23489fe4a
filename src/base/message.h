// SPDX-License-Identifier: MIT
// Sentences of the core: an English template with its arguments, so that the front end can translate it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Marks an English sentence for lupdate and leaves it as it is. Only literals.
#define PLUMBLINE_TEXT(english) english

namespace plumbline {

/// `english` is the literal given to PLUMBLINE_TEXT; %1 … %9 stand for the arguments.
struct Message {
    std::string english;
    std::vector<std::string> arguments;

    friend bool operator==(const Message&, const Message&) = default;
};

/// Puts the arguments into a template; each place is filled once, so that an argument may itself contain
/// "%1".
std::string fillIn(std::string_view sentence, const std::vector<std::string>& arguments);

/// The message in English.
std::string toEnglish(const Message& message);

} // namespace plumbline
