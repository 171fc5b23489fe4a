// SPDX-License-Identifier: MIT
#include "base/issue.h"

namespace plumbline {

std::string toEnglish(const Issue& issue) {
    std::string out = issue.place.empty() ? std::string() : issue.place + ": ";
    out += toEnglish(issue.fact);
    if (!issue.remedy.english.empty())
        out += " " + toEnglish(issue.remedy);
    return out;
}

} // namespace plumbline
