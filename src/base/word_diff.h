// SPDX-License-Identifier: MIT
// Two texts word by word: what both say, what only the older one said, what only the newer one says.
#pragma once

#include "base/wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

struct WordRun {
    enum class Kind { Same, Removed, Added };

    Kind kind;
    std::string text;

    friend bool operator==(const WordRun&, const WordRun&) = default;
};

/// Few words are removed and added, in runs that begin and end at whole words and marks. What is the
/// same with what is removed makes `before` again, letter by letter; with what is added, `after`. Where both
/// are so long and so different that the search would take a noticeable while, what lies between their common
/// beginning and end is one removed and one added run.
std::vector<WordRun> wordDiff(std::string_view before, std::string_view after);

/// For those who do not see strokes and lines: "removed: most; added: all, every"; empty where nothing
/// differs.
std::string spokenDiff(const Wording& wording, const std::vector<WordRun>& runs);

/// For paper and plain text: "In [removed: most] [added: all] classes".
std::string bracketedDiff(const Wording& wording, const std::vector<WordRun>& runs);

} // namespace plumbline
