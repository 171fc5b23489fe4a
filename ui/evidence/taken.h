// SPDX-License-Identifier: MIT
// What something dropped or pasted holds that can be evidence.
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include "assessment/edit.h"

#include <variant>

class QMimeData;

namespace plumbline::ui {

/// Paths of files, or a picture, or an address, or words; nothing where there is none of them.
struct TakenFiles {
    QStringList paths;
};

struct TakenLink {
    QString url;
};

struct TakenText {
    QString text;
};

using Taken = std::variant<std::monostate, TakenFiles, QImage, TakenLink, TakenText>;

/// Files come first. A picture comes before the address that a browser gives with it, and after words that
/// are more than that.
Taken takenFrom(const QMimeData& offered);

/// Whether takenFrom would find files, a picture or an address, without reading it.
bool holdsFilePictureOrLink(const QMimeData& offered);

/// The picture as a file that is named after the day.
FileBytes asFile(const QImage& picture, Date today);

} // namespace plumbline::ui
