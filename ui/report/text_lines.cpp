// SPDX-License-Identifier: MIT
#include "ui/report/text_lines.h"

namespace plumbline::ui {

void TextLine::paint(QPainter& painter, const QPointF& topLeft, double height) const {
    if (!text)
        return;
    if (bullet) {
        const double radius = text->lineHeight() * 0.11;
        painter.save();
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(topLeft + QPointF(radius * 1.5, height * 0.53), radius, radius);
        painter.restore();
    }
    text->paintLine(painter, line, topLeft + QPointF(indent, 0), height);
}

TextLines textLines(const QString& text, const QFont& font, double width) {
    const auto wrapped = std::make_shared<const WrappedText>(text, font, width);
    TextLines lines;
    for (int i = 0; i < wrapped->lineCount(); ++i)
        lines.push_back({wrapped, i});
    return lines;
}

TextLines bulletLines(const QString& text, const QFont& font, double width) {
    const double indent = WrappedText::lineHeightOf(font) * 0.75;
    TextLines lines = textLines(text, font, width - indent);
    for (TextLine& line : lines)
        line.indent = indent;
    if (!lines.empty())
        lines.front().bullet = true;
    return lines;
}

Strip spaceStrip(double height, bool keepWithNext) {
    return {height, {}, keepWithNext};
}

Strip lineStrip(const TextLine& line, double height, double left, const QColor& color) {
    return {height,
            [line, height, left, color](QPainter& painter, const QPointF& at) {
                painter.setPen(color);
                line.paint(painter, at + QPointF(left, 0), height);
            },
            false};
}

void keepEndsTogether(std::vector<Strip>& strips, std::size_t first) {
    if (strips.size() < first + 2)
        return;
    strips[first].keepWithNext = true;
    strips[strips.size() - 2].keepWithNext = true;
}

} // namespace plumbline::ui
