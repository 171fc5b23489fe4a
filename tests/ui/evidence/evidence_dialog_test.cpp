// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/content_editor.h"
#include "ui/evidence/evidence_dialog.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/file_choice.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct DialogDesk : Desk {
    DialogDesk() : entry(session, appearance, prompts, announcer, &window) { window.show(); }

    EvidenceDialog& dialog() const { return *window.findChild<EvidenceDialog*>(); }

    bool isOpen() const {
        const auto* open = window.findChild<EvidenceDialog*>();
        return open && open->isVisible();
    }

    void choose(const char* name) { named<QCheckBox>(dialog(), QLatin1String(name))->setChecked(true); }

    void save() { button(dialog(), "Save")->click(); }

    /// All that is said to be wrong.
    QString issues() const {
        QStringList texts;
        for (const QLabel* label : dialog().findChildren<QLabel*>())
            if ((label->objectName() == "issue" || label->objectName() == "problem") &&
                label->isVisibleTo(&dialog()))
                texts << label->text();
        return texts.join('|');
    }

    EvidenceEntry entry;
};

} // namespace

TEST_CASE("a note typed into the dialog is in the assessment") {
    DialogDesk desk;
    desk.entry.addFor(std::size_t(1));
    QTest::keyClicks(named<QPlainTextEdit>(desk.dialog(), "Note"), "Grade 9 shares standards");
    desk.choose("u");
    button(desk.dialog(), "Against it")->click();
    desk.save();

    REQUIRE(desk.now().evidence.size() == 1);
    const Evidence& evidence = desk.now().evidence.front();
    CHECK(std::get<Note>(evidence.content).text == "Grade 9 shares standards");
    CHECK(evidence.title == "Grade 9 shares standards");
    CHECK(evidence.stance == Stance::Against);
    CHECK_FALSE(evidence.date);
    CHECK(evidence.dimensions == std::vector{dimension("y"), dimension("u")});
    CHECK_FALSE(desk.isOpen());
    CHECK(desk.announcer.text().contains("Grade 9 shares standards"));
}

TEST_CASE("the title follows the note until it is typed") {
    DialogDesk desk;
    desk.entry.addFor(std::size_t(0));
    auto* title = named<QLineEdit>(desk.dialog(), "Title");
    auto* note = named<QPlainTextEdit>(desk.dialog(), "Note");
    note->setPlainText("First line\nSecond line");
    CHECK(title->text() == "First line");
    title->selectAll();
    QTest::keyClicks(title, "Mine");
    note->setPlainText("Other");
    CHECK(title->text() == "Mine");
}

TEST_CASE("a date that is given is kept, today is offered") {
    DialogDesk desk;
    desk.entry.addFor(std::size_t(0));
    named<QPlainTextEdit>(desk.dialog(), "Note")->setPlainText("Seen");
    named<QCheckBox>(desk.dialog(), "Date of the evidence: none")->setChecked(false);
    desk.save();
    REQUIRE(desk.now().evidence.size() == 1);
    CHECK(desk.now().evidence.front().date == Date::of(2026, 11, 24));
}

TEST_CASE("a link is kept as it was typed") {
    DialogDesk desk;
    desk.entry.addLink(std::size_t(0), "https://example.org/plan");
    desk.save();
    REQUIRE(desk.now().evidence.size() == 1);
    CHECK(std::get<Link>(desk.now().evidence.front().content).url == "https://example.org/plan");
}

TEST_CASE("a link that may run something is refused with what to do, and nothing is written") {
    DialogDesk desk;
    const auto [url, remedy] = GENERATE(table<const char*, const char*>({
        {"javascript:alert(1)", "https://example.org/plan"},
        {"file:///etc/passwd", "https://example.org/plan"},
        {"not a link", "as your browser shows it"},
        {"", "Type something"},
    }));
    desk.entry.addLink(std::size_t(0), url);
    desk.save();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.isOpen());
    CHECK(desk.issues().contains(remedy));
    CHECK(named<QLineEdit>(desk.dialog(), "Link")->text() == url);
    CHECK(named<QLineEdit>(desk.dialog(), "Link")->accessibleDescription().contains(remedy));
}

TEST_CASE("evidence that supports nothing is asked what it supports") {
    DialogDesk desk;
    desk.entry.addFor();
    named<QPlainTextEdit>(desk.dialog(), "Note")->setPlainText("Seen");
    desk.save();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.issues().contains("No dimension is chosen"));
    desk.choose("z");
    desk.save();
    CHECK(desk.now().evidence.size() == 1);
}

TEST_CASE("an empty note is not saved") {
    DialogDesk desk;
    desk.entry.addFor(std::size_t(0));
    desk.save();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.issues().contains("The note is empty"));
    CHECK_FALSE(desk.issues().contains("The text is empty"));
}

TEST_CASE("a file is taken in with its name, type and bytes") {
    DialogDesk desk;
    desk.entry.addFiles(std::size_t(0), {desk.write("minutes.txt", "We agreed.")});
    CHECK(named<QLineEdit>(desk.dialog(), "Title")->text() == "minutes.txt");
    desk.save();
    REQUIRE(desk.now().evidence.size() == 1);
    const auto& file = std::get<Attachment>(desk.now().evidence.front().content);
    CHECK(file.name == "minutes.txt");
    CHECK(file.mediaType == "text/plain");
    CHECK(desk.session.workbook().attachments().read(file.sha256, 0, file.size) == "We agreed.");
}

TEST_CASE("several files are one undo step") {
    DialogDesk desk;
    desk.entry.addFiles(std::size_t(0), {desk.write("a.txt", "one"), desk.write("b.txt", "two")});
    desk.save();
    REQUIRE(desk.now().evidence.size() == 2);
    CHECK(desk.now().evidence[1].title == "b.txt");
    REQUIRE(desk.session.undo());
    CHECK(desk.now().evidence.empty());
}

TEST_CASE("a file that has vanished is named, and what was typed stays") {
    DialogDesk desk;
    const QString path = desk.write("minutes.txt", "We agreed.");
    desk.entry.addFiles(std::size_t(0), {path});
    auto* title = named<QLineEdit>(desk.dialog(), "Title");
    title->setText("Minutes of May");
    QFile::remove(path);
    desk.save();
    CHECK(desk.now().evidence.empty());
    REQUIRE(desk.isOpen());
    CHECK(desk.issues().contains("“minutes.txt” is no longer there"));
    CHECK(title->text() == "Minutes of May");
}

TEST_CASE("what the file system says of a file is shown in the dialog") {
    DialogDesk desk;
    const QString path = desk.write("minutes.txt", "We agreed.");
    desk.entry.addFiles(std::size_t(0), {path});
    // It vanishes while it is read, after the dialog has looked.
    desk.session.setRunner([&](const QString&, const std::function<void(const Progress&)>& work) {
        QFile::remove(path);
        work({});
    });
    desk.save();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.isOpen());
    CHECK(desk.issues().contains("minutes.txt"));
}

TEST_CASE("work that was cancelled leaves the dialog as it was") {
    DialogDesk desk;
    desk.entry.addFiles(std::size_t(0), {desk.write("minutes.txt", "We agreed.")});
    desk.session.setRunner([](const QString&, const std::function<void(const Progress&)>&) {
        throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Cancelled."), {}});
    });
    desk.save();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.isOpen());
    CHECK(desk.issues().isEmpty());
}

TEST_CASE("a folder is no file") {
    DialogDesk desk;
    desk.entry.addFiles(std::size_t(0), {toQString(desk.folder.path())});
    desk.save();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.issues().contains("is a folder"));
}

TEST_CASE("a piece of evidence is changed and keeps what was not touched") {
    DialogDesk desk;
    desk.entry.addFiles(std::size_t(0), {desk.write("minutes.txt", "We agreed.")});
    desk.save();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const Evidence before = desk.now().evidence.front();
    desk.entry.edit(before.id);
    CHECK(named<QCheckBox>(desk.dialog(), "x")->isChecked());
    named<QLineEdit>(desk.dialog(), "Title")->setText("Minutes");
    desk.save();
    const Evidence& after = desk.now().evidence.front();
    CHECK(after.title == "Minutes");
    CHECK(after.content == before.content);
    CHECK(after.id == before.id);
}

TEST_CASE("source, school year and sentences are kept") {
    DialogDesk desk;
    desk.entry.addFor(std::size_t(0));
    named<QPlainTextEdit>(desk.dialog(), "Note")->setPlainText("Seen");
    named<QLineEdit>(desk.dialog(), "Source")->setText("Head of maths");
    named<QComboBox>(desk.dialog(), "School year it is from")->setCurrentText(QString::fromUtf8("2024–25"));
    auto* sentences = named<QTreeWidget>(desk.dialog(), "Sentences it speaks to");
    REQUIRE(sentences->isVisible());
    sentences->setFocus();
    sentences->setCurrentItem(sentences->topLevelItem(1)->child(0));
    QTest::keyClick(sentences, Qt::Key_Space);
    desk.save();
    REQUIRE(desk.now().evidence.size() == 1);
    const Evidence& evidence = desk.now().evidence.front();
    CHECK(evidence.source == "Head of maths");
    CHECK(evidence.year == SchoolYear::parse("2024-25"));
    CHECK_FALSE(evidence.date);
    CHECK(evidence.statements == std::vector{StatementPlace{0, LevelRank(2), 0}});
}

TEST_CASE("sentences are those of the chosen dimensions, and come back with them") {
    DialogDesk desk;
    desk.entry.addFor();
    auto* sentences = desk.dialog().findChild<QTreeWidget*>();
    CHECK_FALSE(sentences->isVisible());
    named<QPlainTextEdit>(desk.dialog(), "Note")->setPlainText("Seen");
    desk.choose("y");
    desk.choose("z");
    const int levels = static_cast<int>(desk.now().rubric->levels().size());
    CHECK(sentences->topLevelItemCount() == 2 * levels);
    sentences->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    sentences->topLevelItem(levels)->child(0)->setCheckState(0, Qt::Checked);
    named<QCheckBox>(desk.dialog(), "y")->setChecked(false);
    CHECK(sentences->topLevelItemCount() == levels);
    CHECK(sentences->topLevelItem(0)->child(0)->checkState(0) == Qt::Checked);
    named<QCheckBox>(desk.dialog(), "y")->setChecked(true);
    CHECK(sentences->topLevelItem(0)->child(0)->checkState(0) == Qt::Checked);
    named<QCheckBox>(desk.dialog(), "z")->setChecked(false);
    desk.save();
    REQUIRE(desk.now().evidence.size() == 1);
    CHECK(desk.now().evidence.front().statements == std::vector{StatementPlace{1, LevelRank(1), 0}});
}

TEST_CASE("to change the title leaves source, year, sentences and state as they are") {
    DialogDesk desk;
    desk.addNote("x", "One");
    PutEvidence edit = asEdit(desk.current(), desk.now().evidence.front());
    edit.source = valid<OptionalName>("Head of maths");
    edit.year = SchoolYear::parse("1999-00");
    edit.statements = {{0, LevelRank(1), 0}};
    edit.state = EvidenceState::OutOfDate;
    desk.apply(edit);
    Evidence expected = desk.now().evidence.front();
    desk.entry.edit(expected.id);
    named<QLineEdit>(desk.dialog(), "Title")->setText("Other");
    desk.save();
    expected.title = "Other";
    CHECK(desk.now().evidence.front() == expected);
}

TEST_CASE("every control of the evidence dialog has a name") {
    DialogDesk desk;
    desk.entry.addFor();
    for (const EvidenceKind kind : {EvidenceKind::Note, EvidenceKind::Link, EvidenceKind::File}) {
        desk.dialog().content().setKind(kind);
        CHECK(nameless(desk.dialog()).join(", ").toStdString().empty());
    }
}

TEST_CASE("nothing is added to a final assessment") {
    DialogDesk desk;
    desk.apply(FinalizeAssessment{desk.current()});
    desk.entry.addFor();
    desk.entry.addLink();
    desk.entry.addFiles({}, {desk.write("a.txt", "one")});
    CHECK_FALSE(desk.isOpen());
}
