// SPDX-License-Identifier: MIT
#include "ui/report/table_layout.h"

#include "ui/figures/level_glyph.h"
#include "ui/report/text_lines.h"
#include "ui/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace plumbline::ui {

namespace {

constexpr double padding = 5 * pt;
constexpr double rowPadding = 3.5 * pt;
constexpr double glyphSide = 8 * pt;
constexpr double glyphRoom = glyphSide + 4 * pt;
constexpr double boxSide = 10 * pt;
/// What is marked with a pen needs room around it.
constexpr double boxRowPadding = 8 * pt;

/// What stands before the text of a cell.
double indentOf(const TableCell& cell) {
    return (cell.mark ? glyphRoom : 0) + (cell.box ? boxSide + 5 * pt : 0);
}

void paintBox(QPainter& painter, const QPointF& topLeft, const QColor& color) {
    painter.setPen(QPen(color, 0.9 * pt));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(boxSide, boxSide)));
}

} // namespace

class TableLayout::Rows {
public:
    Rows(const Table& table, const PageFormat& format, const Theme& theme)
        : m_table(table)
        , m_theme(theme)
        , m_font(format.font(9))
        , m_bold(format.font(9, true))
        , m_header(format.font(8.5, true))
        , m_width(format.body().width())
        , m_line(WrappedText::lineHeightOf(m_font)) {
        placeColumns();
    }

    bool isFinished() const { return m_next == m_table.rows.size() && m_begun; }

    std::vector<Piece> next() {
        std::vector<Piece> pieces;
        if (!std::exchange(m_begun, true)) {
            pieces.push_back(captionPiece());
            pieces.push_back(headerPiece());
            m_repeated = std::make_shared<const Strip>(pieces.back().strips.front());
        }
        const std::size_t end = endOfBatch();
        for (; m_next < end; ++m_next) {
            const Table::Row& row = m_table.rows[m_next];
            pieces.push_back(row.group.empty() ? rowPiece(row) : groupPiece(row.group));
            pieces.back().repeated = m_repeated;
        }
        if (isFinished())
            finish(pieces);
        return pieces;
    }

private:
    void placeColumns();
    double leastWidth(std::size_t column) const;
    Piece captionPiece() const;
    Piece headerPiece() const;
    Piece groupPiece(const std::string& name) const;
    Piece rowPiece(const Table::Row& row) const;

    std::size_t endOfBatch() const;
    void finish(std::vector<Piece>& pieces) const;

    double innerWidth(std::size_t column) const { return m_widths[column] - 2 * padding; }

    const Table& m_table;
    const Theme& m_theme;
    QFont m_font;
    QFont m_bold;
    QFont m_header;
    double m_width;
    double m_line;
    std::vector<double> m_lefts;
    std::vector<double> m_widths;
    bool m_begun = false;
    std::size_t m_next = 0;
    std::shared_ptr<const Strip> m_repeated;
};

/// The last two rows come together.
std::size_t TableLayout::Rows::endOfBatch() const {
    constexpr std::size_t rowsAtOnce = 8;
    const std::size_t all = m_table.rows.size();
    return all - m_next < rowsAtOnce + 2 ? all : m_next + rowsAtOnce;
}

/// No last row alone under a repeated header, as long as the two are short; and what follows a table keeps
/// its distance from it.
void TableLayout::Rows::finish(std::vector<Piece>& pieces) const {
    Piece& last = pieces[pieces.size() - 1];
    if (m_table.rows.size() > 2) {
        Piece& before = pieces[pieces.size() - 2];
        if (last.height() + before.height() < 12 * m_line)
            before.keepWithNext = true;
    }
    last.strips.push_back(spaceStrip(4 * pt, false));
    last.keepWithNext = false;
}

/// What the widest single word of a column needs, so that none is broken where there is room elsewhere.
double TableLayout::Rows::leastWidth(std::size_t column) const {
    double widest = WrappedText::widestWord(toQString(m_table.header[column]), m_header);
    for (const Table::Row& row : m_table.rows)
        if (column < row.cells.size() && row.cells[column].text.size() < 2000)
            widest = std::max(widest, WrappedText::widestWord(toQString(row.cells[column].text), m_font) +
                                          indentOf(row.cells[column]));
    return std::min(widest + 2 * padding + 1, m_width * 0.3);
}

void TableLayout::Rows::placeColumns() {
    const std::size_t columns = m_table.header.size();
    std::vector<double> shares(columns, 1.0);
    for (std::size_t i = 0; i < std::min(columns, m_table.widths.size()); ++i)
        shares[i] = m_table.widths[i];
    m_widths.assign(columns, 0.0);
    std::vector<bool> fixed(columns, false);
    double room = m_width;
    double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < columns; ++i) {
            if (fixed[i] || room * shares[i] / sum >= leastWidth(i))
                continue;
            m_widths[i] = leastWidth(i);
            room -= m_widths[i];
            sum -= shares[i];
            fixed[i] = again = true;
            break;
        }
    }
    for (std::size_t i = 0; i < columns; ++i)
        if (!fixed[i])
            m_widths[i] = room * shares[i] / sum;
    // More words than fit: all give way alike.
    const double whole = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    double left = 0;
    for (double& width : m_widths) {
        width *= m_width / whole;
        m_lefts.push_back(left);
        left += width;
    }
}

Piece TableLayout::Rows::captionPiece() const {
    Piece piece;
    piece.gapBefore = 14 * pt;
    piece.keepWithNext = true;
    for (const TextLine& line : textLines(toQString(m_table.caption), m_bold, m_width)) {
        piece.strips.push_back(lineStrip(line, m_line, 0, m_theme.ink()));
        piece.strips.back().keepWithNext = true;
    }
    piece.strips.push_back(spaceStrip(4 * pt));
    return piece;
}

Piece TableLayout::Rows::headerPiece() const {
    std::vector<std::shared_ptr<const WrappedText>> names;
    double height = 0;
    for (std::size_t i = 0; i < m_table.header.size(); ++i) {
        names.push_back(
            std::make_shared<const WrappedText>(toQString(m_table.header[i]), m_header, innerWidth(i)));
        height = std::max(height, names.back()->height() + 2 * rowPadding);
    }
    Piece piece;
    piece.keepWithNext = true;
    piece.strips.push_back({height,
                            [names, height, lefts = m_lefts, width = m_width, fill = m_theme.headerFill(),
                             ink = m_theme.ink()](QPainter& painter, const QPointF& at) {
                                painter.fillRect(QRectF(at, QSizeF(width, height)), fill);
                                painter.setPen(ink);
                                for (std::size_t i = 0; i < names.size(); ++i)
                                    names[i]->paint(painter, at + QPointF(lefts[i] + padding, rowPadding));
                            },
                            true});
    return piece;
}

Piece TableLayout::Rows::groupPiece(const std::string& name) const {
    Piece piece;
    piece.keepWithNext = true;
    piece.strips.push_back(spaceStrip(rowPadding + 4 * pt));
    for (const TextLine& line : textLines(toQString(name), m_bold, m_width - 2 * padding)) {
        piece.strips.push_back(lineStrip(line, m_line, padding, m_theme.ink()));
        piece.strips.back().keepWithNext = true;
    }
    piece.strips.push_back(spaceStrip(rowPadding));
    piece.frame = [line = m_theme.hairline()](QPainter& painter, const QRectF& rect, bool, bool) {
        painter.setPen(QPen(line, 0.6 * pt));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    };
    return piece;
}

/// The lines of all cells stand on one grid, so that a row higher than a page can be cut between them.
Piece TableLayout::Rows::rowPiece(const Table::Row& row) const {
    struct Cell {
        TextLines lines;
        double left;
        std::optional<Mark> mark;
        bool box;
    };

    struct Band {
        double left;
        double width;
        QColor tint;
        QColor edge;
    };

    auto cells = std::make_shared<std::vector<Cell>>();
    std::vector<Band> bands;
    std::size_t count = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const TableCell& cell = row.cells[i];
        const double indent = indentOf(cell);
        cells->push_back({textLines(toQString(cell.text), m_font, innerWidth(i) - indent),
                          m_lefts[i] + padding + indent, cell.mark, cell.box});
        count = std::max(count, cells->back().lines.size());
        const auto level = cell.mark ? levelOf(cell.mark->value) : std::nullopt;
        if (level && i > 0) {
            const LevelColors colors = m_theme.level(*level, cell.mark->levels);
            bands.push_back({m_lefts[i], m_widths[i] - 2 * pt, colors.tint, colors.mark});
        }
    }
    const double gap = std::ranges::any_of(row.cells, &TableCell::box) ? boxRowPadding : rowPadding;
    Piece piece;
    piece.strips.push_back(spaceStrip(gap));
    for (std::size_t i = 0; i < count; ++i)
        piece.strips.push_back(
            {m_line,
             [cells, i, line = m_line, theme = m_theme](QPainter& painter, const QPointF& at) {
                 for (const Cell& cell : *cells) {
                     if (i == 0 && cell.mark)
                         paintLevelGlyph(painter,
                                         QRectF(at + QPointF(cell.left - glyphRoom, (line - glyphSide) / 2),
                                                QSizeF(glyphSide, glyphSide)),
                                         *cell.mark, theme);
                     if (i == 0 && cell.box)
                         paintBox(painter, at + QPointF(cell.left - boxSide - 5 * pt, (line - boxSide) / 2),
                                  theme.ink());
                     painter.setPen(theme.ink());
                     if (i < cell.lines.size())
                         cell.lines[i].paint(painter, at + QPointF(cell.left, 0), line);
                 }
             },
             false});
    piece.strips.back().keepWithNext = true;
    piece.strips.push_back(spaceStrip(gap, false));
    piece.frame = [bands, line = m_theme.hairline()](QPainter& painter, const QRectF& rect, bool, bool) {
        for (const Band& band : bands) {
            const QRectF area(rect.left() + band.left, rect.top() + 1 * pt, band.width,
                              rect.height() - 2 * pt);
            painter.fillRect(area, band.tint);
            painter.fillRect(QRectF(area.topLeft(), QSizeF(2 * pt, area.height())), band.edge);
        }
        painter.setPen(QPen(line, 0.5 * pt));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    };
    return piece;
}

TableLayout::TableLayout(const Table& table, const PageFormat& format, const Theme& theme)
    : m_rows(std::make_unique<Rows>(table, format, theme)) {}

TableLayout::~TableLayout() = default;

std::vector<Piece> TableLayout::next() {
    return m_rows->next();
}

bool TableLayout::isFinished() const {
    return m_rows->isFinished();
}

} // namespace plumbline::ui
