// SPDX-License-Identifier: MIT
#include "ui/overview/dimension_tile.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QPainter>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr qreal radius = 6;
constexpr int wordGap = 6; ///< between glyph and word
constexpr int lineGap = 4; ///< between word and name
constexpr int usualWidth = 160;

} // namespace

DimensionTile::DimensionTile(const Appearance& appearance, std::size_t position, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_position(position)
    , m_lines(linesFor(appearance.scaled(usualWidth))) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &DimensionTile::follow);
}

void DimensionTile::show(const Face& face) {
    if (face == m_face)
        return;
    m_face = face;
    setAccessibleName(tr("%1: %2").arg(face.name, face.word));
    follow();
}

void DimensionTile::follow() {
    m_lines = linesFor(width());
    updateGeometry();
    update();
}

int DimensionTile::glyphSize() const {
    return m_appearance.scaled(18);
}

int DimensionTile::padding() const {
    return m_appearance.scaled(10);
}

DimensionTile::Lines DimensionTile::linesFor(int width) const {
    const int room = width - 2 * padding();
    return {WrappedText(m_face.word, m_appearance.font(Appearance::Text::Small),
                        room - glyphSize() - m_appearance.scaled(wordGap)),
            WrappedText(m_face.name, m_appearance.font(Appearance::Text::Strong), room)};
}

double DimensionTile::firstLineHeight(const Lines& lines) const {
    return std::max<double>(glyphSize(), lines.word.height());
}

int DimensionTile::heightForWidth(int width) const {
    const Lines lines = linesFor(width);
    const double text = firstLineHeight(lines) + m_appearance.scaled(lineGap) + lines.name.height();
    return static_cast<int>(std::ceil(text)) + 2 * padding();
}

QSize DimensionTile::sizeHint() const {
    const int width = m_appearance.scaled(usualWidth);
    return {width, heightForWidth(width)};
}

void DimensionTile::resizeEvent(QResizeEvent*) {
    m_lines = linesFor(width());
}

void DimensionTile::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        emit moveRequested(event->key());
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void DimensionTile::enterEvent(QEnterEvent*) {
    update();
}

void DimensionTile::leaveEvent(QEvent*) {
    update();
}

QColor DimensionTile::wordColor() const {
    const auto level = levelOf(m_face.value);
    return level ? m_appearance.theme().level(*level, m_face.levels).text : m_appearance.theme().mutedInk();
}

void DimensionTile::paintGround(QPainter& painter) const {
    const Theme& theme = m_appearance.theme();
    const bool lit = underMouse() || isDown();
    QPen edge(theme.unrated(), lit ? 3 : 2);
    painter.setBrush(theme.surface());
    if (const auto level = levelOf(m_face.value)) {
        const LevelColors colors = theme.level(*level, m_face.levels);
        edge.setColor(colors.mark);
        painter.setBrush(colors.tint);
    } else if (std::holds_alternative<Unrated>(m_face.value)) {
        edge.setStyle(Qt::DashLine);
    } else {
        edge.setWidth(1);
        painter.setBrush(theme.headerFill());
    }
    painter.setPen(edge);
    const qreal inset = hasFocus() ? 5 : 1.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void DimensionTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_appearance.theme();
    paintGround(painter);

    const double left = padding();
    const double top = padding();
    const double first = firstLineHeight(m_lines);
    paintLevelGlyph(painter, QRectF(left, top + (first - glyphSize()) / 2, glyphSize(), glyphSize()),
                    Mark{m_face.value, m_face.levels}, theme);
    painter.setPen(wordColor());
    m_lines.word.paint(painter, {left + glyphSize() + m_appearance.scaled(wordGap),
                                 top + (first - m_lines.word.height()) / 2});
    painter.setPen(theme.ink());
    m_lines.name.paint(painter, {left, top + first + m_appearance.scaled(lineGap)});

    if (hasFocus()) {
        constexpr qreal ring = 3;
        painter.setPen(QPen(theme.focusRing(), ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    }
}

} // namespace plumbline::ui
