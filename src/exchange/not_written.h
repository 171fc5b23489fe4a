// SPDX-License-Identifier: MIT
// What is said where the system refuses to write.
#pragma once

#include "base/error.h"

#include <filesystem>

namespace plumbline {

[[noreturn]] inline void throwNotWritten(const std::filesystem::path& path) {
    throw Error(
        ErrorCode::InputOutput,
        {PLUMBLINE_TEXT(
             "\"%1\" could not be written. Check that its folder may be changed and the disk is not full."),
         {path.filename().string()}});
}

} // namespace plumbline
