// SPDX-License-Identifier: MIT
#include "ui/evidence/pdf_page.h"

#include <QCoreApplication>
#ifdef PLUMBLINE_SHOWS_PDF
#include <QPainter>
#include <QtPdf/QPdfDocument>
#endif

#include "ui/shell/theme.h"

namespace plumbline::ui {

namespace {

struct PdfPages {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::PdfPages)
};

} // namespace

#ifdef PLUMBLINE_SHOWS_PDF

PdfPage firstPageOf(QIODevice& pdf, int longestSide) {
    QPdfDocument document;
    document.load(&pdf);
    using Error = QPdfDocument::Error;
    if (document.error() == Error::IncorrectPassword || document.error() == Error::UnsupportedSecurityScheme)
        return {{}, 0, PdfPages::tr("This PDF asks for a password and can not be shown here.")};
    const QSizeF size = document.pageCount() > 0 ? document.pagePointSize(0) : QSizeF();
    if (document.status() != QPdfDocument::Status::Ready || size.isEmpty())
        return {{}, 0, PdfPages::tr("This PDF is damaged, or is none, and can not be shown here.")};
    const QSize room = size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).toSize();
    const QImage drawn = document.render(0, room.expandedTo(QSize(1, 1)));
    if (drawn.isNull())
        return {{}, 0, PdfPages::tr("The first page of this PDF can not be shown here.")};
    QImage page(drawn.size(), QImage::Format_RGB32);
    page.fill(Theme::paper().surface());
    QPainter(&page).drawImage(0, 0, drawn);
    return {page, document.pageCount(), {}};
}

#else

PdfPage firstPageOf(QIODevice&, int) {
    return {{}, 0, PdfPages::tr("PDF files can not be shown here.")};
}

#endif

} // namespace plumbline::ui
