// SPDX-License-Identifier: MIT
// The world: disk full, locked, corrupt, newer file. Thrown in storage, handled once at the edge.
#pragma once

#include "base/message.h"

#include <exception>
#include <string>

namespace plumbline {

enum class ErrorCode {
    NotFound,     ///< no such file, or a folder that is not there
    NotAWorkbook, ///< another kind of file, or a folder
    Damaged,      ///< a workbook that fails its checks
    NewerFile,    ///< made by a later version of Plumbline
    Locked,       ///< another program has it open
    ReadOnly,     ///< the file or its folder can not be written
    DiskFull,
    FileExists,  ///< a new file would replace one
    Unreadable,  ///< a file to take in can not be read, or changed while it was read
    Cancelled,   ///< the person stopped it; nothing was changed
    InputOutput, ///< anything else the system refused
};

class Error : public std::exception {
public:
    Error(ErrorCode code, Message message);

    ErrorCode code() const { return m_code; }

    const Message& message() const { return m_message; }

    /// The message in English.
    const char* what() const noexcept override { return m_english.c_str(); }

private:
    ErrorCode m_code;
    Message m_message;
    std::string m_english;
};

} // namespace plumbline
