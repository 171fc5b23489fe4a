// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/attachment_preview.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/pdf_page.h"
#include "ui/widgets/picture.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct PreviewDesk : Desk {
    PreviewDesk() : page(session, appearance, prompts, announcer, &window) {
        page.resize(window.size());
        window.show();
    }

    Evidence add(const char* name, const std::string& bytes) {
        apply(PutEvidence{current(),
                          {},
                          valid<Name>("Piece"),
                          FileBytes{valid<Name>(name), bytes},
                          {},
                          Stance::For,
                          {dimension("x")}});
        page.showEvidence(now().evidence.back().id);
        return now().evidence.back();
    }

    QString shown() const {
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join('|');
    }

    std::string pdf(int pages) const {
        const QString path = toQString(folder / "made.pdf");
        {
            QPdfWriter writer(path);
            QPainter painter(&writer);
            for (int drawn = 1; drawn <= pages; ++drawn) {
                painter.drawText(500, 500, QStringLiteral("Walk-through"));
                if (drawn < pages)
                    writer.newPage();
            }
        }
        return bytesOf(toPath(path));
    }

    EvidencePage page;
};

/// Whether this build can draw a page of a PDF.
bool drawsPdf() {
    QBuffer none;
    none.open(QIODevice::ReadOnly);
    return !firstPageOf(none, 10).whyNot.contains("PDF files can not");
}

} // namespace

TEST_CASE("a Markdown file is shown as Markdown, a text file as it is") {
    PreviewDesk desk;
    desk.add("plan.md", "# Plan\n**bold** <b>x</b>");
    CHECK(named<QTextBrowser>(desk.page, "plan.md")->toPlainText() == "Plan\nbold <b>x</b>");
    desk.add("plan.txt", "# Plan");
    CHECK(named<QPlainTextEdit>(desk.page, "plan.txt")->toPlainText() == "# Plan");
}

TEST_CASE("of a text of a megabyte the first part is shown, and that is said") {
    PreviewDesk desk;
    std::string text;
    while (text.size() < 1'000'000)
        text += "Señora Pérez ";
    const char* name = GENERATE("long.md", "long.txt");
    desk.add(name, text);
    CHECK(desk.shown().contains("Only the first part is shown"));
    const auto preview = std::get<TextPreview>(previewOf(
        std::get<Attachment>(desk.now().evidence.back().content), desk.session.workbook().attachments(), 10));
    CHECK(preview.text.size() < 64'001);
    CHECK_FALSE(preview.text.contains(QChar::ReplacementCharacter));
}

TEST_CASE("the first page of a PDF is shown with how many there are") {
    if (!drawsPdf())
        return;
    PreviewDesk desk;
    desk.add("plan.pdf", desk.pdf(3));
    CHECK(desk.shown().contains("Page 1 of 3"));
    auto* picture = desk.page.findChild<Picture*>();
    CHECK(picture->isVisible());
    const auto preview =
        std::get<PicturePreview>(previewOf(std::get<Attachment>(desk.now().evidence.back().content),
                                           desk.session.workbook().attachments(), 200));
    CHECK(std::max(preview.picture.width(), preview.picture.height()) == 200);
}

TEST_CASE("a PDF that is damaged, cut off, or none is said to be so") {
    if (!drawsPdf())
        return;
    PreviewDesk desk;
    const std::string whole = desk.pdf(1);
    const std::string bytes = GENERATE_COPY(std::string("%PDF-1.7 and no more"), std::string("no PDF at all"),
                                            std::string(), whole.substr(0, 200));
    desk.add("plan.pdf", bytes);
    CHECK(desk.shown().contains("damaged"));
    CHECK_FALSE(desk.page.findChild<Picture*>()->isVisible());
}

TEST_CASE("a PDF that asks for a password is said to do so") {
    if (!drawsPdf())
        return;
    PreviewDesk desk;
    desk.add("plan.pdf", bytesOf(PLUMBLINE_SOURCE_DIR "/tests/data/locked.pdf"));
    CHECK(desk.shown().contains("password"));
}

TEST_CASE("a file that can not be shown says so and offers to open or copy it") {
    PreviewDesk desk;
    desk.add("plan.docx", "PK");
    CHECK(desk.shown().contains("can not be shown here"));
    CHECK(button(desk.page, "Open")->isVisible());
    CHECK(button(desk.page, "Save a copy…")->isVisible());
}
