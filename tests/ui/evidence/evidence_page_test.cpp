// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/evidence_dialog.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/evidence_page.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct PageDesk : Desk {
    PageDesk() : page(session, appearance, prompts, announcer, &window) {
        page.resize(window.size());
        window.show();
    }

    QTableView& table() const { return *page.findChild<QTableView*>(); }

    QStringList titles() const {
        QStringList titles;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            titles << table().model()->index(row, 0).data().toString();
        return titles;
    }

    QLineEdit& search() const { return *named<QLineEdit>(page, "Search evidence"); }

    void addFile(const char* name, const char* bytes) {
        apply(PutEvidence{current(),
                          {},
                          valid<Name>(name),
                          FileSource{folder.write("source", bytes), valid<Name>(name)},
                          {},
                          Stance::For,
                          {dimension("x")}});
    }

    EvidencePage page;
};

void filter(const PageDesk& desk, const QString& name, const QString& choice) {
    named<QComboBox>(desk.page, "Filter: " + name)->setCurrentText(choice);
}

} // namespace

TEST_CASE("where there is no evidence the page says so and offers to add some") {
    PageDesk desk;
    CHECK_FALSE(desk.table().isVisible());
    button(desk.page, "Add evidence")->click();
    CHECK(desk.page.findChild<EvidenceDialog*>()->isVisible());
}

TEST_CASE("the list is searched as one types, without case and accents, over the whole text") {
    PageDesk desk;
    desk.addNote("x", "Walk-through", "Seen in every room");
    desk.addNote("u", "Interview", "Señora Pérez said so");
    QTest::keyClicks(&desk.search(), "PEREZ said");
    CHECK(desk.titles() == QStringList{"Interview"});
    desk.search().setText("room");
    CHECK(desk.titles() == QStringList{"Walk-through"});
    desk.search().setText("nowhere");
    CHECK(desk.titles().isEmpty());
    button(desk.page, "Clear search and filters")->click();
    CHECK(desk.titles().size() == 2);
}

TEST_CASE("the list is filtered by strand, kind, and for or against") {
    PageDesk desk;
    desk.addNote("x", "Note");
    desk.apply(PutEvidence{desk.current(),
                           {},
                           valid<Name>("Link"),
                           *parseLink("https://example.org").value,
                           {},
                           Stance::Against,
                           {dimension("x"), dimension("u")}});
    filter(desk, "Strand", "B");
    CHECK(desk.titles() == QStringList{"Link"});
    filter(desk, "Strand", "All strands");
    filter(desk, "Kind", "Notes");
    CHECK(desk.titles() == QStringList{"Note"});
    filter(desk, "Kind", "All kinds");
    filter(desk, "For or against", "Against");
    CHECK(desk.titles() == QStringList{"Link"});
}

namespace {

/// Three pieces: of last year for x, without a date for u, of this year's October against y.
void addThree(PageDesk& desk) {
    PutEvidence old{desk.current(),   {}, valid<Name>("Old"),          valid<Prose>("Seen."), {}, Stance::For,
                    {dimension("x")}, {}, SchoolYear::parse("2025-26")};
    old.state = EvidenceState::OutOfDate;
    desk.apply(old);
    PutEvidence told{desk.current(),  {}, valid<Name>("Told"), valid<Prose>("Said."), {}, Stance::For,
                     {dimension("u")}};
    told.source = valid<OptionalName>("Zoë of grade 9");
    told.statements = {{3, LevelRank(2), 0}};
    desk.apply(told);
    desk.apply(PutEvidence{desk.current(),
                           {},
                           valid<Name>("Dated"),
                           valid<Prose>("Read."),
                           Date::of(2026, 10, 12),
                           Stance::Against,
                           {dimension("y")}});
}

} // namespace

TEST_CASE("the list is filtered by school year, date and state") {
    PageDesk desk;
    addThree(desk);
    filter(desk, "School year", QString::fromUtf8("2025–26"));
    CHECK(desk.titles() == QStringList{"Old"});
    filter(desk, "School year", QString::fromUtf8("2026–27"));
    CHECK(desk.titles() == QStringList{"Dated"});
    filter(desk, "School year", "No known year");
    CHECK(desk.titles() == QStringList{"Told"});
    filter(desk, "School year", "All years");
    filter(desk, "Date", "Without date");
    CHECK(desk.titles() == QStringList{"Old", "Told"});
    filter(desk, "Date", "Any date");
    filter(desk, "State", "Out of date");
    CHECK(desk.titles() == QStringList{"Old"});
    filter(desk, "State", "In date");
    CHECK(desk.titles() == QStringList{"Told", "Dated"});
}

TEST_CASE("the level is that of the sentences, or else of the ratings, and follows them") {
    PageDesk desk;
    addThree(desk);
    const QString second = toQString(desk.now().rubric->level(LevelRank(2)).name);
    filter(desk, "Level", second);
    CHECK(desk.titles() == QStringList{"Told"});
    desk.apply(SetRating{desk.current(), dimension("x"), LevelRank(2)});
    desk.apply(SetRating{desk.current(), dimension("u"), LevelRank(1)});
    CHECK(desk.titles() == QStringList{"Old", "Told"});
}

TEST_CASE("source, year, sentence and dimension are searched too") {
    PageDesk desk;
    addThree(desk);
    desk.search().setText("zoe");
    CHECK(desk.titles() == QStringList{"Told"});
    desk.search().setText("2025-26");
    CHECK(desk.titles() == QStringList{"Old"});
    desk.search().setText(toQString(desk.now().rubric->descriptor(3, LevelRank(2))).left(12));
    CHECK(desk.titles() == QStringList{"Told"});
}

TEST_CASE("a filter stays when evidence is added, and finds what is new") {
    PageDesk desk;
    addThree(desk);
    filter(desk, "School year", QString::fromUtf8("2026–27"));
    desk.apply(PutEvidence{desk.current(),
                           {},
                           valid<Name>("New"),
                           valid<Prose>("Read."),
                           Date::of(2026, 11, 2),
                           Stance::For,
                           {dimension("z")}});
    CHECK(desk.titles() == QStringList{"Dated", "New"});
}

TEST_CASE("the list is sorted by every column from the keyboard") {
    PageDesk desk;
    addThree(desk);
    auto* sort = named<QComboBox>(desk.page, "Sort");
    CHECK(sort->count() == EvidenceModel::ColumnCount + 1);
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down);
    CHECK(desk.titles() == QStringList{"Dated", "Old", "Told"});
    QTest::keyClick(button(desk.page, "Descending"), Qt::Key_Space);
    CHECK(desk.titles() == QStringList{"Told", "Old", "Dated"});
    sort->setCurrentText("By source");
    CHECK(desk.titles().front() == "Told");
    // The header and the choice are one.
    desk.table().sortByColumn(EvidenceModel::EvidenceDate, Qt::DescendingOrder);
    CHECK(sort->currentText() == "By date");
    CHECK(desk.titles().front() == "Dated");
    sort->setCurrentIndex(0);
    CHECK(desk.titles() == QStringList{"Old", "Told", "Dated"});
}

TEST_CASE("files sort by their size") {
    PageDesk desk;
    desk.addFile("large.txt", "0123456789");
    desk.addFile("small.txt", "0");
    desk.table().sortByColumn(EvidenceModel::Kind, Qt::AscendingOrder);
    CHECK(desk.titles() == QStringList{"small.txt", "large.txt"});
}

TEST_CASE("Delete takes evidence away, undo brings it back in its place") {
    PageDesk desk;
    desk.addNote("x", "One");
    desk.addNote("x", "Two");
    desk.addNote("x", "Three");
    desk.page.showEvidence(desk.now().evidence[1].id);
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    CHECK(desk.titles() == QStringList{"One", "Three"});
    CHECK(desk.announcer.text().contains("Undo"));
    CHECK(desk.page.chosen());
    REQUIRE(desk.session.undo());
    CHECK(desk.titles() == QStringList{"One", "Two", "Three"});
}

TEST_CASE("Enter edits what is chosen") {
    PageDesk desk;
    desk.addNote("x", "One");
    desk.page.showEvidence(desk.now().evidence[0].id);
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    auto* dialog = desk.page.findChild<EvidenceDialog*>();
    REQUIRE(dialog);
    CHECK(named<QLineEdit>(*dialog, "Title")->text() == "One");
}

TEST_CASE("a piece asked for is shown, whatever was searched for") {
    PageDesk desk;
    desk.addNote("x", "One", "The first");
    desk.addNote("x", "Two", "The <b>second</b>");
    desk.search().setText("one");
    desk.page.showEvidence(desk.now().evidence[1].id);
    CHECK(desk.page.chosen() == desk.now().evidence[1].id);
    CHECK(named<QTextBrowser>(desk.page, "Note")->toPlainText() == "The <b>second</b>");
}

TEST_CASE("two dropped files open one dialog and are one undo step") {
    PageDesk desk;
    QMimeData dropped;
    dropped.setUrls(
        {QUrl::fromLocalFile(desk.write("a.txt", "one")), QUrl::fromLocalFile(desk.write("b.txt", "two"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.page, &drop);
    auto* dialog = desk.page.findChild<EvidenceDialog*>();
    REQUIRE(dialog);
    dialog->chooseDimension(dimension("x"));
    button(*dialog, "Save")->click();
    CHECK(desk.titles() == QStringList{"a.txt", "b.txt"});
    REQUIRE(desk.session.undo());
    CHECK(desk.now().evidence.empty());
}

TEST_CASE("a dropped link opens the dialog with it, other text is not taken") {
    QMimeData link;
    link.setText("https://example.org/plan");
    QMimeData text;
    text.setText("javascript:alert(1)");
    CHECK(EvidenceEntry::canTake(link));
    CHECK_FALSE(EvidenceEntry::canTake(text));
}

TEST_CASE("a file with a harmful name is shown by it and saved under a safe one") {
    PageDesk desk;
    desk.addFile("../../etc/passwd", "harmless");
    CHECK(desk.titles() == QStringList{"../../etc/passwd"});
    const QString target = toQString(desk.folder / "copy");
    desk.prompts.saveTo = target;
    button(desk.page, "Save a copy…")->click();
    CHECK_FALSE(desk.prompts.suggested.contains('/'));
    CHECK(bytesOf(toPath(target)) == "harmless");
}

TEST_CASE("a copy replaces the file that was agreed to, but never the open workbook") {
    PageDesk desk;
    desk.addFile("plan.txt", "new");
    desk.prompts.saveTo = desk.write("plan.txt", "old");
    button(desk.page, "Save a copy…")->click();
    CHECK(bytesOf(desk.folder / "plan.txt") == "new");
    desk.prompts.saveTo = desk.session.path();
    button(desk.page, "Save a copy…")->click();
    CHECK(desk.prompts.informed.size() == 1);
    CHECK(bytesOf(toPath(desk.session.path())).size() > 1000);
}

namespace {

class Browser : public QObject {
    Q_OBJECT

public:
    QUrl opened;

public slots:

    void open(const QUrl& url) { opened = url; }
};

} // namespace

TEST_CASE("a link is shown in full and opened in the browser") {
    PageDesk desk;
    desk.apply(PutEvidence{desk.current(),
                           {},
                           valid<Name>("Plan"),
                           *parseLink("https://example.org/plan?year=2026").value,
                           {},
                           Stance::For,
                           {dimension("x")}});
    CHECK(named<QPlainTextEdit>(desk.page, "Link")->toPlainText() == "https://example.org/plan?year=2026");
    Browser browser;
    QDesktopServices::setUrlHandler("https", &browser, "open");
    button(desk.page, "Open link")->click();
    QDesktopServices::unsetUrlHandler("https");
    CHECK(browser.opened == QUrl("https://example.org/plan?year=2026"));
    desk.page.entry().openLink("file:///etc/passwd");
    CHECK(desk.prompts.informed.size() == 1);
}

TEST_CASE("a final assessment says once why its evidence can not be changed") {
    PageDesk desk;
    desk.addNote("x", "One");
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK_FALSE(button(desk.page, "Add note…")->isEnabled());
    CHECK_FALSE(button(desk.page, "Edit…")->isEnabled());
    CHECK_FALSE(button(desk.page, "Remove")->isEnabled());
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    CHECK(desk.now().evidence.size() == 1);
}

TEST_CASE("the page shows the evidence of the year that is chosen") {
    PageDesk desk;
    desk.addNote("x", "One");
    REQUIRE(desk.session.setCurrent(desk.lastYear));
    CHECK(desk.titles().isEmpty());
}

TEST_CASE("what a piece supports leads there") {
    PageDesk desk;
    desk.addNote("u", "One");
    const QSignalSpy asked(&desk.page, &EvidencePage::dimensionRequested);
    named<QAbstractButton>(desk.page, "Go to u")->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].value<std::size_t>() == 3);
}

TEST_CASE("every control of the evidence page has a name") {
    PageDesk desk;
    desk.addFile("plan.txt", "new");
    CHECK(nameless(desk.page).join(", ").toStdString().empty());
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&desk.table());
    CHECK(
        desk.table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("plan.txt, TXT"));
    CHECK(table->text(QAccessible::Name) == "Evidence");
}

#include "evidence_page_test.moc"
