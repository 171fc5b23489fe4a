// SPDX-License-Identifier: MIT
// What can be shown of a file without opening it: a picture or plain text, read within limits.
#pragma once

#include <QImage>
#include <QString>

#include "assessment/evidence.h"

#include <variant>

namespace plumbline {
class AttachmentSource;
}

namespace plumbline::ui {

/// Why there is no picture and no text, in words.
struct NoPreview {
    QString why;
};

using AttachmentPreview = std::variant<NoPreview, QImage, QString>;

/// Reads at most 8 MB of a picture and 256 kB of a text. Pictures are decoded by their media type only, in
/// formats that can not refer to anything outside; larger ones are scaled down to `longestSide` pixels.
AttachmentPreview previewOf(const Attachment& attachment, const AttachmentSource& source, int longestSide);

} // namespace plumbline::ui
