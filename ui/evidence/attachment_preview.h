// SPDX-License-Identifier: MIT
// What can be shown of a file without opening it: a picture, a page or text, read within limits.
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

struct PicturePreview {
    QImage picture;
    QString remark; ///< "Page 1 of 12"; may be empty
};

struct TextPreview {
    QString text;
    bool isMarkdown = false;
    QString remark; ///< that there is more; may be empty
};

using AttachmentPreview = std::variant<NoPreview, PicturePreview, TextPreview>;

/// Reads at most 8 MB of a picture and 64 kB of a text; a PDF is read where it is needed. Pictures are
/// decoded by their media type only, in formats that can not refer to anything outside; none is larger than
/// `longestSide` pixels.
AttachmentPreview previewOf(const Attachment& attachment, const AttachmentSource& source, int longestSide);

} // namespace plumbline::ui
