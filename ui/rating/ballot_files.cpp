// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include "assessment/evidence.h"
#include "ui/report/write_errors.h"
#include "ui/text.h"

namespace plumbline::ui {

Parsed<BallotFile> readBallotFile(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return {std::nullopt,
                {{{},
                  {PLUMBLINE_TEXT("The file can not be read."), {}},
                  {PLUMBLINE_TEXT("Check that it is there and that you may open it."), {}}}}};
    // A file that is longer is refused by its length: the rest need not be read.
    return parseBallotFile(file.read(qint64(longestBallotFile) + 1).toStdString());
}

void writeBallotFile(const QString& path, const BallotFile& ballots) {
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(toJson(ballots));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throwUnwritable(path, file.errorString());
}

std::vector<NamedBallots> ballotFilesOf(const Snapshot& snapshot) {
    std::vector<NamedBallots> files;
    QSet<QString> used;
    for (const Member& member : snapshot.team) {
        if (!member.votes)
            continue;
        const QString base = toQString(safeFileName(member.name));
        QString name = base;
        for (int number = 2; used.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1 (%2)").arg(base).arg(number);
        used.insert(name.toCaseFolded());
        files.push_back({name + QStringLiteral(".ballot.json"), ballotFile(snapshot, member.id)});
    }
    return files;
}

QStringList taken(const QString& folder, const std::vector<NamedBallots>& files) {
    QStringList names;
    for (const NamedBallots& one : files)
        if (QFileInfo::exists(QDir(folder).filePath(one.name)))
            names << one.name;
    return names;
}

void writeBallotFiles(const QString& folder, const std::vector<NamedBallots>& files,
                      const Progress& progress) {
    std::int64_t done = 0;
    for (const NamedBallots& one : files) {
        writeBallotFile(QDir(folder).filePath(one.name), one.file);
        if (progress && !progress(++done, std::int64_t(files.size())))
            throwStopped();
    }
}

} // namespace plumbline::ui
