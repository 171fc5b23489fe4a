// SPDX-License-Identifier: MIT
#include "ui/figures/figure_key.h"

#include "ui/figures/level_glyph.h"
#include "ui/figures/wrapped_text.h"
#include "ui/text.h"

#include <QFontMetricsF>

namespace plumbline::ui {

std::vector<KeyEntry> levelKey(const FigureScale& scale) {
    const int levels = static_cast<int>(scale.levels.size());
    std::vector<KeyEntry> key;
    key.reserve(scale.levels.size());
    for (int rank = 1; rank <= levels; ++rank)
        key.push_back({{LevelRank(rank), levels}, toQString(scale.levels[std::size_t(rank - 1)])});
    return key;
}

void paintBreak(QPainter& painter, double x, double top, double height, double em, const Theme& theme) {
    // A square cap would reach into the next row.
    painter.setPen(QPen(theme.ink(), 0.11 * em, Qt::SolidLine, Qt::FlatCap));
    for (const double side : {-0.15, 0.15})
        painter.drawLine(QPointF(x + side * em, top), QPointF(x + side * em, top + height));
}

FigureKey::FigureKey(std::vector<KeyEntry> entries, double width, const QFont& font)
    : m_entries(std::move(entries)), m_font(font), m_em(font.pixelSize()) {
    const double line = WrappedText::lineHeightOf(m_font);
    const QFontMetricsF metrics(m_font);
    QPointF place;
    m_places.reserve(m_entries.size());
    for (const KeyEntry& entry : m_entries) {
        const double its = 1.6 * m_em + metrics.horizontalAdvance(entry.text);
        if (place.x() > 0 && place.x() + its > width)
            place = {0, place.y() + line};
        m_places.push_back(place);
        place.rx() += its + 1.6 * m_em;
    }
    if (!m_entries.empty())
        m_height = place.y() + line + 0.6 * m_em;
}

void FigureKey::paint(QPainter& painter, const QPointF& topLeft, const Theme& theme) const {
    const double line = WrappedText::lineHeightOf(m_font);
    const double side = 1.1 * m_em;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QPointF place = topLeft + m_places[i];
        const double top = place.y() + (line - side) / 2;
        if (m_entries[i].isBreak)
            paintBreak(painter, place.x() + side / 2, top, side, m_em, theme);
        else
            paintLevelGlyph(painter, QRectF(place.x(), top, side, side), m_entries[i].mark, theme);
        painter.setPen(theme.mutedInk());
        WrappedText(m_entries[i].text, m_font, 1e6).paint(painter, place + QPointF(1.6 * m_em, 0));
    }
}

} // namespace plumbline::ui
