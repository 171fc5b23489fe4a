// SPDX-License-Identifier: MIT
#include "ui/command_line/output_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "ui/command_line/verb.h"
#include "ui/text.h"

#include <fstream>
#include <system_error>

namespace plumbline::ui {

namespace {

void checkTarget(const QFileInfo& target) {
    if (target.isSymLink())
        throw refused(
            CommandLine::tr("\"%1\" is a link to another file, which would be replaced. Give another name.")
                .arg(target.filePath()));
    if (target.isDir())
        throw refused(
            CommandLine::tr("\"%1\" is a folder. Give the name of a file in it.").arg(target.filePath()));
    if (!target.dir().exists())
        throw refused(CommandLine::tr("There is no folder \"%1\". Make it first, or choose another.")
                          .arg(target.path()));
}

Failure notWritten(const QString& path) {
    return refused(
        CommandLine::tr(
            "\"%1\" can not be written. Check that its folder may be changed and the disk is not full.")
            .arg(path));
}

} // namespace

void writeWhole(const QString& target,
                const std::function<void(const std::filesystem::path& temporary)>& write) {
    const QFileInfo info(target);
    checkTarget(info);
    const QTemporaryDir beside(info.dir().filePath(QStringLiteral(".plumbline-XXXXXX")));
    if (!beside.isValid())
        throw notWritten(target);
    const std::filesystem::path temporary = toPath(beside.filePath(info.fileName()));
    write(temporary);
    std::error_code error;
    std::filesystem::rename(temporary, toPath(target), error);
    if (error)
        throw notWritten(target);
}

void writeWholeText(const QString& target, const std::function<void(std::ostream& out)>& write) {
    writeWhole(target, [&](const std::filesystem::path& temporary) {
        std::ofstream out(temporary, std::ios::binary);
        write(out);
        out.close();
        if (!out)
            throw notWritten(target);
    });
}

} // namespace plumbline::ui
