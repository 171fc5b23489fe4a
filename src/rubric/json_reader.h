// SPDX-License-Identifier: MIT
// JSON text from anywhere, read within bounds: nothing is kept of text that breaks one.
#pragma once

#include "base/issue.h"

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace plumbline {

/// What a reader is ready to take in.
struct JsonLimits {
    std::size_t bytes;  ///< of the whole text
    std::size_t depth;  ///< of objects and arrays inside each other
    std::size_t values; ///< objects, arrays, texts, numbers, true, false and null, counted together
};

/// The JSON value of `text`, or what is wrong with it. Places are "line N" where the text is no JSON or not
/// UTF-8, JSON pointers for a key given twice or a text with control characters (line breaks and tabs are
/// allowed); texts and keys are valid UTF-8.
Parsed<nlohmann::json> parseJson(std::string_view text, JsonLimits limits);

/// `pointer` with `key` as its next step, escaped as RFC 6901 says, to be shown: a very long key is
/// abbreviated, a control character a "?".
std::string jsonPointer(const std::string& pointer, std::string_view key);

} // namespace plumbline
