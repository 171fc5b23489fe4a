// SPDX-License-Identifier: MIT
// The command line in this process: what it printed, and its exit code.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "support/temporary_folder.h"
#include "ui/command_line/command_line.h"
#include "ui/text.h"

#include <filesystem>
#include <sstream>
#include <string>

namespace plumbline::test {

struct Run {
    int code;
    std::string out;
    std::string err;

    QJsonDocument json() const { return QJsonDocument::fromJson(QByteArray::fromStdString(out)); }
};

inline Run run(const QStringList& arguments, const std::string& input = {}) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int code = ui::runCommandLine(arguments, in, out, err);
    return {code, out.str(), err.str()};
}

/// A folder with the workbook of a school in it.
struct Desk {
    TemporaryFolder folder;

    QString path(std::string_view name) const { return ui::toQString(folder / name); }

    QString workbook() const { return path("lincoln.plumbline"); }

    std::string bytes() const { return bytesOf(folder / "lincoln.plumbline"); }

    /// "lincoln.plumbline" with one draft of 2026-27 on the built-in rubric.
    Run begin(const QString& year = QStringLiteral("2026-27")) const {
        return run({"new", workbook(), "--school", "Lincoln High School", "--year", year});
    }

    Run rate(const QString& dimension, const QString& level) const {
        return run({"rate", workbook(), dimension, level});
    }
};

} // namespace plumbline::test
