// SPDX-License-Identifier: MIT
#include "ui/command_line/terminal_progress.h"

#include "ui/text.h"

#include <chrono>
#include <iostream>
#include <memory>
#ifndef _WIN32
#include <unistd.h>
#endif

namespace plumbline::ui {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds moment{500};
constexpr const char* clearLine = "\r\033[K";

bool isTerminal(const std::ostream& stream) {
#ifdef _WIN32
    (void)stream;
    return false;
#else
    return &stream == &std::cerr && ::isatty(STDERR_FILENO) == 1;
#endif
}

/// Clears its line when the last copy of the progress goes.
class Line {
public:
    Line(std::ostream& err, QString words) : m_err(err), m_words(std::move(words)) {}

    ~Line() {
        if (m_isShown)
            m_err << clearLine << std::flush;
    }

    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    void show(std::int64_t done, std::int64_t total) {
        const Clock::time_point now = Clock::now();
        if (total == 0 || now - m_last < moment)
            return;
        m_last = now;
        m_isShown = true;
        m_err << clearLine << toUtf8(m_words.arg(done).arg(total)) << std::flush;
    }

private:
    std::ostream& m_err;
    QString m_words;
    Clock::time_point m_last = Clock::now();
    bool m_isShown = false;
};

} // namespace

Progress terminalProgress(const Call& call, const QString& words) {
    if (!isTerminal(call.err))
        return {};
    return [line = std::make_shared<Line>(call.err, words)](std::int64_t done, std::int64_t total) {
        line->show(done, total);
        return true;
    };
}

} // namespace plumbline::ui
