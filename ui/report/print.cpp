// SPDX-License-Identifier: MIT
#include "ui/report/print.h"

#include "base/error.h"
#include "ui/report/paginator.h"
#include "ui/report/paper_choice.h"
#include "ui/report/write_errors.h"
#include "ui/text.h"

#include <QFont>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace plumbline::ui {

namespace {

[[noreturn]] void throwRefused() {
    throw Error(
        ErrorCode::InputOutput,
        {PLUMBLINE_TEXT("The printer did not take the pages. Check the printer, or save a PDF."), {}});
}

/// First and last page to print, from 0; all where the person chose none.
std::pair<std::size_t, std::size_t> chosenPages(const QPrinter& printer, std::size_t count) {
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {0, count};
    const auto first = static_cast<std::size_t>(printer.fromPage() - 1);
    const auto end = static_cast<std::size_t>(std::max(printer.fromPage(), printer.toPage()));
    return {std::min(first, count - 1), std::min(end, count)};
}

QString printerKey() {
    return QStringLiteral("report/printer");
}

/// Printer, paper and margins as the person set them; a file is no printer.
void rememberPrinter(const QPrinter& printer, const Document& document) {
    QSettings settings;
    if (printer.outputFormat() == QPrinter::NativeFormat && !printer.printerName().isEmpty())
        settings.setValue(printerKey(), printer.printerName());
    if (!document.wide)
        rememberPaper(printer.pageLayout());
}

} // namespace

bool choosePrinter(QPrinter& printer, const Document& document, const QPageLayout& paper, int pageCount,
                   QWidget* parent) {
    const QSettings settings;
    // A printer that is gone is no printer: then the system's own stays.
    if (const QString last = settings.value(printerKey()).toString();
        QPrinterInfo::availablePrinterNames().contains(last))
        printer.setPrinterName(last);
    printer.setPageLayout(layoutFor(document, paper));
    printer.setDocName(toQString(document.title));
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, std::max(1, pageCount));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    rememberPrinter(printer, document);
    return true;
}

void printReport(QPrinter& printer, const Document& document, const Progress& progress) {
    const auto blocks = static_cast<std::int64_t>(document.blocks.size());
    Paginator paginator(document, PageFormat(printer.pageLayout(), QFont().family(), document.typeSize));
    if (!paginator.layoutAll(
            [&](std::int64_t done, std::int64_t) { return !progress || progress(done, blocks * 2); }))
        throwStopped();
    printer.setDocName(toQString(document.title));
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        throwRefused();
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    const auto [first, end] = chosenPages(printer, paginator.pages().size());
    for (std::size_t page = first; page < end; ++page) {
        if (page > first && !printer.newPage())
            throwRefused();
        paginator.paintPage(painter, QRectF(QPointF(), sheet.size()), page);
        if (progress && !progress(blocks + blocks * std::int64_t(page + 1) / std::int64_t(end), blocks * 2)) {
            printer.abort();
            throwStopped();
        }
    }
}

} // namespace plumbline::ui
