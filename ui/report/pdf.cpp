// SPDX-License-Identifier: MIT
#include "ui/report/pdf.h"

#include "base/error.h"
#include "ui/report/paginator.h"
#include "ui/text.h"

#include <QFileInfo>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace plumbline::ui {

namespace {

[[noreturn]] void throwUnwritable(const QString& path, const QString& reason) {
    throw Error(ErrorCode::InputOutput,
                {PLUMBLINE_TEXT("“%1” can not be written: %2. Choose another folder or name."),
                 {toUtf8(QFileInfo(path).fileName()), toUtf8(reason)}});
}

[[noreturn]] void throwCancelled() {
    throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("The report was not saved: you stopped it."), {}});
}

} // namespace

void writePdf(const QString& path, const Document& document, const QPageLayout& layout,
              const Progress& progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwUnwritable(path, file.errorString());

    const auto blocks = static_cast<std::int64_t>(document.blocks.size());
    Paginator paginator(document, PageFormat(layout, QFont().family()));
    if (!paginator.layoutAll(
            [&](std::int64_t done, std::int64_t) { return !progress || progress(done, blocks * 2); }))
        throwCancelled();

    QPdfWriter writer(&file);
    writer.setTitle(toQString(document.title));
    writer.setCreator(QStringLiteral("Plumbline"));
    writer.setResolution(720);
    QPageLayout whole = layout;
    whole.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(whole);
    {
        QPainter painter(&writer);
        const QRectF sheet(0, 0, writer.width(), writer.height());
        const auto pages = paginator.pages().size();
        for (std::size_t page = 0; page < pages; ++page) {
            if (page > 0 && !writer.newPage())
                throwUnwritable(path, file.errorString());
            paginator.paintPage(painter, sheet, page);
            if (progress &&
                !progress(blocks + blocks * std::int64_t(page + 1) / std::int64_t(pages), blocks * 2))
                throwCancelled();
        }
    }
    if (!file.commit())
        throwUnwritable(path, file.errorString());
}

} // namespace plumbline::ui
