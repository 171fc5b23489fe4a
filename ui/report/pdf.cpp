// SPDX-License-Identifier: MIT
#include "ui/report/pdf.h"

#include "ui/report/paginator.h"
#include "ui/report/write_errors.h"
#include "ui/text.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace plumbline::ui {

void writePdf(const QString& path, const Document& document, const QPageLayout& layout,
              const Progress& progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwUnwritable(path, file.errorString());

    const auto blocks = static_cast<std::int64_t>(document.blocks.size());
    Paginator paginator(document, PageFormat(layout, QFont().family()));
    if (!paginator.layoutAll(
            [&](std::int64_t done, std::int64_t) { return !progress || progress(done, blocks * 2); }))
        throwStopped();

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
                throwStopped();
        }
    }
    if (!file.commit())
        throwUnwritable(path, file.errorString());
}

} // namespace plumbline::ui
