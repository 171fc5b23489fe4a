// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <utility>

namespace plumbline {

Error::Error(ErrorCode code, Message message)
    : m_code(code), m_message(std::move(message)), m_english(toEnglish(m_message)) {}

} // namespace plumbline
