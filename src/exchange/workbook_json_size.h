// SPDX-License-Identifier: MIT
// How large a workbook will be as JSON, before it is written: what can not be read again is not written.
#pragma once

#include "assessment/attachment.h"

#include <cstddef>
#include <nlohmann/json_fwd.hpp>

namespace plumbline {

/// Adds up what the text will hold. Throws Error as soon as that is more than the reader takes.
class WorkbookJsonSize {
public:
    void add(const nlohmann::ordered_json& json);
    void add(const Attachment& file);

private:
    void add(std::size_t values, std::size_t bytes);

    std::size_t m_values = 6; ///< the file itself and what stands at its head
    std::size_t m_bytes = 1024;
};

} // namespace plumbline
