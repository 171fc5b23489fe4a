// SPDX-License-Identifier: MIT
#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QRadioButton>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/export/export_dialog.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct ExportDesk : Desk {
    ExportDesk() : dialog(session, appearance, prompts) {
        QObject::connect(&dialog, &ExportDialog::saved, &dialog,
                         [this](const QString& words) { said = words; });
        dialog.open();
    }

    /// Exports to a file of this name; its bytes.
    std::string exported(const char* name) {
        prompts.saveTo = toQString(folder / name);
        button(dialog, "Export…")->click();
        return bytesOf(folder / name);
    }

    /// `text` is without the mark of its key.
    void choose(const QString& text) {
        const auto all = dialog.findChildren<QAbstractButton*>();
        const auto found =
            std::ranges::find_if(all, [&](QAbstractButton* one) { return one->text().remove(u'&') == text; });
        REQUIRE(found != all.end());
        (*found)->click();
    }

    QStringList files() const {
        return QDir(toQString(folder.path()))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    ExportDialog dialog;
    QString said;
};

long linesOf(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

} // namespace

TEST_CASE(
    "all years are exported as a spreadsheet unless something else is chosen, and it is said what is in it") {
    ExportDesk desk;
    CHECK(desk.exported("out.xlsx").starts_with("PK"));
    CHECK(desk.prompts.suggested == "Lincoln.xlsx");
    CHECK(desk.said.startsWith("Exported “out.xlsx”: 8 sheets, "));
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("one year alone is exported where that is chosen") {
    ExportDesk desk;
    desk.choose("Only Lincoln 2026–27");
    desk.choose("One table (.csv)");
    const std::string csv = desk.exported("out.csv");
    CHECK(desk.prompts.suggested == "Lincoln 2026-27.csv");
    CHECK(linesOf(csv) == 6);
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK(desk.said == "Exported “out.csv”: 5 rows");
}

TEST_CASE("which table a CSV file holds is chosen, and whether it begins with the mark of UTF-8") {
    ExportDesk desk;
    desk.choose("One table (.csv)");
    auto* tables = named<QComboBox>(desk.dialog, "Table");
    tables->setCurrentIndex(tables->findText("Ratings, a row for each assessment"));
    desk.choose("For Excel: mark the file as UTF-8");
    const std::string csv = desk.exported("out.csv");
    CHECK(desk.prompts.suggested == "Lincoln wide.csv");
    CHECK(csv.starts_with("\"school\""));
    CHECK(linesOf(csv) == 3);
}

TEST_CASE("the choices of a CSV file are there only where one is written") {
    ExportDesk desk;
    CHECK_FALSE(named<QComboBox>(desk.dialog, "Table")->isVisible());
    desk.choose("One table (.csv)");
    CHECK(named<QComboBox>(desk.dialog, "Table")->isVisible());
    desk.choose("All of it, for programs (.json)");
    CHECK_FALSE(named<QComboBox>(desk.dialog, "Table")->isVisible());
}

TEST_CASE("everything is exported as JSON, and next steps as a calendar") {
    ExportDesk desk;
    desk.addStep(desk.current(), "x", "Visit rooms", "2027-01-15");
    desk.choose("All of it, for programs (.json)");
    CHECK_THAT(desk.exported("out.json"), ContainsSubstring("\"plumbline-workbook\""));
    CHECK(desk.said == "Exported “out.json”: 2 assessments, 0 files");
    desk.dialog.open();
    desk.choose("Next steps for a calendar (.ics)");
    CHECK_THAT(desk.exported("out.ics"), ContainsSubstring("DTSTART;VALUE=DATE:20270115"));
    CHECK(desk.said == "Exported “out.ics”: 1 next step");
}

TEST_CASE("an export that is given up or stopped leaves nothing, and one that is there as it was") {
    ExportDesk desk;
    const QStringList before = desk.files();
    button(desk.dialog, "Export…")->click(); // no file is named
    CHECK(desk.dialog.isVisible());
    desk.session.setRunner([](const QString&, const std::function<void(const Progress&)>& work) {
        work([](std::int64_t, std::int64_t) { return false; });
    });
    desk.prompts.saveTo = toQString(desk.folder / "out.xlsx");
    button(desk.dialog, "Export…")->click();
    CHECK(desk.dialog.isVisible());
    CHECK(desk.said.isEmpty());
    CHECK(desk.files() == before);
    desk.folder.write("out.xlsx", "mine");
    button(desk.dialog, "Export…")->click();
    CHECK(bytesOf(desk.folder / "out.xlsx") == "mine");
}

TEST_CASE("a place that can not be written is said in the dialog, which stays") {
    ExportDesk desk;
    desk.prompts.saveTo = toQString(desk.folder / "none" / "out.xlsx");
    button(desk.dialog, "Export…")->click();
    CHECK(desk.dialog.isVisible());
    bool isSaid = false;
    for (const QLabel* label : desk.dialog.findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith("There is no folder"));
    CHECK(isSaid);
}

TEST_CASE("every control of the export dialog has a name") {
    ExportDesk desk;
    desk.choose("One table (.csv)");
    CHECK(nameless(desk.dialog).join(", ").toStdString().empty());
}
