// SPDX-License-Identifier: MIT
// Copies of files of the workbook for other programs to read: in a folder only this person can look into, not
// to be written to, gone when the program ends.
#pragma once

#include <QString>

#include "assessment/evidence.h"
#include "base/progress.h"

#include <filesystem>
#include <memory>

class QTemporaryDir;

namespace plumbline {
class Workbook;
}

namespace plumbline::ui {

class OpenedCopies {
public:
    OpenedCopies();
    ~OpenedCopies();
    OpenedCopies(const OpenedCopies&) = delete;
    OpenedCopies& operator=(const OpenedCopies&) = delete;

    /// The copy, under a safe name; the same one for the same file. Throws Error.
    QString copyOf(const Workbook& workbook, const Attachment& file, const Progress& progress);

private:
    /// Made when it is first needed.
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace plumbline::ui
