// SPDX-License-Identifier: MIT
#include "ui/compare/comparison_delegate.h"

#include <algorithm>
#include <cmath>
#include <QFontMetrics>
#include <QPainter>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/reading_table.h"

namespace plumbline::ui {

namespace {

constexpr int edge = 5;
constexpr int glyph = 14;
constexpr int gap = 6;
constexpr int around = 5;

/// Counts are small: they stand beside the levels, not before them.
QFont fontOf(const CellFace& face, const Appearance& appearance) {
    return appearance.font(face.kind == CellFace::Kind::Progress ? Appearance::Text::Small
                                                                 : Appearance::Text::Body);
}

/// One line, or two of which the second is the smaller.
void paintLines(QPainter& painter, const QRect& rect, const CellFace& face, const QColor& color,
                const QColor& remarkColor, const Appearance& appearance) {
    const QFont font = fontOf(face, appearance);
    const QFont small = appearance.font(Appearance::Text::Small);
    const int first = QFontMetrics(font).height();
    const int second = face.remark.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = rect.top() + (rect.height() - first - second) / 2;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRect(rect.left(), top, rect.width(), first), Qt::AlignLeft | Qt::AlignVCenter,
                     face.text);
    if (face.remark.isEmpty())
        return;
    painter.setFont(small);
    painter.setPen(remarkColor);
    painter.drawText(QRect(rect.left(), top + first, rect.width(), second), Qt::AlignLeft | Qt::AlignVCenter,
                     face.remark);
}

void paintArrow(QPainter& painter, const QRectF& square, bool up, const QColor& color) {
    const QPointF middle = square.center();
    const double half = square.width() / 2;
    const double point = up ? -half : half;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{QPointF(middle.x(), middle.y() + point),
                                  QPointF(middle.x() - half, middle.y() - point),
                                  QPointF(middle.x() + half, middle.y() - point)});
}

/// Room for glyph or arrow before the text.
int lead(const Appearance& appearance) {
    return appearance.scaled(glyph + gap);
}

} // namespace

void paintLevelFace(QPainter& painter, const QRect& rect, const CellFace& face,
                    const Appearance& appearance) {
    const Theme& theme = appearance.theme();
    QColor ink = theme.mutedInk();
    if (const auto level = levelOf(face.value); level && face.kind == CellFace::Kind::Level) {
        const LevelColors colors = theme.level(*level, face.levels);
        painter.fillRect(rect, colors.tint);
        painter.fillRect(QRect(rect.topLeft(), QSize(appearance.scaled(edge), rect.height())), colors.mark);
        ink = theme.ink();
    } else if (face.kind == CellFace::Kind::Level && std::holds_alternative<Unrated>(face.value)) {
        painter.setPen(QPen(theme.unrated(), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    QRect inside = rect.adjusted(appearance.scaled(edge + gap), 0, 0, 0);
    if (face.kind == CellFace::Kind::Level) {
        const int size = appearance.scaled(glyph);
        const QFontMetrics metrics(appearance.font(Appearance::Text::Body));
        const QFontMetrics small(appearance.font(Appearance::Text::Small));
        const int lines = metrics.height() + (face.remark.isEmpty() ? 0 : small.height());
        const int middle = rect.top() + (rect.height() - lines) / 2 + metrics.height() / 2;
        paintLevelGlyph(painter, QRectF(inside.left(), middle - size / 2.0, size, size),
                        Mark{face.value, face.levels}, theme);
        inside.adjust(lead(appearance), 0, 0, 0);
    }
    paintLines(painter, inside, face, ink, ink, appearance);
}

QSize faceSize(const CellFace& face, const Appearance& appearance) {
    const QFontMetrics metrics(fontOf(face, appearance));
    const QFontMetrics small(appearance.font(Appearance::Text::Small));
    const int text = std::max(metrics.horizontalAdvance(face.text), small.horizontalAdvance(face.remark));
    const int lines = metrics.height() + (face.remark.isEmpty() ? 0 : small.height());
    const bool led = face.kind == CellFace::Kind::Level ||
                     (face.kind == CellFace::Kind::Change && face.change != Change::None);
    const bool edged = face.kind == CellFace::Kind::Level || face.kind == CellFace::Kind::Absent;
    const int before = (led ? lead(appearance) : 0) + (edged ? appearance.scaled(edge) : 0);
    return {before + text + appearance.scaled(gap + 2 * around), lines + appearance.scaled(2 * around)};
}

ComparisonDelegate::ComparisonDelegate(const ComparisonModel& model, const Appearance& appearance,
                                       QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance) {}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return faceSize(m_model.face(index.row(), index.column()), m_appearance);
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Theme& theme = m_appearance.theme();
    const CellFace& face = m_model.face(index.row(), index.column());
    const QRect& rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(rect, selected ? theme.current() : theme.surface());
    const int inset = m_appearance.scaled(2);
    const QRect inside = rect.adjusted(inset, inset, -inset, -inset - 1);
    const QRect text = inside.adjusted(m_appearance.scaled(gap), 0, 0, 0);
    switch (face.kind) {
    case CellFace::Kind::Blank:
        break;
    case CellFace::Kind::Level:
    case CellFace::Kind::Absent:
        paintLevelFace(*painter, inside, face, m_appearance);
        break;
    case CellFace::Kind::Change:
        paintChange(*painter, text, face);
        break;
    case CellFace::Kind::Progress:
        paintLines(*painter, text, face, theme.mutedInk(), theme.mutedInk(), m_appearance);
        break;
    }
    if (face.kind != CellFace::Kind::Blank) {
        painter->setPen(theme.hairline());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintCellFocus(*painter, rect, theme);
    painter->restore();
}

void ComparisonDelegate::paintChange(QPainter& painter, const QRect& rect, const CellFace& face) const {
    const Theme& theme = m_appearance.theme();
    const double size = m_appearance.scaled(10);
    const QRectF square(rect.left(), rect.center().y() - size / 2, size, size);
    const bool moved = face.change == Change::Up || face.change == Change::Down;
    if (moved)
        paintArrow(painter, square, face.change == Change::Up, theme.ink());
    if (face.change == Change::Same)
        painter.fillRect(QRectF(square.left(), square.center().y() - 1, size, 2), theme.border());
    const QColor ink = moved ? theme.ink() : theme.mutedInk();
    const int before = face.change == Change::None ? 0 : lead(m_appearance);
    paintLines(painter, rect.adjusted(before, 0, 0, 0), face, ink, ink, m_appearance);
}

} // namespace plumbline::ui
