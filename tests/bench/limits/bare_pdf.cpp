// SPDX-License-Identifier: MIT
// The limit for a report: the same words on as many pages, drawn line by line without any layout of their
// own. bare_pdf TEXT OUT.pdf, where TEXT is what pdftotext -layout read from the report, a form feed after
// each page.
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QStringList>

#include <cstdio>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: bare_pdf TEXT OUT.pdf\n", stderr);
        return 2;
    }
    QFile text(QString::fromLocal8Bit(argv[1]));
    if (!text.open(QIODevice::ReadOnly)) {
        std::fputs("bare_pdf: the text can not be read\n", stderr);
        return 1;
    }
    const QStringList pages = QString::fromUtf8(text.readAll()).split(u'\f', Qt::SkipEmptyParts);

    QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
    writer.setPageSize(QPageSize(QPageSize::Letter));
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    const int lineHeight = painter.fontMetrics().lineSpacing();
    bool first = true;
    for (const QString& page : pages) {
        if (!first) {
            writer.newPage();
        }
        first = false;
        int y = lineHeight;
        for (const QString& line : page.split(u'\n')) {
            painter.drawText(0, y, line);
            y += lineHeight;
        }
    }
}
