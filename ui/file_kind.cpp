// SPDX-License-Identifier: MIT
#include "ui/file_kind.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace plumbline::ui {

std::optional<FileKind> fileKindOf(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr qint64 enough = 4096;
    const QByteArray beginning = file.read(enough);
    if (beginning.startsWith("SQLite format 3"))
        return FileKind::Workbook;
    static const QRegularExpression format(
        QStringLiteral("\"format\"\\s*:\\s*\"plumbline-(workbook|rubric|ballots)\""));
    const QRegularExpressionMatch match = format.match(QString::fromUtf8(beginning));
    if (!match.hasMatch())
        return FileKind::Other;
    if (match.captured(1) == QStringLiteral("ballots"))
        return FileKind::Ballots;
    return match.captured(1) == QStringLiteral("rubric") ? FileKind::Rubric : FileKind::WorkbookJson;
}

} // namespace plumbline::ui
