// SPDX-License-Identifier: MIT
#include "ui/evidence/attachment_preview.h"

#include <algorithm>
#include <QBuffer>
#include <QByteArray>
#include <QCoreApplication>
#include <QImageReader>

#include "assessment/edit.h"
#include "base/error.h"
#include "ui/evidence/attachment_device.h"
#include "ui/evidence/pdf_page.h"
#include "ui/text.h"

#include <array>
#include <string_view>

namespace plumbline::ui {

namespace {

struct AttachmentPreviews {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::AttachmentPreviews)
};

constexpr std::int64_t largestPicture = 8'000'000;
/// More takes too long to lay out where it has no spaces.
constexpr std::int64_t longestText = 64'000;

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
        return NoPreview{AttachmentPreviews::tr("The picture can not be shown here.")};
    return PicturePreview{image, {}};
}

AttachmentPreview page(QIODevice& pdf, int longestSide) {
    const PdfPage first = firstPageOf(pdf, longestSide);
    if (first.picture.isNull())
        return NoPreview{first.whyNot};
    return PicturePreview{
        first.picture, first.pages > 1 ? AttachmentPreviews::tr("Page 1 of %1").arg(first.pages) : QString()};
}

AttachmentPreview text(const std::string& bytes, const Attachment& file) {
    std::string_view part = bytes;
    const bool whole = file.size <= longestText;
    // A character cut in two at the end of the part is no error of the file.
    constexpr int longestCharacter = 4;
    for (int i = 0; !whole && i < longestCharacter && !part.empty() && !isValidUtf8(part); ++i)
        part.remove_suffix(1);
    if (!isValidUtf8(part) || part.find('\0') != std::string_view::npos)
        return NoPreview{AttachmentPreviews::tr("The text can not be shown here.")};
    return TextPreview{QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())),
                       file.mediaType == "text/markdown",
                       whole ? QString() : AttachmentPreviews::tr("Only the first part is shown.")};
}

} // namespace

AttachmentPreview previewOf(const Attachment& attachment, const AttachmentSource& source, int longestSide) {
    const auto format = std::ranges::find(pictureFormats, attachment.mediaType, &PictureFormat::mediaType);
    const bool isPicture = format != pictureFormats.end();
    const bool isText = attachment.mediaType.starts_with("text/");
    if (isPicture && attachment.size > largestPicture)
        return NoPreview{AttachmentPreviews::tr("The picture is too large to be shown here.")};
    try {
        if (isPicture)
            return picture(source.read(attachment.sha256, 0, attachment.size), format->reader, longestSide);
        if (isText)
            return text(source.read(attachment.sha256, 0, std::min(attachment.size, longestText)),
                        attachment);
    } catch (const Error& error) {
        return NoPreview{translated(error.message())};
    }
    if (attachment.mediaType == "application/pdf") {
        AttachmentDevice pdf(source, attachment);
        return page(pdf, longestSide);
    }
    return NoPreview{AttachmentPreviews::tr("A file of this kind can not be shown here.")};
}

} // namespace plumbline::ui
