// SPDX-License-Identifier: MIT
#include "ui/command_line/progress_line.h"

#include "ui/text.h"

#include <algorithm>
#include <iostream>
#include <utility>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace plumbline::ui {

namespace {

bool isTerminal(const std::ostream& err) {
    constexpr int standardError = 2;
#ifdef _WIN32
    return &err == &std::cerr && ::_isatty(standardError) != 0;
#else
    return &err == &std::cerr && ::isatty(standardError) != 0;
#endif
}

} // namespace

ProgressLine::ProgressLine(std::ostream& err, QString text)
    : m_err(err), m_text(std::move(text)), m_speaks(isTerminal(err)) {}

ProgressLine::~ProgressLine() {
    if (m_written > 0)
        m_err << '\r' << std::string(static_cast<std::size_t>(m_written), ' ') << '\r' << std::flush;
}

Progress ProgressLine::progress() {
    return [this](std::int64_t done, std::int64_t total) {
        if (m_speaks)
            say(done, total);
        return true;
    };
}

void ProgressLine::say(std::int64_t done, std::int64_t total) {
    const QString line = m_text.arg(done).arg(total);
    m_err << '\r' << toUtf8(line.leftJustified(m_written)) << std::flush;
    m_written = std::max(m_written, line.size());
}

} // namespace plumbline::ui
