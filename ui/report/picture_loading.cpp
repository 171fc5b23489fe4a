// SPDX-License-Identifier: MIT
#include "ui/report/picture_loading.h"

#include "assessment/attachment_bytes.h"

#include <QBuffer>
#include <QImageReader>

namespace plumbline::ui {

namespace {

/// Enough for the width of a page at 200 dots an inch.
constexpr int mostDots = 1400;
constexpr int mostLogoDots = 900;
/// A photo of a camera has some 10 MB; what is larger is no picture for paper.
constexpr std::int64_t mostBytes = 64 << 20;

/// Scaled while it is decoded, which for photos is many times faster.
QImage readScaled(QImageReader& reader, int most) {
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > most || size.height() > most))
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QByteArray written(const QImage& image, const char* format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 88);
    return buffer.data();
}

} // namespace

std::vector<Attachment> wantedPictures(const Snapshot& snapshot, const ReportSections& sections) {
    std::vector<Attachment> wanted;
    if (snapshot.school.logo)
        wanted.push_back(*snapshot.school.logo);
    if (sections.evidencePictures)
        for (const Evidence* piece : picturesOf(snapshot))
            wanted.push_back(std::get<Attachment>(piece->content));
    return wanted;
}

std::optional<LoadedPicture> loadPicture(const AttachmentSource& source, const Attachment& attachment) {
    if (attachment.size > mostBytes)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(attachment.size);
    if (!readWhole(source, attachment, [&](std::string_view piece) {
            bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        }))
        return std::nullopt;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QImage image = readScaled(reader, mostDots);
    if (image.isNull())
        return std::nullopt;
    const bool photo = reader.format() == "jpeg" && !image.hasAlphaChannel();
    return LoadedPicture{
        photo ? "image/jpeg" : "image/png",
        std::make_shared<const std::string>(written(image, photo ? "JPEG" : "PNG").toStdString())};
}

ReportPictures loadPictures(const AttachmentSource& source, const std::vector<Attachment>& wanted) {
    ReportPictures pictures;
    for (const Attachment& attachment : wanted)
        if (!pictures.contains(attachment.sha256))
            if (std::optional<LoadedPicture> picture = loadPicture(source, attachment))
                pictures.emplace(attachment.sha256, std::move(*picture));
    return pictures;
}

std::optional<QByteArray> logoFrom(const QString& path) {
    QImageReader reader(path);
    const QImage image = readScaled(reader, mostLogoDots);
    return image.isNull() ? std::nullopt : std::optional(written(image, "PNG"));
}

} // namespace plumbline::ui
