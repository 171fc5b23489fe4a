// SPDX-License-Identifier: MIT
#include "ui/figures/tiles_figure.h"

#include "ui/figures/level_glyph.h"
#include "ui/figures/wrapped_text.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plumbline::ui {

namespace {

/// All lengths of the figure, from the font's size and the width.
class TilesLayout {
public:
    TilesLayout(const TilesFigure& figure, double width, const QFont& font)
        : m_name(resized(font, 1))
        , m_level(resized(font, 0.9))
        , m_group(resized(font, 1.05, true))
        , m_em(m_name.pixelSize()) {
        double widest = 8 * m_em;
        std::size_t most = 1;
        for (const TilesFigure::Group& group : figure.groups) {
            most = std::max(most, group.tiles.size());
            for (const TilesFigure::Tile& tile : group.tiles)
                widest = std::max(
                    {widest, WrappedText::widestWord(toQString(tile.name), m_name) + 2 * padding(),
                     WrappedText::widestWord(levelText(figure, tile), m_level) + glyph() + 2.6 * padding()});
        }
        const auto fitting = static_cast<std::size_t>(std::max(1.0, (width + gap()) / (widest + gap())));
        m_columns = balanced(most, fitting);
        m_tileWidth = (width - gap() * double(m_columns - 1)) / double(m_columns);
        for (const TilesFigure::Group& group : figure.groups)
            for (const TilesFigure::Tile& tile : group.tiles)
                m_tileHeight = std::max(m_tileHeight, contentHeight(figure, tile));
        m_tileHeight += 2 * padding();
    }

    static QString levelText(const TilesFigure& figure, const TilesFigure::Tile& tile) {
        if (const auto level = levelOf(tile.value))
            return toQString(figure.scale.levels[level->index()]);
        return std::holds_alternative<NotApplicable>(tile.value)
                   ? QCoreApplication::translate("Figures", "Not applicable")
                   : QCoreApplication::translate("Figures", "Not rated");
    }

    double padding() const { return 0.65 * m_em; }

    double gap() const { return 0.6 * m_em; }

    double glyph() const { return 1.15 * m_em; }

    double nameWidth() const { return m_tileWidth - 2 * padding(); }

    double levelWidth() const { return nameWidth() - glyph() - 0.5 * m_em; }

    double titleHeight() const { return WrappedText::lineHeightOf(m_group) + 0.25 * m_em; }

    double groupHeight(const TilesFigure::Group& group) const {
        const double rows = std::ceil(double(group.tiles.size()) / double(m_columns));
        return titleHeight() + rows * m_tileHeight + std::max(0.0, rows - 1) * gap();
    }

    double groupGap() const { return 1.1 * m_em; }

    std::size_t columns() const { return m_columns; }

    QSizeF tileSize() const { return {m_tileWidth, m_tileHeight}; }

    const QFont& nameFont() const { return m_name; }

    const QFont& levelFont() const { return m_level; }

    const QFont& groupFont() const { return m_group; }

private:
    /// As few columns as give the same number of rows for the longest group: no row of one after one of six.
    static std::size_t balanced(std::size_t tiles, std::size_t fitting) {
        fitting = std::min(fitting, tiles);
        const std::size_t rows = (tiles + fitting - 1) / fitting;
        return std::max<std::size_t>(std::min<std::size_t>(4, fitting), (tiles + rows - 1) / rows);
    }

    double contentHeight(const TilesFigure& figure, const TilesFigure::Tile& tile) const {
        return std::max(glyph(), WrappedText(levelText(figure, tile), m_level, levelWidth()).height()) +
               0.2 * m_em + WrappedText(toQString(tile.name), m_name, nameWidth()).height();
    }

    QFont m_name;
    QFont m_level;
    QFont m_group;
    double m_em;
    std::size_t m_columns = 1;
    double m_tileWidth = 0;
    double m_tileHeight = 0;
};

void paintTile(QPainter& painter, const QRectF& rect, const TilesFigure& figure,
               const TilesFigure::Tile& tile, const TilesLayout& layout, const Theme& theme) {
    const auto level = levelOf(tile.value);
    const int levels = static_cast<int>(figure.scale.levels.size());
    const double em = layout.glyph() / 1.15;
    QPen outline(level ? theme.level(*level, levels).mark : theme.unrated(), 0.1 * em);
    if (!level)
        outline.setStyle(Qt::DashLine);
    painter.setPen(outline);
    painter.setBrush(level ? theme.level(*level, levels).tint : theme.surface());
    const double half = outline.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 0.35 * em, 0.35 * em);

    const QPointF inner = rect.topLeft() + QPointF(layout.padding(), layout.padding());
    const WrappedText word(TilesLayout::levelText(figure, tile), layout.levelFont(), layout.levelWidth());
    paintLevelGlyph(painter,
                    QRectF(inner + QPointF(0, (word.lineHeight() - layout.glyph()) / 2),
                           QSizeF(layout.glyph(), layout.glyph())),
                    {tile.value, levels}, theme);
    painter.setPen(level ? theme.level(*level, levels).text : theme.mutedInk());
    word.paint(painter, inner + QPointF(layout.glyph() + 0.5 * em, 0));
    painter.setPen(theme.ink());
    const WrappedText name(toQString(tile.name), layout.nameFont(), layout.nameWidth());
    name.paint(painter, inner + QPointF(0, std::max(layout.glyph(), word.height()) + 0.2 * em));
}

} // namespace

double tilesHeight(const TilesFigure& figure, double width, const QFont& font) {
    const TilesLayout layout(figure, width, font);
    double height = 0;
    for (const TilesFigure::Group& group : figure.groups)
        height += (height > 0 ? layout.groupGap() : 0) + layout.groupHeight(group);
    return height;
}

void paintTiles(QPainter& painter, const QRectF& area, const TilesFigure& figure, const QFont& font,
                const Theme& theme) {
    const TilesLayout layout(figure, area.width(), font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double y = area.top();
    for (const TilesFigure::Group& group : figure.groups) {
        painter.setPen(theme.ink());
        WrappedText(toQString(group.name), layout.groupFont(), area.width()).paint(painter, {area.left(), y});
        const double top = y + layout.titleHeight();
        const QSizeF size = layout.tileSize();
        for (std::size_t i = 0; i < group.tiles.size(); ++i) {
            const std::size_t row = i / layout.columns();
            const std::size_t column = i % layout.columns();
            const QPointF place(double(column) * (size.width() + layout.gap()),
                                double(row) * (size.height() + layout.gap()));
            paintTile(painter, QRectF(QPointF(area.left(), top) + place, size), figure, group.tiles[i],
                      layout, theme);
        }
        y += layout.groupHeight(group) + layout.groupGap();
    }
    painter.restore();
}

} // namespace plumbline::ui
