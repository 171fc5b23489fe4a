// SPDX-License-Identifier: MIT
#include "ui/evidence/taken.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include "ui/text.h"
#include "ui/widgets/date_field.h"

namespace plumbline::ui {

namespace {

struct TakenWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::TakenWords)
};

QStringList filesIn(const QMimeData& offered) {
    QStringList paths;
    for (const QUrl& url : offered.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

QString linkIn(const QMimeData& offered) {
    for (const QUrl& url : offered.urls())
        if (parseLink(toUtf8(url.toString(QUrl::FullyEncoded))))
            return url.toString(QUrl::FullyEncoded);
    const QString text = offered.text().trimmed();
    return parseLink(toUtf8(text)) ? text : QString();
}

/// A spreadsheet or a word processor gives a picture of the words it copies.
bool pictureIsAll(const QMimeData& offered) {
    return offered.hasImage() && (offered.text().trimmed().isEmpty() || !linkIn(offered).isEmpty());
}

} // namespace

Taken takenFrom(const QMimeData& offered) {
    if (const QStringList files = filesIn(offered); !files.isEmpty())
        return TakenFiles{files};
    if (pictureIsAll(offered))
        if (const auto picture = qvariant_cast<QImage>(offered.imageData()); !picture.isNull())
            return picture;
    if (const QString link = linkIn(offered); !link.isEmpty())
        return TakenLink{link};
    if (const QString text = offered.text(); !text.trimmed().isEmpty())
        return TakenText{text};
    return {};
}

bool holdsFilePictureOrLink(const QMimeData& offered) {
    return !filesIn(offered).isEmpty() || pictureIsAll(offered) || !linkIn(offered).isEmpty();
}

FileBytes asFile(const QImage& picture, Date today) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const QString name = TakenWords::tr("Picture pasted %1.png")
                             .arg(QLocale().toString(toQDate(today), QStringLiteral("d MMMM yyyy")));
    return {*Name::parse(toUtf8(name)).value, bytes.toStdString()};
}

} // namespace plumbline::ui
