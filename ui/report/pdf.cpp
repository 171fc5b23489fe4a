// SPDX-License-Identifier: MIT
#include "ui/report/pdf.h"

#include "ui/report/paginator.h"
#include "ui/report/pdf_outline.h"
#include "ui/report/write_errors.h"
#include "ui/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <exception>

namespace plumbline::ui {

namespace {

/// All pages, painted into memory.
QByteArray painted(const Paginator& paginator, const QPageLayout& layout, const Progress& progress) {
    const auto blocks = static_cast<std::int64_t>(paginator.document().blocks.size());
    const auto pages = static_cast<std::int64_t>(paginator.pages().size());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(toQString(paginator.document().title));
    writer.setCreator(QStringLiteral("Plumbline"));
    writer.setResolution(720);
    QPageLayout whole = layout;
    whole.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(whole);
    QPainter painter(&writer);
    const QRectF sheet(0, 0, writer.width(), writer.height());
    for (std::int64_t page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        paginator.paintPage(painter, sheet, static_cast<std::size_t>(page));
        if (progress && !progress(blocks + blocks * (page + 1) / pages, blocks * 2))
            throwStopped();
    }
    painter.end();
    return buffer.data();
}

/// What is in the file now, not what was meant to be.
int readBack(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throwUnwritable(path, file.errorString());
    try {
        return pageCountOf(file.readAll());
    } catch (const std::exception& broken) {
        throwUnwritable(path, QString::fromUtf8(broken.what()));
    }
}

} // namespace

int writePdf(const QString& path, const Document& document, const QPageLayout& layout,
             const Progress& progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwUnwritable(path, file.errorString());
    const auto blocks = static_cast<std::int64_t>(document.blocks.size());
    Paginator paginator(document, PageFormat(document, layout));
    if (!paginator.layoutAll(
            [&](std::int64_t done, std::int64_t) { return !progress || progress(done, blocks * 2); }))
        throwStopped();
    const QByteArray pages = painted(paginator, layoutFor(document, layout), progress);
    const QByteArray whole = withOutline(pages, paginator);
    if (file.write(whole) != whole.size() || !file.commit())
        throwUnwritable(path, file.errorString());
    const int count = readBack(path);
    if (count != static_cast<int>(paginator.pages().size()))
        throwUnwritable(path, QCoreApplication::translate("Paginator", "it does not hold all pages"));
    return count;
}

QString pagesText(int pages) {
    return toQString(QtWording().count(PLUMBLINE_TEXT("%n page"), PLUMBLINE_TEXT("%n pages"), pages));
}

} // namespace plumbline::ui
