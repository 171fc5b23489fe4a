// SPDX-License-Identifier: MIT
#include "ui/evidence/attachment_preview.h"

#include <algorithm>
#include <QBuffer>
#include <QByteArray>
#include <QCoreApplication>
#include <QImageReader>

#include "assessment/edit.h"
#include "base/error.h"
#include "ui/text.h"

#include <array>
#include <string_view>

namespace plumbline::ui {

namespace {

struct AttachmentPreviews {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::AttachmentPreviews)
};

constexpr std::int64_t largestPicture = 8'000'000;
constexpr std::int64_t longestText = 256'000;

struct PictureFormat {
    std::string_view mediaType;
    const char* reader;
};

constexpr std::array pictureFormats{PictureFormat{"image/png", "png"}, PictureFormat{"image/jpeg", "jpeg"},
                                    PictureFormat{"image/gif", "gif"}, PictureFormat{"image/bmp", "bmp"},
                                    PictureFormat{"image/webp", "webp"}};

AttachmentPreview picture(const std::string& bytes, const char* format, int longestSide) {
    QByteArray array(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&array);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(
            size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return NoPreview{
            AttachmentPreviews::tr("The picture can not be shown here. Save a copy to look at it.")};
    return image;
}

AttachmentPreview text(const std::string& bytes, bool whole) {
    std::string_view part = bytes;
    // A character cut in two at the end of the part is no error of the file.
    constexpr int longestCharacter = 4;
    for (int i = 0; !whole && i < longestCharacter && !part.empty() && !isValidUtf8(part); ++i)
        part.remove_suffix(1);
    if (!isValidUtf8(part) || part.find('\0') != std::string_view::npos)
        return NoPreview{
            AttachmentPreviews::tr("The text can not be shown here. Save a copy to look at it.")};
    QString shown = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    if (!whole)
        shown += QLatin1Char('\n') + AttachmentPreviews::tr("… Save a copy to read the rest.");
    return shown;
}

} // namespace

AttachmentPreview previewOf(const Attachment& attachment, const AttachmentSource& source, int longestSide) {
    const auto format = std::ranges::find(pictureFormats, attachment.mediaType, &PictureFormat::mediaType);
    const bool isPicture = format != pictureFormats.end();
    if (!isPicture && !attachment.mediaType.starts_with("text/"))
        return NoPreview{AttachmentPreviews::tr("Save a copy to look at this file.")};
    if (isPicture && attachment.size > largestPicture)
        return NoPreview{
            AttachmentPreviews::tr("The picture is too large to be shown here. Save a copy to look at it.")};
    try {
        const std::int64_t length = isPicture ? attachment.size : std::min(attachment.size, longestText);
        const std::string bytes = source.read(attachment.sha256, 0, length);
        if (isPicture)
            return picture(bytes, format->reader, longestSide);
        return text(bytes, length == attachment.size);
    } catch (const Error& error) {
        return NoPreview{translated(error.message())};
    }
}

} // namespace plumbline::ui
