// SPDX-License-Identifier: MIT
#include "ui/evidence/size_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "ui/text.h"

#include <set>

namespace plumbline::ui {

namespace {

struct SizeWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::SizeWords)
};

} // namespace

QString sizeWords(std::int64_t bytes) {
    return toQString(QtWording().size(bytes));
}

std::int64_t sizeOfWorkbook(const QString& path) {
    return QFileInfo(path).size();
}

std::int64_t sizeOfFiles(const Snapshot& snapshot) {
    std::set<std::string> seen;
    std::int64_t bytes = 0;
    for (const Evidence& piece : snapshot.evidence)
        if (const auto* file = std::get_if<Attachment>(&piece.content))
            if (seen.insert(file->sha256).second)
                bytes += file->size;
    return bytes;
}

QString largeFileWords(const QString& name, std::int64_t bytes) {
    if (bytes <= largeFile)
        return {};
    return SizeWords::tr("“%1” has %2, and the workbook grows by that. A link to it may be enough.")
        .arg(name, sizeWords(bytes));
}

QString largeWorkbookWords(std::int64_t bytes) {
    if (bytes <= largeWorkbook)
        return {};
    return SizeWords::tr(
               "The workbook has %1: more than 500 MB is slow to copy and to send. Links need no room.")
        .arg(sizeWords(bytes));
}

} // namespace plumbline::ui
