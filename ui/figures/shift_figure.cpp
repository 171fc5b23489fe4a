// SPDX-License-Identifier: MIT
#include "ui/figures/shift_figure.h"

#include "ui/figures/figure_key.h"
#include "ui/figures/level_glyph.h"
#include "ui/figures/wrapped_text.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::ui {

namespace {

QString listed(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names)
        list << toQString(name);
    return list.join(QStringLiteral("; "));
}

class ShiftPainter {
public:
    ShiftPainter(const ShiftFigure& figure, double width, const QFont& font)
        : m_figure(figure)
        , m_width(width)
        , m_font(resized(font, 1))
        , m_bold(resized(font, 1, true))
        , m_small(resized(font, 0.85))
        , m_em(m_font.pixelSize()) {
        double widest = 0;
        for (const std::string& level : figure.scale.levels)
            widest = std::max(widest, WrappedText(toQString(level), m_bold, 1e6).naturalWidth());
        m_sideWidth = std::min(width * 0.25, widest + 2.4 * m_em);
        m_cellWidth = (width - m_sideWidth) / double(std::max<std::size_t>(1, levels()));
        // Words that would be broken stand in the key alone.
        const double room = std::min(m_sideWidth - 0.5 * m_em, m_cellWidth - 0.8 * m_em) - 1.6 * m_em;
        for (const std::string& level : figure.scale.levels)
            m_words = m_words && WrappedText::widestWord(toQString(level), m_bold) <= room;
        if (!m_words) {
            m_sideWidth = 2.2 * m_em;
            m_cellWidth = (width - m_sideWidth) / double(std::max<std::size_t>(1, levels()));
        }
        for (std::size_t before = 0; before < levels(); ++before)
            m_rowHeights.push_back(rowHeight(before));
    }

    double height() const {
        double height = explanation().height() + 0.6 * m_em + key().height() + headHeight();
        for (const double row : m_rowHeights)
            height += row;
        if (!m_figure.notComparable.empty())
            height += rest().height() + 0.8 * m_em;
        return height;
    }

    void paint(QPainter& painter, const QPointF& topLeft, const Theme& theme) const {
        double y = topLeft.y();
        painter.setPen(theme.mutedInk());
        const WrappedText said = explanation();
        said.paint(painter, topLeft);
        y += said.height() + 0.6 * m_em;
        key().paint(painter, {topLeft.x(), y}, theme);
        y += key().height();
        for (std::size_t after = 0; after < levels(); ++after)
            paintLevel(painter, {topLeft.x() + cellLeft(after) + 0.6 * m_em, y}, headHeight(), after,
                       m_cellWidth - 0.8 * m_em, theme);
        y += headHeight();
        for (std::size_t before = 0; before < levels(); ++before) {
            paintLevel(painter, {topLeft.x(), y}, m_rowHeights[before], before, m_sideWidth - 0.5 * m_em,
                       theme);
            for (std::size_t after = 0; after < levels(); ++after)
                paintCell(painter,
                          QRectF(topLeft.x() + cellLeft(after), y, m_cellWidth, m_rowHeights[before]), before,
                          after, theme);
            y += m_rowHeights[before];
        }
        if (m_figure.notComparable.empty())
            return;
        painter.setPen(theme.mutedInk());
        rest().paint(painter, {topLeft.x(), y + 0.8 * m_em});
    }

private:
    std::size_t levels() const { return m_figure.scale.levels.size(); }

    double cellLeft(std::size_t after) const { return m_sideWidth + double(after) * m_cellWidth; }

    FigureKey key() const {
        return {m_words ? std::vector<KeyEntry>() : levelKey(m_figure.scale), m_width, m_font};
    }

    double padding() const { return 0.55 * m_em; }

    WrappedText explanation() const {
        return {QCoreApplication::translate("Figures",
                                            "Down: the level in %1. Across: the level in %2. Right of the "
                                            "framed places: rated higher; left of them: rated lower.")
                    .arg(toQString(m_figure.before), toQString(m_figure.after)),
                m_small, m_width};
    }

    WrappedText rest() const {
        return {QCoreApplication::translate("Figures", "Not comparable (%1): %2")
                    .arg(m_figure.notComparable.size())
                    .arg(listed(m_figure.notComparable)),
                m_small, m_width};
    }

    WrappedText namesOf(std::size_t before, std::size_t after) const {
        return {listed(m_figure.names[before][after]), m_small, m_cellWidth - 2 * padding()};
    }

    double headHeight() const {
        double height = WrappedText::lineHeightOf(m_bold);
        for (const std::string& level : m_words ? m_figure.scale.levels : std::vector<std::string>())
            height = std::max(
                height,
                WrappedText(toQString(level), m_bold, m_cellWidth - 0.8 * m_em - 1.6 * m_em).height());
        return height + 0.5 * m_em;
    }

    double rowHeight(std::size_t before) const {
        double height = 2.6 * m_em;
        for (std::size_t after = 0; after < levels(); ++after)
            if (!m_figure.names[before][after].empty())
                height = std::max(height, WrappedText::lineHeightOf(m_bold) +
                                              namesOf(before, after).height() + 2 * padding());
        return height;
    }

    void paintLevel(QPainter& painter, const QPointF& topLeft, double height, std::size_t level, double width,
                    const Theme& theme) const {
        const double side = 1.05 * m_em;
        const WrappedText word(m_words ? toQString(m_figure.scale.levels[level]) : QString(), m_bold,
                               std::max(1.0, width - 1.6 * m_em));
        const double top = topLeft.y() + (height - word.height()) / 2;
        paintLevelGlyph(painter, QRectF(topLeft.x(), top + (word.lineHeight() - side) / 2, side, side),
                        Mark{LevelRank(static_cast<int>(level) + 1), static_cast<int>(levels())}, theme);
        painter.setPen(theme.ink());
        word.paint(painter, {topLeft.x() + 1.6 * m_em, top});
    }

    void paintCell(QPainter& painter, const QRectF& place, std::size_t before, std::size_t after,
                   const Theme& theme) const {
        const QRectF rect = place.adjusted(0.1 * m_em, 0.1 * m_em, -0.1 * m_em, -0.1 * m_em);
        const std::vector<std::string>& names = m_figure.names[before][after];
        painter.setPen(before == after ? QPen(theme.ink(), 0.12 * m_em)
                                       : QPen(theme.hairline(), 0.08 * m_em));
        painter.setBrush(names.empty() || before == after ? theme.surface() : theme.headerFill());
        painter.drawRect(rect);
        const QPointF inner = place.topLeft() + QPointF(padding(), padding());
        painter.setPen(names.empty() ? theme.mutedInk() : theme.ink());
        const WrappedText count(names.empty() ? QStringLiteral("–") : QString::number(names.size()), m_bold,
                                m_cellWidth);
        count.paint(painter, inner);
        if (!names.empty())
            namesOf(before, after).paint(painter, inner + QPointF(0, count.height()));
    }

    const ShiftFigure& m_figure;
    double m_width;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    double m_em;
    double m_sideWidth = 0;
    double m_cellWidth = 0;
    bool m_words = true;
    std::vector<double> m_rowHeights;
};

} // namespace

double shiftHeight(const ShiftFigure& figure, double width, const QFont& font) {
    return ShiftPainter(figure, width, font).height();
}

void paintShift(QPainter& painter, const QRectF& area, const ShiftFigure& figure, const QFont& font,
                const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ShiftPainter(figure, area.width(), font).paint(painter, area.topLeft(), theme);
    painter.restore();
}

} // namespace plumbline::ui
