// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "report/assessment_report.h"
#include "support/catch.h"
#include "support/generated_workbook.h"
#include "ui/report/pdf.h"

using namespace plumbline;
using namespace plumbline::ui;
using plumbline::test::EnteredText;
using plumbline::test::enteredTexts;
using plumbline::test::generatedAssessment;

namespace {

QString textOfPdf(const QString& path) {
    QProcess program;
    program.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(program.waitForFinished(30000));
    return QString::fromUtf8(program.readAllStandardOutput());
}

} // namespace

// Which glyphs stand for the letters between is the font's matter; the first and the last word of every text
// are its own, so a text that is missing or cut is found out.
TEST_CASE("Every text that was entered is in the PDF of the report, from its first word to its last") {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        WARN("not checked: the program pdftotext is not here");
        return;
    }
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const SnapshotPointer snapshot = generatedAssessment(seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        const QPageSize size(seed % 2 == 0 ? QPageSize::A4 : QPageSize::Letter);
        writePdf(path, assessmentReport(*snapshot, nullptr, {}, *Date::of(2026, 11, 24), Wording()),
                 QPageLayout(size, QPageLayout::Portrait, QMarginsF(54, 54, 54, 54)));
        const QString page = textOfPdf(path);
        for (const EnteredText& entered : enteredTexts(*snapshot)) {
            INFO(seed << ", " << entered.kind << ": " << entered.text);
            const QString text = QString::fromStdString(entered.text).simplified();
            CHECK(page.contains(text.section(u' ', 0, 0)));
            CHECK(page.contains(text.section(u' ', -1)));
        }
    }
}
