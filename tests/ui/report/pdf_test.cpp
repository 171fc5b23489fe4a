// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "base/error.h"
#include "report/assessment_report.h"
#include "support/catch.h"
#include "support/sample_school.h"
#include "ui/report/page_format.h"
#include "ui/report/pdf.h"

#include <iostream>
#include <thread>

using namespace plumbline;
using namespace plumbline::ui;

namespace {

Document fullReport() {
    const SnapshotPointer before = test::sampleSchool(2025);
    return assessmentReport(*test::sampleSchool(2026), before.get(), {}, *Date::of(2026, 11, 24), Wording());
}

bool isThere(const QString& program) {
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return true;
    std::cout << "not checked: " << program.toStdString() << " is not installed (poppler-utils)\n";
    return false;
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::string inOneLine(QString text) {
    return text.replace(QRegularExpression("\\s+"), " ").toStdString();
}

std::string inOneLine(const std::string& text) {
    return inOneLine(QString::fromStdString(text));
}

QPageLayout letter() {
    return defaultPageLayout(QLocale("en_US"));
}

} // namespace

TEST_CASE("A PDF read back holds every name, descriptor, reason, evidence and next step") {
    if (!isThere("pdftotext"))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    writePdf(path, fullReport(), letter());
    const SnapshotPointer snapshot = test::sampleSchool(2026);
    const Rubric& rubric = *snapshot->rubric;
    for (const QStringList& mode : {QStringList{}, QStringList{"-raw"}}) {
        const std::string text = inOneLine(outputOf("pdftotext", mode + QStringList{path, "-"}));
        for (std::size_t i = 0; i < rubric.dimensionCount(); ++i) {
            CHECK_THAT(text, ContainsSubstring(inOneLine(rubric.dimension(i).name)));
            CHECK_THAT(text, ContainsSubstring(inOneLine(snapshot->ratings[i].reason)));
            if (const auto level = levelOf(snapshot->ratings[i].value)) {
                CHECK_THAT(text, ContainsSubstring(inOneLine(rubric.descriptor(i, *level))));
                if (*level < rubric.highest())
                    CHECK_THAT(text, ContainsSubstring(
                                         inOneLine(rubric.descriptor(i, LevelRank(level->value() + 1)))));
            }
        }
        for (const Evidence& piece : snapshot->evidence)
            CHECK_THAT(text, ContainsSubstring(inOneLine(piece.title)));
        for (const NextStep& step : snapshot->nextSteps)
            CHECK_THAT(text, ContainsSubstring(inOneLine(step.text)));
    }
}

TEST_CASE("Every page says which it is of how many") {
    if (!isThere("pdftotext"))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    writePdf(path, fullReport(), letter());
    const QStringList pages = outputOf("pdftotext", {path, "-"}).split('\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 10);
    for (qsizetype i = 0; i < pages.size(); ++i)
        CHECK(pages[i].contains(QString("Page %1 of %2").arg(i + 1).arg(pages.size())));
}

TEST_CASE("A PDF has vector figures, embedded fonts, its title and the size of its paper") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    writePdf(path, fullReport(), letter());
    if (isThere("pdfimages"))
        CHECK(outputOf("pdfimages", {"-list", path}).split('\n', Qt::SkipEmptyParts).size() == 2);
    if (isThere("pdffonts")) {
        const QStringList fonts = outputOf("pdffonts", {path}).split('\n', Qt::SkipEmptyParts).mid(2);
        CHECK_FALSE(fonts.isEmpty());
        for (const QString& font : fonts)
            CHECK(font.contains(QRegularExpression("Identity-H +yes")));
    }
    if (isThere("pdfinfo")) {
        const QString info = outputOf("pdfinfo", {path});
        CHECK(info.contains("612 x 792"));
        CHECK(info.contains("Lincoln High School · Self-assessment report, 2026–27"));
        CHECK(info.contains("Plumbline"));
        writePdf(path, fullReport(), defaultPageLayout(QLocale("de_DE")));
        CHECK(outputOf("pdfinfo", {path}).contains("(A4)"));
    }
}

TEST_CASE("The paper is Letter where the territory uses it") {
    for (const char* name : {"en_US", "en_CA", "es_MX", "es_CL", "fil_PH"})
        CHECK(defaultPageLayout(QLocale(name)).pageSize().id() == QPageSize::Letter);
    for (const char* name : {"de_DE", "pt_BR", "en_GB", "ja_JP"})
        CHECK(defaultPageLayout(QLocale(name)).pageSize().id() == QPageSize::A4);
}

TEST_CASE("A report that is stopped leaves the file that was there") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    for (const std::int64_t stop : {1, 60}) {
        std::int64_t calls = 0;
        try {
            writePdf(path, fullReport(), letter(),
                     [&](std::int64_t, std::int64_t) { return ++calls < stop; });
            FAIL("not stopped");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Cancelled);
        }
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == "old");
        old.close();
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A report that can not be written says which file") {
    const QTemporaryDir folder;
    try {
        writePdf(folder.filePath("missing/report.pdf"), fullReport(), letter());
        FAIL("written");
    } catch (const Error& error) {
        CHECK_THAT(std::string(error.what()), ContainsSubstring("report.pdf"));
    }
}

TEST_CASE("Progress goes up to its total") {
    const QTemporaryDir folder;
    std::int64_t last = 0;
    std::int64_t whole = 0;
    writePdf(folder.filePath("r.pdf"), fullReport(), letter(), [&](std::int64_t done, std::int64_t total) {
        CHECK(done >= last);
        last = done;
        whole = total;
        return true;
    });
    CHECK(last == whole);
    CHECK(whole > 0);
}

TEST_CASE("A PDF can be written away from the window's thread") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("r.pdf");
    std::thread([&] { writePdf(path, fullReport(), letter()); }).join();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE(
    "A PDF has bookmarks and links to its sections, its language and its author, and says how many pages") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    const int pages = writePdf(path, fullReport(), letter());
    if (isThere("pdfinfo")) {
        const QString info = outputOf("pdfinfo", {path});
        CHECK(info.contains(QRegularExpression("Pages: +" + QString::number(pages) + "\n")));
        CHECK(info.contains(QRegularExpression("Author: +Lincoln High School\n")));
    }
    if (!isThere("qpdf"))
        return;
    const QString objects = outputOf("qpdf", {"--json", path});
    for (const char* title : {"Contents", "How to read this report", "Profile", "Instruction", "Next steps"})
        CHECK(objects.contains(QRegularExpression(QString("\"/Title\": \"(u:)?%1\"").arg(title))));
    CHECK(objects.contains(QRegularExpression("\"/Lang\": \"(u:)?en\"")));
    CHECK(objects.count("\"/Subtype\": \"/Link\"") > 20);
}
