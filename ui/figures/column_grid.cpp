// SPDX-License-Identifier: MIT
#include "ui/figures/column_grid.h"

#include "ui/figures/wrapped_text.h"

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
    , m_key(std::move(key), width, m_font) {
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
    double heads = 0;
    for (std::size_t column = 0; column < columns.size(); ++column)
        heads = std::max(heads, WrappedText(head(column), m_bold, m_columnWidth - 0.4 * m_em).height());
    m_headHeight = m_key.height() + heads + 0.4 * m_em;
    if (m_numbered)
        m_headHeight += numberList().height() + 0.5 * m_em;
}

QString ColumnGrid::head(std::size_t column) const {
    return m_numbered ? QLocale().toString(qlonglong(column) + 1) : m_columns[column];
}

/// "1 Lincoln 2023–24  ·  2 Lincoln 2024–25"
WrappedText ColumnGrid::numberList() const {
    QStringList list;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        list << head(column) + u' ' + m_columns[column];
    return {list.join(QStringLiteral("  ·  ")), m_small, m_width};
}

double ColumnGrid::nameHeight(const QString& name) const {
    return WrappedText(name, m_font, m_nameWidth).height();
}

double ColumnGrid::titleHeight(const QString& title) const {
    return WrappedText(title, m_bold, m_width).height() + 0.5 * m_em;
}

void ColumnGrid::paintHead(QPainter& painter, const QPointF& topLeft, const Theme& theme) const {
    m_key.paint(painter, topLeft, theme);
    painter.setPen(theme.mutedInk());
    if (m_numbered)
        numberList().paint(painter, topLeft + QPointF(0, m_key.height()));
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

} // namespace plumbline::ui
