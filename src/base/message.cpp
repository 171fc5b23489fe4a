// SPDX-License-Identifier: MIT
#include "base/message.h"

namespace plumbline {

std::string fillIn(std::string_view sentence, const std::vector<std::string>& arguments) {
    std::string out;
    out.reserve(sentence.size() + 64);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const char next = i + 1 < sentence.size() ? sentence[i + 1] : '\0';
        if (sentence[i] == '%' && next >= '1' && next <= '9') {
            const auto place = static_cast<std::size_t>(next - '1');
            if (place < arguments.size()) {
                out += arguments[place];
                ++i;
                continue;
            }
        }
        out += sentence[i];
    }
    return out;
}

std::string toEnglish(const Message& message) {
    return fillIn(message.english, message.arguments);
}

} // namespace plumbline
