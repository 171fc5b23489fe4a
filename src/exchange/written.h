// SPDX-License-Identifier: MIT
// What a finished export holds, as it was found in the file when that was read back.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace plumbline {

/// A table or a list: its name, and its rows without the header.
struct WrittenPart {
    std::string name;
    std::int64_t rows = 0;

    friend bool operator==(const WrittenPart&, const WrittenPart&) = default;
};

struct Written {
    std::vector<WrittenPart> parts;

    std::int64_t rows() const {
        std::int64_t sum = 0;
        for (const WrittenPart& part : parts)
            sum += part.rows;
        return sum;
    }

    friend bool operator==(const Written&, const Written&) = default;
};

/// Where a file that was read back does not hold what was written.
[[noreturn]] inline void throwNotReadBack(const std::filesystem::path& path) {
    throw Error(
        ErrorCode::InputOutput,
        {PLUMBLINE_TEXT("\"%1\" was read back and does not hold what was written. Check the disk, then "
                        "export again."),
         {path.filename().string()}});
}

} // namespace plumbline
