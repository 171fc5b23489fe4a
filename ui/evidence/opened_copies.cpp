// SPDX-License-Identifier: MIT
#include "ui/evidence/opened_copies.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "base/error.h"
#include "ui/evidence/attachment_copy.h"
#include "ui/text.h"

namespace plumbline::ui {

OpenedCopies::OpenedCopies() = default;

OpenedCopies::~OpenedCopies() {
    if (!m_folder)
        return;
    // Windows does not remove what may not be written to.
    for (QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        QFile::setPermissions(files.next(), QFile::ReadOwner | QFile::WriteOwner);
}

QString OpenedCopies::copyOf(const Workbook& workbook, const Attachment& file, const Progress& progress) {
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // Each file has a folder of its own: two of one name do not meet.
    const QString folder = m_folder->filePath(toQString(file.sha256));
    if (!m_folder->isValid() || !QDir().mkpath(folder))
        throw Error(
            ErrorCode::InputOutput,
            {PLUMBLINE_TEXT("There is no place for a copy of \"%1\". Save a copy yourself and open that."),
             {file.name}});
    QString copy = folder + QLatin1Char('/') + toQString(safeFileName(file.name));
    if (!QFile::exists(copy)) {
        copyAttachment(workbook, file, toPath(copy), progress);
        QFile::setPermissions(copy, QFile::ReadOwner);
    }
    return copy;
}

} // namespace plumbline::ui
