// SPDX-License-Identifier: MIT
// Says on a terminal how far long work is, on one line that goes when the work ends.
#pragma once

#include <QString>

#include "base/progress.h"

#include <iosfwd>

namespace plumbline::ui {

class ProgressLine {
public:
    /// `text` has %1 for what is done and %2 for all. Says nothing where `err` is no terminal.
    ProgressLine(std::ostream& err, QString text);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    Progress progress();

private:
    void say(std::int64_t done, std::int64_t total);

    std::ostream& m_err;
    QString m_text;
    bool m_speaks;
    qsizetype m_written = 0;
};

} // namespace plumbline::ui
