// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include "rubric/builtin.h"
#include "support/catch.h"

using namespace plumbline;
using plumbline::test::bytesOf;
using plumbline::test::Desk;
using plumbline::test::Run;
using plumbline::test::run;
using plumbline::ui::toQString;

namespace {

/// The level of a dimension in a year, so that between the two years some go up, some down, some stay.
LevelRank levelIn(int year, std::size_t position) {
    return LevelRank(1 + static_cast<int>(position + static_cast<std::size_t>(year) * (position % 3)) % 3);
}

QString reasonIn(int year, std::size_t position) {
    return QStringLiteral("Reason %1 of year %2").arg(position + 1).arg(year + 1);
}

QString yearName(int year) {
    return year == 0 ? QStringLiteral("2025-26") : QStringLiteral("2026-27");
}

void rateAll(const Desk& desk, int year) {
    const RubricPointer rubric = masteryBasedLearning();
    REQUIRE(desk.begin(yearName(year)).code == 0);
    for (std::size_t position = 0; position < rubric->dimensionCount(); ++position) {
        const QString id = toQString(rubric->dimension(position).id.value());
        REQUIRE(
            run({"rate", desk.workbook(), id, toQString(rubric->level(levelIn(year, position)).id.value()),
                 "--reason", reasonIn(year, position)})
                .code == 0);
        REQUIRE(run({"evidence", desk.workbook(), "add", id, "--note", "Walked through", "--title",
                     QStringLiteral("Evidence %1 of year %2").arg(position + 1).arg(year + 1)})
                    .code == 0);
        REQUIRE(run({"step", desk.workbook(), "add", id, "--text",
                     QStringLiteral("Step %1 of year %2").arg(position + 1).arg(year + 1)})
                    .code == 0);
    }
}

/// Letters and digits only: lines break elsewhere on paper, and some words are broken at a hyphen.
QString bare(QString text) {
    return text.normalized(QString::NormalizationForm_KC)
        .remove(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]")));
}

QString textOfPdf(const QString& path) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    REQUIRE_FALSE(program.isEmpty()); // scripts/test installs poppler-utils
    QProcess process;
    process.start(program, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What stands in a report of the second year.
void holdsEverything(const QString& report) {
    const RubricPointer rubric = masteryBasedLearning();
    const QString text = bare(report);
    const auto holds = [&](const QString& part) {
        INFO(part.toStdString());
        CHECK(text.contains(bare(part)));
    };
    for (std::size_t position = 0; position < rubric->dimensionCount(); ++position) {
        holds(toQString(rubric->dimension(position).name));
        holds(toQString(rubric->descriptor(position, levelIn(1, position))));
        holds(reasonIn(1, position));
        holds(QStringLiteral("Evidence %1 of year 2").arg(position + 1));
        holds(QStringLiteral("Step %1 of year 2").arg(position + 1));
    }
}

} // namespace

TEST_CASE("two rated years are printed whole and compare as they were rated") {
    const Desk desk;
    rateAll(desk, 0);
    rateAll(desk, 1);

    const Run pdf = run({"report", desk.workbook(), "-o", desk.path("report.pdf"), "--compare", "2025-26"});
    REQUIRE(pdf.code == 0);
    CHECK(pdf.out.starts_with("Wrote " + desk.path("report.pdf").toStdString() + ", "));
    CHECK(pdf.out.ends_with(" pages\n"));
    holdsEverything(textOfPdf(desk.path("report.pdf")));

    REQUIRE(run({"report", desk.workbook(), "-o", desk.path("report.html")}).code == 0);
    QString html = QString::fromStdString(bytesOf(desk.folder / "report.html"));
    html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    html.replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"));
    holdsEverything(html);

    const QJsonArray rows =
        run({"compare", desk.workbook(), "--years", "2025-26,2026-27", "--json"}).json()["rows"].toArray();
    REQUIRE(rows.size() == 15);
    for (qsizetype position = 0; position < rows.size(); ++position) {
        const auto place = static_cast<std::size_t>(position);
        const int steps = levelIn(1, place).value() - levelIn(0, place).value();
        CHECK(rows[position]["steps"] == steps);
        CHECK(rows[position]["change"] == (steps > 0 ? "up" : steps < 0 ? "down" : "same"));
    }
}

TEST_CASE("a report is only compared with an earlier year, and never written through a link") {
    const Desk desk;
    desk.begin("2025-26");
    desk.begin("2026-27");
    const QString out = desk.path("report.pdf");
    CHECK(run({"report", desk.workbook(), "-o", out, "--compare", "2026-27"}).code == 1);
    CHECK(run({"report", desk.workbook(), "-o", out, "--compare", "2020-21"}).code == 1);
    CHECK_FALSE(std::filesystem::exists(desk.folder / "report.pdf"));
    desk.folder.write("target.pdf", "mine");
    std::filesystem::create_symlink(desk.folder / "target.pdf", desk.folder / "report.pdf");
    CHECK(run({"report", desk.workbook(), "-o", out}).code == 1);
    CHECK(bytesOf(desk.folder / "target.pdf") == "mine");
    CHECK(run({"report", desk.workbook(), "-o", desk.path("")}).code == 2);
}
