// SPDX-License-Identifier: MIT
#include "ui/figures/column_grid.h"

#include "ui/figures/level_glyph.h"
#include "ui/figures/wrapped_text.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace plumbline::ui {

namespace {

constexpr double widestNames = 0.34;  ///< of the figure
constexpr double widestColumn = 16.0; ///< in heights of the font: further apart, a row is hard to follow

} // namespace

ColumnGrid::ColumnGrid(const std::vector<QString>& rows, const std::vector<QString>& columns,
                       std::vector<KeyEntry> key, double width, const QFont& font, double trailing)
    : m_font(resized(font, 1))
    , m_bold(resized(font, 1, true))
    , m_small(resized(font, 0.85))
    , m_em(m_font.pixelSize())
    , m_width(width)
    , m_columns(columns)
    , m_key(std::move(key)) {
    const double most = width * widestNames;
    for (const QString& row : rows)
        m_nameWidth = std::max(m_nameWidth, WrappedText(row, m_font, most).naturalWidth() + 0.2 * m_em);
    m_nameWidth = std::min(m_nameWidth, most);
    m_left = m_nameWidth + 0.9 * m_em;
    const double rest = width - m_left - trailing * m_em;
    m_columnWidth = std::min(rest / double(std::max<std::size_t>(1, columns.size())), widestColumn * m_em);
    m_numbered = std::ranges::any_of(columns, [&](const QString& column) {
        return WrappedText::widestWord(column, m_bold) > m_columnWidth - 0.4 * m_em;
    });
    m_keyHeight = placeKey();
    double heads = 0;
    for (std::size_t column = 0; column < columns.size(); ++column)
        heads = std::max(heads, WrappedText(head(column), m_bold, m_columnWidth - 0.4 * m_em).height());
    m_headHeight = m_keyHeight + heads + 0.4 * m_em;
}

QString ColumnGrid::head(std::size_t column) const {
    return m_numbered ? QLocale().toString(qlonglong(column) + 1) : m_columns[column];
}

/// "1 Lincoln 2023–24", or nothing where the names themselves stand above the columns.
QStringList ColumnGrid::numbers() const {
    QStringList list;
    for (std::size_t column = 0; m_numbered && column < m_columns.size(); ++column)
        list << head(column) + u' ' + m_columns[column];
    return list;
}

double ColumnGrid::placeKey() {
    const double line = WrappedText::lineHeightOf(m_font);
    const QFontMetricsF metrics(m_font);
    QPointF place;
    for (const KeyEntry& entry : m_key) {
        const double its = 1.6 * m_em + metrics.horizontalAdvance(entry.text);
        if (place.x() > 0 && place.x() + its > m_width)
            place = {0, place.y() + line};
        m_keyPlaces.push_back(place);
        place.rx() += its + 1.6 * m_em;
    }
    double height = m_key.empty() ? 0 : place.y() + line + 0.6 * m_em;
    if (m_numbered)
        height +=
            WrappedText(numbers().join(QStringLiteral("  ·  ")), m_small, m_width).height() + 0.5 * m_em;
    return height;
}

double ColumnGrid::nameHeight(const QString& name) const {
    return WrappedText(name, m_font, m_nameWidth).height();
}

double ColumnGrid::titleHeight(const QString& title) const {
    return WrappedText(title, m_bold, m_width).height() + 0.5 * m_em;
}

void ColumnGrid::paintHead(QPainter& painter, const QPointF& topLeft, const Theme& theme) const {
    const double line = WrappedText::lineHeightOf(m_font);
    const double side = 1.1 * m_em;
    painter.setPen(theme.mutedInk());
    double keyBottom = topLeft.y();
    for (std::size_t i = 0; i < m_key.size(); ++i) {
        const QPointF place = topLeft + m_keyPlaces[i];
        if (m_key[i].isBreak)
            paintBreak(painter, place.x() + side / 2, place.y() + (line - side) / 2, side, theme);
        else
            paintLevelGlyph(painter, QRectF(place + QPointF(0, (line - side) / 2), QSizeF(side, side)),
                            m_key[i].mark, theme);
        painter.setPen(theme.mutedInk());
        WrappedText(m_key[i].text, m_font, 1e6).paint(painter, place + QPointF(1.6 * m_em, 0));
        keyBottom = place.y() + line + 0.6 * m_em;
    }
    if (m_numbered)
        WrappedText(numbers().join(QStringLiteral("  ·  ")), m_small, m_width)
            .paint(painter, {topLeft.x(), keyBottom});
    painter.setPen(theme.ink());
    const double bottom = topLeft.y() + m_headHeight - 0.4 * m_em;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const WrappedText text(head(column), m_bold, m_columnWidth - 0.4 * m_em);
        text.paint(painter, {topLeft.x() + columnLeft(column) + 0.2 * m_em, bottom - text.height()},
                   Qt::AlignHCenter);
    }
}

void ColumnGrid::paintName(QPainter& painter, const QPointF& topLeft, double height, const QString& name,
                           const Theme& theme) const {
    const WrappedText text(name, m_font, m_nameWidth);
    painter.setPen(theme.ink());
    text.paint(painter, topLeft + QPointF(0, (height - text.height()) / 2));
}

void ColumnGrid::paintTitle(QPainter& painter, const QPointF& topLeft, const QString& title,
                            const Theme& theme) const {
    painter.setPen(theme.ink());
    WrappedText(title, m_bold, m_width).paint(painter, topLeft + QPointF(0, 0.35 * m_em));
}

void ColumnGrid::paintBreak(QPainter& painter, double x, double top, double height,
                            const Theme& theme) const {
    // A square cap would reach into the next row.
    painter.setPen(QPen(theme.ink(), 0.11 * m_em, Qt::SolidLine, Qt::FlatCap));
    for (const double side : {-0.15, 0.15})
        painter.drawLine(QPointF(x + side * m_em, top), QPointF(x + side * m_em, top + height));
}

} // namespace plumbline::ui
