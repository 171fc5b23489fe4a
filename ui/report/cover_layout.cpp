// SPDX-License-Identifier: MIT
#include "ui/report/cover_layout.h"

#include "ui/report/picture_layout.h"
#include "ui/report/text_lines.h"
#include "ui/text.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

constexpr double labelWidth = 110 * pt;
constexpr double leastGap = 30 * pt;

void addLines(std::vector<Strip>& strips, const QString& text, const QFont& font, double width,
              const QColor& color) {
    for (const TextLine& line : textLines(text, font, width))
        strips.push_back(lineStrip(line, line.text->lineHeight(), 0, color));
}

Strip accentStrip(const QColor& color) {
    return {22 * pt,
            [color](QPainter& painter, const QPointF& at) {
                painter.fillRect(QRectF(at, QSizeF(54 * pt, 4 * pt)), color);
            },
            true};
}

Strip ruleStrip(double width, const QColor& color) {
    return {12 * pt,
            [width, color](QPainter& painter, const QPointF& at) {
                painter.setPen(QPen(color, 0.6 * pt));
                painter.drawLine(at + QPointF(0, 6 * pt), at + QPointF(width, 6 * pt));
            },
            true};
}

/// The label beside the first of the fact's lines.
void addFact(std::vector<Strip>& strips, const std::pair<std::string, std::string>& fact,
             const PageFormat& format, const Theme& theme) {
    const double width = format.body().width();
    const TextLines label = textLines(toQString(fact.first), format.font(10), labelWidth - 10 * pt);
    const TextLines text = textLines(toQString(fact.second), format.font(11), width - labelWidth);
    const double height = text.front().text->lineHeight();
    strips.push_back(ruleStrip(width, theme.hairline()));
    for (std::size_t i = 0; i < std::max(label.size(), text.size()); ++i) {
        const TextLine left = i < label.size() ? label[i] : TextLine{};
        const TextLine right = i < text.size() ? text[i] : TextLine{};
        strips.push_back({height,
                          [left, right, height, muted = theme.mutedInk(),
                           ink = theme.ink()](QPainter& painter, const QPointF& at) {
                              painter.setPen(muted);
                              left.paint(painter, at, height);
                              painter.setPen(ink);
                              right.paint(painter, at + QPointF(labelWidth, 0), height);
                          },
                          false});
    }
}

} // namespace

Piece coverPiece(const Cover& cover, const PageFormat& format, const Theme& theme) {
    const double width = format.body().width();
    Piece piece;
    piece.newPage = true;
    std::vector<Strip> title;
    if (cover.logo) {
        title.push_back(pictureStrip(*cover.logo, {width / 2, 84 * pt}));
        title.push_back(spaceStrip(22 * pt));
    }
    title.push_back(accentStrip(theme.accent()));
    addLines(title, toQString(cover.title), format.font(30, true), width, theme.ink());
    title.push_back(spaceStrip(8 * pt));
    addLines(title, toQString(cover.subtitle), format.font(16), width, theme.mutedInk());
    std::vector<Strip> facts;
    for (const auto& fact : cover.facts)
        addFact(facts, fact, format, theme);

    // The title hangs at a quarter of the page, the facts stand on its foot; a full cover closes up.
    const auto heightOf = [](const std::vector<Strip>& strips) {
        double sum = 0;
        for (const Strip& strip : strips)
            sum += strip.height;
        return sum;
    };
    const double free = format.body().height() - heightOf(title) - heightOf(facts) - leastGap;
    const double above = std::clamp(free, 0.0, format.body().height() * 0.22);
    piece.strips.push_back(spaceStrip(above));
    std::ranges::move(title, std::back_inserter(piece.strips));
    piece.strips.push_back(spaceStrip(leastGap + std::max(0.0, free - above) - 1));
    std::ranges::move(facts, std::back_inserter(piece.strips));
    return piece;
}

} // namespace plumbline::ui
