// SPDX-License-Identifier: MIT
#include "ui/report/card_layout.h"

#include "ui/figures/level_glyph.h"
#include "ui/report/text_lines.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace plumbline::ui {

namespace {

constexpr double edge = 3 * pt; ///< the thick left edge in the level's colour
constexpr double side = 14 * pt;
constexpr double usualLabelWidth = 96 * pt;
constexpr double writingLine = 21 * pt; ///< room for handwriting
constexpr double corner = 3 * pt;

class CardLayout {
public:
    CardLayout(const Card& card, const PageFormat& format, const Theme& theme)
        : m_card(card), m_format(format), m_theme(theme), m_width(format.body().width()) {}

    Piece piece() {
        m_piece.gapBefore = 12 * pt;
        add(spaceStrip(9 * pt));
        addTitle();
        addLevels();
        for (const CardPart& part : m_card.parts)
            addPart(part);
        // The foot goes with the last line.
        m_piece.strips.back().keepWithNext = true;
        add(spaceStrip(9 * pt, false));
        addFrame();
        addContinued();
        return std::move(m_piece);
    }

private:
    void add(Strip strip) { m_piece.strips.push_back(std::move(strip)); }

    QColor markColor() const {
        const auto level = levelOf(m_card.mark.value);
        return level ? m_theme.level(*level, m_card.mark.levels).mark : m_theme.unrated();
    }

    QColor textColor() const {
        const auto level = levelOf(m_card.mark.value);
        return level ? m_theme.level(*level, m_card.mark.levels).text : m_theme.mutedInk();
    }

    void addTitle();
    void addLevels();
    void addPart(const CardPart& part);
    TextLines linesOf(const CardPart& part, double width, std::vector<std::size_t>& gaps) const;
    void addFrame();
    void addContinued();

    const Card& m_card;
    const PageFormat& m_format;
    const Theme& m_theme;
    double m_width;
    Piece m_piece;
};

void CardLayout::addTitle() {
    const QFont ratingFont = m_format.font(10.5, true);
    const auto rating =
        std::make_shared<const WrappedText>(toQString(m_card.rating), ratingFont, m_width / 3);
    const double glyph = 11 * pt;
    const double ratingWidth = rating->naturalWidth() + glyph + 5 * pt;
    const TextLines title = textLines(toQString(m_card.title), m_format.font(13, true),
                                      m_width - 2 * side - ratingWidth - 12 * pt);
    const double height = title.front().text->lineHeight();
    for (std::size_t i = 0; i < title.size(); ++i) {
        Strip strip = lineStrip(title[i], height, side, m_theme.ink());
        strip.keepWithNext = true;
        if (i == 0)
            strip.paint = [first = strip.paint, rating, glyph, height, mark = m_card.mark, theme = m_theme,
                           color = textColor(),
                           x = m_width - side - ratingWidth](QPainter& painter, const QPointF& at) {
                first(painter, at);
                paintLevelGlyph(painter, QRectF(at + QPointF(x, (height - glyph) / 2), QSizeF(glyph, glyph)),
                                mark, theme);
                painter.setPen(color);
                rating->paint(painter, at + QPointF(x + glyph + 5 * pt, (height - rating->lineHeight()) / 2));
            };
        add(std::move(strip));
    }
    for (const TextLine& line : textLines(toQString(m_card.subtitle), m_format.font(9), m_width - 2 * side)) {
        add(lineStrip(line, line.text->lineHeight(), side, m_theme.mutedInk()));
        m_piece.strips.back().keepWithNext = true;
    }
    add(spaceStrip(6 * pt));
}

/// All levels side by side, the rated one set off by tint, outline and weight.
void CardLayout::addLevels() {
    struct Step {
        std::shared_ptr<const WrappedText> name;
        Mark mark;
        bool here;
    };

    const auto count = m_card.levels.size();
    const double gap = 4 * pt;
    const double width = (m_width - 2 * side - gap * double(count - 1)) / double(count);
    const double glyph = 8.5 * pt;
    const double indent = 7 * pt + glyph + 5 * pt;
    std::vector<Step> steps;
    double height = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const LevelRank rank(static_cast<int>(i) + 1);
        const bool here = levelOf(m_card.mark.value) == rank;
        auto name = std::make_shared<const WrappedText>(toQString(m_card.levels[i]), m_format.font(9, here),
                                                        width - indent - 4 * pt);
        height = std::max(height, name->height() + 7 * pt);
        steps.push_back({std::move(name), {rank, m_card.mark.levels}, here});
    }
    add({height,
         [steps, width, gap, glyph, indent, height, theme = m_theme](QPainter& painter, const QPointF& at) {
             double x = at.x() + side;
             for (const Step& step : steps) {
                 const LevelColors colors = theme.level(*levelOf(step.mark.value), step.mark.levels);
                 const double stroke = (step.here ? 1.1 : 0.6) * pt;
                 painter.setPen(QPen(step.here ? colors.mark : theme.hairline(), stroke));
                 painter.setBrush(step.here ? QBrush(colors.tint) : QBrush(Qt::NoBrush));
                 painter.drawRoundedRect(QRectF(x, at.y(), width, height), corner, corner);
                 paintLevelGlyph(painter, QRectF(x + 7 * pt, at.y() + (height - glyph) / 2, glyph, glyph),
                                 step.mark, step.here ? colors.mark : theme.border());
                 painter.setPen(step.here ? colors.text : theme.mutedInk());
                 step.name->paint(painter, {x + indent, at.y() + (height - step.name->height()) / 2});
                 x += width + gap;
             }
         },
         true});
    add(spaceStrip(8 * pt));
}

TextLines CardLayout::linesOf(const CardPart& part, double width, std::vector<std::size_t>& gaps) const {
    TextLines lines;
    for (const std::string& text : part.texts) {
        const TextLines more = part.list ? bulletLines(toQString(text), m_format.font(10), width)
                                         : textLines(toQString(text), m_format.font(10), width);
        if (!lines.empty())
            gaps.push_back(lines.size());
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

/// The label stands left of the first lines; a rated level's part is tinted over its whole width.
void CardLayout::addPart(const CardPart& part) {
    const double labelWidth = usualLabelWidth * m_format.scale();
    const double textLeft = side + labelWidth + 10 * pt;
    std::vector<std::size_t> gaps;
    TextLines label = textLines(toQString(part.label), m_format.font(9, true), labelWidth);
    // A label of two lines would come between the lines of the text when it is copied or read out.
    TextLines above;
    if (label.size() > 1) {
        above = textLines(toQString(part.label), m_format.font(9, true), m_width - 2 * side);
        label.clear();
    }
    const TextLines text = linesOf(part, m_width - textLeft - side, gaps);
    const double height = WrappedText::lineHeightOf(m_format.font(10));
    const auto level = part.mark ? levelOf(part.mark->value) : std::nullopt;
    const QColor band = level ? m_theme.level(*level, part.mark->levels).tint : QColor();
    const QColor labelColor = level ? m_theme.level(*level, part.mark->levels).text : m_theme.mutedInk();
    // A little over the strip's foot, so that no seam shows between two of one band.
    const auto fill = [band, width = m_width](QPainter& painter, const QPointF& at, double high) {
        if (band.isValid())
            painter.fillRect(QRectF(at.x() + edge, at.y(), width - edge - 0.4 * pt, high), band);
    };
    const auto space = [&](double high, bool last) {
        Strip strip = spaceStrip(high, !last);
        if (band.isValid())
            strip.paint = [fill, high, last](QPainter& painter, const QPointF& at) {
                fill(painter, at, last ? high : high + 0.5 * pt);
            };
        return strip;
    };

    add({0.1 * pt,
         [width = m_width, color = m_theme.hairline()](QPainter& painter, const QPointF& at) {
             painter.setPen(QPen(color, 0.5 * pt));
             painter.drawLine(at + QPointF(edge, 0), at + QPointF(width, 0));
         },
         true});
    add(space(5.5 * pt, false));
    for (const TextLine& line : above)
        add({height,
             [=](QPainter& painter, const QPointF& at) {
                 fill(painter, at, height + 0.5 * pt);
                 painter.setPen(labelColor);
                 line.paint(painter, at + QPointF(side, 0), height);
             },
             true});
    const std::size_t first = m_piece.strips.size();
    for (std::size_t i = 0; i < std::max(label.size(), text.size()); ++i) {
        if (std::ranges::find(gaps, i) != gaps.end())
            add(space(2.5 * pt, false));
        const TextLine left = i < label.size() ? label[i] : TextLine{};
        const TextLine right = i < text.size() ? text[i] : TextLine{};
        add({height,
             [=, ink = m_theme.ink()](QPainter& painter, const QPointF& at) {
                 fill(painter, at, height + 0.5 * pt);
                 painter.setPen(labelColor);
                 left.paint(painter, at + QPointF(side, 0), height);
                 painter.setPen(ink);
                 right.paint(painter, at + QPointF(textLeft, 0), height);
             },
             false});
    }
    keepEndsTogether(m_piece.strips, first);
    for (int i = 0; i < part.lines; ++i)
        add({writingLine,
             [textLeft, right = m_width - side, ruled = m_theme.border()](QPainter& painter,
                                                                          const QPointF& at) {
                 painter.setPen(QPen(ruled, 0.5 * pt));
                 painter.drawLine(at + QPointF(textLeft, writingLine), at + QPointF(right, writingLine));
             },
             true});
    m_piece.strips.back().keepWithNext = true;
    add(space(5.5 * pt, true));
}

void CardLayout::addFrame() {
    // Not filled: paper is white, and what stands behind the page shows through.
    m_piece.frame = [edgeColor = markColor(), line = m_theme.hairline()](QPainter& painter,
                                                                         const QRectF& rect, bool, bool) {
        painter.setPen(QPen(line, 0.8 * pt));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        painter.fillRect(QRectF(rect.left(), rect.top(), edge, rect.height()), edgeColor);
    };
}

void CardLayout::addContinued() {
    const QString words =
        QCoreApplication::translate("Paginator", "%1, continued").arg(toQString(m_card.title));
    const TextLines lines = textLines(words, m_format.font(9, true), m_width);
    const double height = lines.front().text->lineHeight();
    m_piece.continued = std::make_shared<const Strip>(
        Strip{height * double(lines.size()) + 5 * pt,
              [lines, height, color = m_theme.mutedInk()](QPainter& painter, const QPointF& at) {
                  painter.setPen(color);
                  for (std::size_t i = 0; i < lines.size(); ++i)
                      lines[i].paint(painter, at + QPointF(0, height * double(i)), height);
              },
              true});
}

} // namespace

Piece cardPiece(const Card& card, const PageFormat& format, const Theme& theme) {
    return CardLayout(card, format, theme).piece();
}

} // namespace plumbline::ui
