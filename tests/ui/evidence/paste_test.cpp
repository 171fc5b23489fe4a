// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/content_editor.h"
#include "ui/evidence/evidence_dialog.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/taken.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

QImage redSquare() {
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(0xff0000);
    return image;
}

/// Puts something on the clipboard and takes it away again.
struct Clipboard {
    explicit Clipboard(QMimeData* data) { QApplication::clipboard()->setMimeData(data); }

    ~Clipboard() { QApplication::clipboard()->clear(); }

    Clipboard(const Clipboard&) = delete;
    Clipboard& operator=(const Clipboard&) = delete;
};

QMimeData* picture() {
    auto* data = new QMimeData;
    data->setImageData(redSquare());
    return data;
}

QMimeData* words(const QString& text) {
    auto* data = new QMimeData;
    data->setText(text);
    return data;
}

struct PasteDesk : Desk {
    PasteDesk() : page(session, appearance, prompts, announcer, &window) {
        page.resize(window.size());
        window.show();
    }

    EvidenceDialog* dialog() const { return page.findChild<EvidenceDialog*>(); }

    const Evidence& saved() {
        dialog()->chooseDimension(dimension("x"));
        button(*dialog(), "Save")->click();
        return now().evidence.back();
    }

    EvidencePage page;
};

} // namespace

TEST_CASE("a picture on the clipboard becomes a file that is named after the day") {
    PasteDesk desk;
    const Clipboard clipboard(picture());
    QTest::keyClick(&desk.page, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.dialog());
    const auto& file = std::get<Attachment>(desk.saved().content);
    CHECK(file.name == "Picture pasted 24 November 2026.png");
    CHECK(file.mediaType == "image/png");
    const std::string bytes = desk.session.workbook().attachments().read(file.sha256, 0, file.size);
    CHECK(QImage::fromData(QByteArray::fromStdString(bytes)).pixel(1, 1) == redSquare().pixel(1, 1));
}

TEST_CASE("the keys paste from the list too") {
    PasteDesk desk;
    desk.addNote("x", "One");
    const Clipboard clipboard(picture());
    auto* table = desk.page.findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.dialog());
}

TEST_CASE("the button pastes what the keys do: links and words") {
    PasteDesk desk;
    {
        const Clipboard clipboard(words("https://example.org/plan"));
        button(desk.page, "Paste")->click();
        REQUIRE(desk.dialog());
        CHECK(std::get<Link>(desk.saved().content).url == "https://example.org/plan");
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const Clipboard clipboard(words("Seen in every room"));
    button(desk.page, "Paste")->click();
    REQUIRE(desk.dialog());
    CHECK(std::get<Note>(desk.saved().content).text == "Seen in every room");
}

TEST_CASE("files on the clipboard are added") {
    PasteDesk desk;
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(desk.write("plan.txt", "new"))});
    const Clipboard clipboard(data);
    button(desk.page, "Paste")->click();
    REQUIRE(desk.dialog());
    CHECK(std::get<Attachment>(desk.saved().content).name == "plan.txt");
}

TEST_CASE("an empty clipboard is said, and nothing opens") {
    PasteDesk desk;
    QApplication::clipboard()->clear();
    button(desk.page, "Paste")->click();
    CHECK_FALSE(desk.dialog());
    CHECK(desk.announcer.text().contains("nothing on the clipboard"));
}

TEST_CASE("a picture dragged from a browser is the picture, words from a spreadsheet are words") {
    QMimeData browser;
    browser.setImageData(redSquare());
    browser.setUrls({QUrl("https://example.org/map.png")});
    CHECK(std::holds_alternative<QImage>(takenFrom(browser)));
    CHECK(EvidenceEntry::canTake(browser));
    QMimeData spreadsheet;
    spreadsheet.setImageData(redSquare());
    spreadsheet.setText("12\t13");
    CHECK(std::holds_alternative<TakenText>(takenFrom(spreadsheet)));
    CHECK_FALSE(EvidenceEntry::canTake(spreadsheet));
}

TEST_CASE("in the dialog a picture is pasted into the note field and becomes a file") {
    PasteDesk desk;
    const Clipboard clipboard(picture());
    desk.page.addNote();
    REQUIRE(desk.dialog());
    auto* note = named<QPlainTextEdit>(*desk.dialog(), "Note");
    QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.dialog()->content().kind() == EvidenceKind::File);
    QTest::keyClick(&desk.dialog()->content(), Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.dialog()->content().fileCount() == 2);
}

TEST_CASE("words are pasted into the field one is in") {
    PasteDesk desk;
    const Clipboard clipboard(words("seen"));
    desk.page.addNote();
    auto* note = named<QPlainTextEdit>(*desk.dialog(), "Note");
    QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
    CHECK(note->toPlainText() == "seen");
    auto* search = named<QLineEdit>(desk.page, "Search evidence");
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    CHECK(search->text() == "seen");
}

TEST_CASE("a note that is edited does not turn into a file") {
    PasteDesk desk;
    desk.addNote("x", "One");
    const Clipboard clipboard(picture());
    desk.page.showEvidence(desk.now().evidence[0].id);
    desk.page.editChosen();
    QTest::keyClick(named<QPlainTextEdit>(*desk.dialog(), "Note"), Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.dialog()->content().kind() == EvidenceKind::Note);
}

TEST_CASE("nothing is pasted into a final assessment") {
    PasteDesk desk;
    desk.apply(FinalizeAssessment{desk.current()});
    const Clipboard clipboard(picture());
    QTest::keyClick(&desk.page, Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(button(desk.page, "Paste")->isEnabled());
    CHECK_FALSE(desk.dialog());
}
