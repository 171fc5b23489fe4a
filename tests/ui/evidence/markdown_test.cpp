// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/markdown.h"
#include "ui/evidence/markdown_view.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

using Kind = MarkdownBlock::Kind;

/// "b" bold, "i" italic, "s" struck, "c" code, "l" a link, before what is marked.
QString marked(const QString& line) {
    QString all;
    const std::vector<MarkdownBlock> blocks = readMarkdown(line);
    REQUIRE(blocks.size() == 1);
    for (const MarkdownSpan& span : blocks[0].spans) {
        QString look;
        look += span.bold ? "b" : "";
        look += span.italic ? "i" : "";
        look += span.struck ? "s" : "";
        look += span.code ? "c" : "";
        look += span.link.isEmpty() ? "" : "l";
        all += look.isEmpty() ? span.text : look + "{" + span.text + "}";
    }
    return all;
}

QString plain(const std::vector<MarkdownBlock>& blocks) {
    QString all;
    for (const MarkdownBlock& block : blocks)
        for (const MarkdownSpan& span : block.spans)
            all += span.text;
    return all;
}

/// What a view asked to be loaded, and every address that is a link in it.
struct Watched : MarkdownView {
    using MarkdownView::MarkdownView;

    QStringList asked;

    QVariant loadResource(int type, const QUrl& name) override {
        asked << name.toString();
        return MarkdownView::loadResource(type, name);
    }

    QStringList links() const {
        QStringList links;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().isAnchor())
                    links << part.fragment().charFormat().anchorHref();
        return links;
    }
};

} // namespace

TEST_CASE("emphasis, code and struck words are marked, and marks that mean nothing stay") {
    CHECK(marked("**bold** and *italic* and ~~gone~~ and `code`") ==
          "b{bold} and i{italic} and s{gone} and c{code}");
    CHECK(marked("***both***") == "bi{both}");
    CHECK(marked("**a *b* c**") == "b{a }bi{b}b{ c}");
    CHECK(marked("2 * 3 * 4, file_name_here, 5 ** 6") == "2 * 3 * 4, file_name_here, 5 ** 6");
    CHECK(marked("\\*not\\*") == "*not*");
    CHECK(marked("`a*b*c`") == "c{a*b*c}");
}

TEST_CASE("a link is its words and its address, and both lead there") {
    CHECK(marked("[plan](https://example.org/a)") == "l{plan} (l{https://example.org/a})");
    CHECK(marked("see https://example.org/a, and") == "see l{https://example.org/a}, and");
    CHECK(marked("(https://example.org/a_(b))") == "(l{https://example.org/a_(b)})");
    CHECK(marked("[mailto:a@example.org](mailto:a@example.org)") == "l{mailto:a@example.org}");
}

TEST_CASE("a link that may not be opened stays as it was typed") {
    const QString line = GENERATE(QString("[press](javascript:alert(1))"), QString("[press](file:///bin/sh)"),
                                  QString("[press](data:text/html,x)"), QString("[press](smb://server/x)"),
                                  QString("<a href=\"javascript:x\">press</a>"));
    CHECK(marked(line) == line);
}

TEST_CASE("the words of a link can not turn its address round") {
    const QString line = QString::fromUtf8("[a\u202E](https://example.org/a)");
    CHECK(marked(line) == QString::fromUtf8("l{a\uFFFD} (l{https://example.org/a})"));
}

TEST_CASE("a picture is its words and its address") {
    CHECK(marked("![a map](file:///home/map.png)") == "a map (file:///home/map.png)");
    CHECK(marked("![](data:image/png;base64,AA==)") == "data:image/png;base64,AA==");
    CHECK(marked("![a map](https://example.org/map.png)") == "l{a map} (l{https://example.org/map.png})");
}

TEST_CASE("headings, lists, quotes, code and rules are blocks") {
    const auto blocks =
        readMarkdown("# Visit\nfirst line\nsecond line\n\n- one\n  - two\n1. three\n- [x] done\n"
                     "> said\n\n```\n<b> *x*\n```\n---\n| a | b |\n|---|---|\n");
    REQUIRE(blocks.size() == 10);
    CHECK(blocks[0].kind == Kind::Heading);
    CHECK(blocks[0].level == 1);
    CHECK(blocks[1].spans[0].text == QString("first line") + QChar(QChar::LineSeparator) + "second line");
    CHECK(blocks[2].kind == Kind::Item);
    CHECK(blocks[3].level == 1);
    CHECK(blocks[4].marker == "1.");
    CHECK(blocks[5].marker == QChar(0x2611));
    CHECK(blocks[6].quote == 1);
    CHECK(blocks[7].kind == Kind::Code);
    CHECK(blocks[7].spans[0].text == "<b> *x*");
    CHECK(blocks[8].kind == Kind::Rule);
    CHECK(blocks[9].spans[0].text == QString("| a | b |") + QChar(QChar::LineSeparator) + "|---|---|");
}

TEST_CASE("no text of a long list of nasty ones loads or leads anywhere but to the web") {
    QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/data/naughty-strings.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 50);
    Desk desk;
    Watched view(desk.appearance, &desk.window);
    view.resize(400, 300);
    desk.window.show();
    for (const QString& line : lines) {
        view.showMarkdown(line);
        (void)view.grab();
        INFO(line.toStdString());
        CHECK(view.asked.isEmpty());
        for (const QString& link : view.links())
            CHECK(parseLink(toUtf8(link)));
        // HTML is shown and not read.
        if (line.startsWith('<'))
            CHECK(view.toPlainText() == line);
    }
    view.showMarkdown(lines.join("\n\n"));
    (void)view.grab();
    CHECK(view.asked.isEmpty());
}

TEST_CASE("whatever a document asks for is an empty picture") {
    Desk desk;
    MarkdownView view(desk.appearance, &desk.window);
    const QString secret = desk.write("secret.png", "secret");
    const auto given = view.loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(secret));
    CHECK(given.value<QImage>().size() == QSize(1, 1));
    view.setHtml("<img src='" + QUrl::fromLocalFile(secret).toString() + "'>");
    CHECK(view.document()
              ->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(secret))
              .value<QImage>()
              .size() == QSize(1, 1));
}

TEST_CASE("a pressed link is told and nothing opens by itself") {
    Desk desk;
    MarkdownView view(desk.appearance, &desk.window);
    view.resize(400, 200);
    desk.window.show();
    view.showMarkdown("https://example.org/a?b=c");
    const QSignalSpy pressed(&view, &MarkdownView::linkPressed);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect().center() + QPoint(20, 0));
    REQUIRE(pressed.count() == 1);
    CHECK(pressed[0][0].toString() == "https://example.org/a?b=c");
    CHECK(view.toPlainText() == "https://example.org/a?b=c");
}

TEST_CASE("text that is right to left is laid out so") {
    Desk desk;
    MarkdownView view(desk.appearance, &desk.window);
    view.showMarkdown(
        QString::fromUtf8("\u0627\u0644\u0644\u063a\u0629 \u0627\u0644\u0639\u0631\u0628\u064a\u0629"));
    CHECK(view.document()->begin().textDirection() == Qt::RightToLeft);
}

TEST_CASE("marks that never end are read once") {
    // 64,000 characters of each; a reader that looks through to the end for every mark would not come back.
    const QString mark =
        GENERATE(QString("**a "), QString("[a]("), QString("[["), QString("`a ``"), QString("*_"),
                 QString("> "), QString("- "), QString("![x]("), QString("\\"));
    const QString text = mark.repeated(64'000 / mark.size());
    CHECK(plain(readMarkdown(text)).size() <= text.size());
}
