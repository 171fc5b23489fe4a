// SPDX-License-Identifier: MIT
#include "ui/rubric_page/text_block.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <utility>

namespace plumbline::ui {

TextBlock::TextBlock() = default;
TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock&&) noexcept = default;
TextBlock& TextBlock::operator=(TextBlock&&) noexcept = default;

void TextBlock::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    m_text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout.reset();
    m_lines = 0;
}

void TextBlock::setRooms(std::vector<qsizetype> rooms) {
    if (rooms == m_rooms)
        return;
    m_rooms = std::move(rooms);
    m_layout.reset();
    m_lines = 0;
}

QRectF TextBlock::roomPlace(std::size_t index) const {
    // Every room before this one is a character of its own.
    const auto at = static_cast<int>(m_rooms[index]) + static_cast<int>(index);
    const QTextLine line = m_layout ? m_layout->lineForTextPosition(at) : QTextLine();
    if (!line.isValid() || m_shape.room == 0)
        return {};
    const qreal begin = line.cursorToX(at);
    const qreal end = line.cursorToX(at + 1);
    return {std::min(begin, end), qreal(line.lineNumber() * m_lineHeight), std::abs(end - begin),
            qreal(m_lineHeight)};
}

QString TextBlock::layOut() {
    QString text = m_text;
    QList<QTextLayout::FormatRange> formats;
    if (m_shape.room > 0) {
        // A space that no line ends after, stretched to the width of a room.
        const qreal space = QFontMetricsF(m_shape.font).horizontalAdvance(QChar::Nbsp);
        QTextCharFormat stretched;
        stretched.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        stretched.setFontLetterSpacing(m_shape.room - space);
        qsizetype before = 0;
        for (const qsizetype room : m_rooms) {
            text.insert(room + before, QChar::Nbsp);
            formats.push_back({static_cast<int>(room + before), 1, stretched});
            ++before;
        }
    }
    m_layout = std::make_unique<QTextLayout>(text, m_shape.font);
    m_layout->setFormats(formats);
    return text;
}

int TextBlock::lineHeight(const QFont& font) {
    constexpr qreal airy = 1.14;
    const QFontMetricsF metrics(font);
    return static_cast<int>(std::ceil((metrics.ascent() + metrics.descent()) * airy));
}

void TextBlock::shape(const TextShape& shape) {
    if (m_layout && shape == m_shape)
        return;
    m_shape = shape;
    m_lineHeight = lineHeight(shape.font);
    const QString text = layOut();
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const int cutAt = breakLines(text, false);
    if (cutAt < 0)
        return;
    // More than is wanted: lay the same lines out again, the last of them cut to what fits.
    const QFontMetricsF metrics(shape.font);
    const int room = shape.width - (shape.mostLines == 1 ? shape.firstLineIndent : 0);
    const QString shown = text.left(cutAt) + metrics.elidedText(text.mid(cutAt), Qt::ElideRight, room);
    m_layout->setText(shown);
    breakLines(shown, true);
}

/// Where the last wanted line starts if the text goes on after it, else -1.
int TextBlock::breakLines(const QString& text, bool lastIsCut) {
    m_layout->beginLayout();
    m_lines = 0;
    int lastStart = 0;
    int reached = 0;
    while (m_shape.mostLines == 0 || m_lines < m_shape.mostLines) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        lastStart = line.textStart();
        const bool whole = lastIsCut && m_lines + 1 == m_shape.mostLines;
        const int indent = m_lines == 0 ? m_shape.firstLineIndent : 0;
        line.setLineWidth(whole ? std::numeric_limits<int>::max() / 256
                                : std::max(1, m_shape.width - indent));
        line.setPosition(QPointF(0, m_lines * m_lineHeight + (m_lineHeight - line.height()) / 2));
        reached = line.textStart() + line.textLength();
        ++m_lines;
    }
    m_layout->endLayout();
    return !lastIsCut && reached < text.size() ? lastStart : -1;
}

int TextBlock::naturalWidth() const {
    qreal widest = 0;
    for (int i = 0; m_layout && i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
}

void TextBlock::draw(QPainter& painter, const QPointF& topLeft, const QColor& color) const {
    if (!m_layout)
        return;
    painter.setPen(color);
    m_layout->draw(&painter, topLeft);
}

} // namespace plumbline::ui
