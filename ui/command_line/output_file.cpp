// SPDX-License-Identifier: MIT
#include "ui/command_line/output_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "exchange/not_written.h"
#include "exchange/written.h"
#include "ui/text.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <system_error>

namespace plumbline::ui {

namespace {

void checkTarget(const QFileInfo& target) {
    if (target.isSymLink())
        throw Error(
            ErrorCode::FileExists,
            {PLUMBLINE_TEXT("\"%1\" is a link to another file, which would be replaced. Give another name."),
             {toUtf8(target.filePath())}});
    if (target.isDir())
        throw Error(ErrorCode::FileExists,
                    {PLUMBLINE_TEXT("\"%1\" is a folder. Give the name of a file in it."),
                     {toUtf8(target.filePath())}});
    if (!target.dir().exists())
        throw Error(ErrorCode::NotFound,
                    {PLUMBLINE_TEXT("There is no folder \"%1\". Make it first, or choose another."),
                     {toUtf8(target.path())}});
}

} // namespace

void writeWhole(const QString& target,
                const std::function<void(const std::filesystem::path& temporary)>& write) {
    const QFileInfo info(target);
    checkTarget(info);
    const QTemporaryDir beside(info.dir().filePath(QStringLiteral(".plumbline-XXXXXX")));
    if (!beside.isValid())
        throwNotWritten(toPath(target));
    const std::filesystem::path temporary = toPath(beside.filePath(info.fileName()));
    write(temporary);
    std::error_code error;
    std::filesystem::rename(temporary, toPath(target), error);
    if (error)
        throwNotWritten(toPath(target));
}

void writeWholeText(const QString& target, const std::function<void(std::ostream& out)>& write) {
    writeWhole(target, [&](const std::filesystem::path& temporary) {
        std::ostringstream made;
        write(made);
        const std::string text = made.str();
        std::ofstream out(temporary, std::ios::binary);
        out << text;
        out.close();
        if (!out)
            throwNotWritten(toPath(target));
        std::ifstream in(temporary, std::ios::binary);
        const std::string held(std::istreambuf_iterator<char>(in), {});
        if (held != text)
            throwNotReadBack(toPath(target));
    });
}

} // namespace plumbline::ui
