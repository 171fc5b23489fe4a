// SPDX-License-Identifier: MIT
// The frame that figures of several columns share: names at the left, columns beside them, their heads above.
#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include "ui/figures/figure_key.h"
#include "ui/figures/wrapped_text.h"
#include "ui/shell/theme.h"

#include <vector>

namespace plumbline::ui {

class ColumnGrid {
public:
    /// `trailing` is the room right of the columns, in heights of the font.
    ColumnGrid(const std::vector<QString>& rows, const std::vector<QString>& columns,
               std::vector<KeyEntry> key, double width, const QFont& font, double trailing = 0);

    double em() const { return m_em; }

    const QFont& font() const { return m_font; }

    const QFont& smallFont() const { return m_small; }

    double nameWidth() const { return m_nameWidth; }

    double columnLeft(std::size_t column) const { return m_left + double(column) * m_columnWidth; }

    double columnWidth() const { return m_columnWidth; }

    double trailingLeft() const { return columnLeft(m_columns.size()) + 0.6 * m_em; }

    double nameHeight(const QString& name) const;
    double titleHeight(const QString& title) const;

    /// Key and heads of the columns.
    double headHeight() const { return m_headHeight; }

    void paintHead(QPainter& painter, const QPointF& topLeft, const Theme& theme) const;
    void paintName(QPainter& painter, const QPointF& topLeft, double height, const QString& name,
                   const Theme& theme) const;
    void paintTitle(QPainter& painter, const QPointF& topLeft, const QString& title,
                    const Theme& theme) const;

private:
    QString head(std::size_t column) const;
    WrappedText numberList() const;

    QFont m_font;
    QFont m_bold;
    QFont m_small;
    double m_em;
    double m_width;
    double m_nameWidth = 0;
    double m_left = 0;
    double m_columnWidth = 0;
    /// Names that do not fit above their columns stand in a list, with numbers above the columns.
    bool m_numbered = false;
    double m_headHeight = 0;
    std::vector<QString> m_columns;
    FigureKey m_key;
};

} // namespace plumbline::ui
