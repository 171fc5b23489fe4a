// SPDX-License-Identifier: MIT
#include "ui/evidence/markdown_view.h"

#include <QFontDatabase>
#include <QImage>
#include <QTextBlock>

#include "ui/evidence/markdown.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

using Kind = MarkdownBlock::Kind;
using Role = Appearance::Text;

QTextCharFormat lookOf(const MarkdownBlock& block, const Appearance& appearance) {
    QTextCharFormat look;
    constexpr int large = 2;
    look.setFont(appearance.font(block.kind != Kind::Heading ? Role::Body
                                 : block.level <= large      ? Role::Section
                                                             : Role::Strong));
    look.setForeground(block.quote > 0 ? appearance.theme().mutedInk() : appearance.theme().ink());
    return look;
}

QTextCharFormat lookOf(const MarkdownSpan& span, QTextCharFormat look, const Appearance& appearance) {
    if (span.bold)
        look.setFontWeight(QFont::Bold);
    if (span.code)
        look.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    look.setFontItalic(span.italic);
    look.setFontStrikeOut(span.struck);
    if (!span.link.isEmpty()) {
        look.setAnchor(true);
        look.setAnchorHref(span.link);
        look.setForeground(appearance.theme().link());
        look.setFontUnderline(true);
    }
    return look;
}

QTextBlockFormat placeOf(const MarkdownBlock& block, const Appearance& appearance) {
    const int step = appearance.scaled(24);
    QTextBlockFormat place;
    int left = block.quote * step;
    if (block.kind == Kind::Item) {
        left += (block.level + 1) * step;
        place.setTextIndent(-step);
        // From where the marker stands.
        place.setTabPositions({QTextOption::Tab(step, QTextOption::LeftTab)});
    }
    place.setLeftMargin(left);
    place.setBottomMargin(appearance.scaled(block.kind == Kind::Item ? 2 : 8));
    if (block.kind == Kind::Rule)
        place.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                          QTextLength(QTextLength::PercentageLength, 100));
    return place;
}

} // namespace

MarkdownView::MarkdownView(const Appearance& appearance, QWidget* parent)
    : QTextBrowser(parent), m_appearance(appearance) {
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { emit linkPressed(url.toString(QUrl::FullyEncoded)); });
    connect(&appearance, &Appearance::changed, this, &MarkdownView::write);
}

void MarkdownView::showMarkdown(const QString& text) {
    m_markdown = text;
    write();
}

void MarkdownView::write() {
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool first = true;
    for (const MarkdownBlock& block : readMarkdown(m_markdown)) {
        const QTextBlockFormat place = placeOf(block, m_appearance);
        const QTextCharFormat look = lookOf(block, m_appearance);
        if (std::exchange(first, false)) {
            cursor.setBlockFormat(place);
            cursor.setBlockCharFormat(look);
        } else {
            cursor.insertBlock(place, look);
        }
        if (!block.marker.isEmpty())
            cursor.insertText(block.marker + QLatin1Char('\t'), look);
        for (const MarkdownSpan& span : block.spans)
            cursor.insertText(span.text, lookOf(span, look, m_appearance));
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

QVariant MarkdownView::loadResource(int, const QUrl&) {
    QImage empty(1, 1, QImage::Format_ARGB32);
    empty.fill(0);
    return empty;
}

} // namespace plumbline::ui
