// SPDX-License-Identifier: MIT
#include "ui/rubric_page/level_cell.h"

#include <algorithm>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <utility>

#include "ui/figures/level_glyph.h"
#include "ui/rubric_page/statement_glyph.h"
#include "ui/rubric_page/year_tag.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

constexpr int closedLines = 3;
constexpr qreal radius = 6;

/// Grows less than the text: at large sizes the words need the room.
int paddingX(const Appearance& appearance) {
    return 8 + appearance.scaled(5);
}

int paddingY(const Appearance& appearance) {
    return appearance.scaled(10);
}

int glyphSize(const Appearance& appearance) {
    return appearance.scaled(13);
}

int statementSize(const Appearance& appearance) {
    return appearance.scaled(11);
}

} // namespace

LevelCell::LevelCell(const Appearance& appearance, const Rubric& rubric, std::size_t position, LevelRank rank,
                     QWidget* row)
    : QRadioButton(row), m_appearance(appearance), m_rank(rank), m_levels(rubric.highest().value()) {
    m_text.setText(toQString(rubric.descriptor(position, rank)));
    setAccessibleName(
        tr("%1, level %2 of %3").arg(toQString(rubric.level(rank).name)).arg(rank.value()).arg(m_levels));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void LevelCell::describe() {
    QString description = m_text.text();
    if (!m_lastYear.isEmpty())
        description += QLatin1Char('\n') + tr("Last year's level (%1).").arg(m_lastYear);
    if (!m_summary.isEmpty())
        description += QLatin1Char('\n') + m_summary;
    setAccessibleDescription(description);
}

void LevelCell::setOpen(bool open) {
    if (open == m_open)
        return;
    m_open = open;
    update();
}

void LevelCell::setLastYear(const QString& tag) {
    if (tag == m_lastYear)
        return;
    m_lastYear = tag;
    describe();
    update();
}

void LevelCell::setStatements(std::vector<StatementStart> statements, const QString& summary) {
    if (statements == m_statements && summary == m_summary)
        return;
    std::vector<qsizetype> rooms;
    rooms.reserve(statements.size());
    for (const StatementStart& statement : statements)
        rooms.push_back(statement.at);
    m_text.setRooms(std::move(rooms));
    m_statements = std::move(statements);
    m_summary = summary;
    describe();
    update();
}

void LevelCell::setApplicable(bool applicable) {
    if (applicable == m_applicable)
        return;
    m_applicable = applicable;
    update();
}

void LevelCell::setOnCurrent(bool onCurrent) {
    if (onCurrent == m_onCurrent)
        return;
    m_onCurrent = onCurrent;
    update();
}

void LevelCell::setEditable(bool editable) {
    m_editable = editable;
    setCursor(editable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int LevelCell::topMargin(const Appearance& appearance) {
    return std::max(margin(), yearTagHeight(appearance) / 2);
}

int LevelCell::closedHeight(const Appearance& appearance) {
    return topMargin(appearance) + margin() + 2 * paddingY(appearance) +
           closedLines * TextBlock::lineHeight(appearance.font(Appearance::Text::Small));
}

TextShape LevelCell::shapeFor(int width) const {
    // The first line always leaves room for the glyph, so that rating moves no word.
    return {
        m_appearance.font(Appearance::Text::Small),
        width - 2 * margin() - 2 * paddingX(m_appearance),
        m_open ? 0 : closedLines,
        glyphSize(m_appearance),
        m_statements.empty() ? 0 : statementSize(m_appearance) + m_appearance.scaled(5),
    };
}

int LevelCell::heightForWidth(int width) const {
    const int closed = closedHeight(m_appearance);
    if (!m_open)
        return closed;
    m_text.shape(shapeFor(width));
    return std::max(closed,
                    topMargin(m_appearance) + margin() + 2 * paddingY(m_appearance) + m_text.height());
}

QSize LevelCell::sizeHint() const {
    const int width = m_appearance.scaled(220);
    return {width, heightForWidth(width)};
}

QSize LevelCell::minimumSizeHint() const {
    return {m_appearance.scaled(60), closedHeight(m_appearance)};
}

QPointF LevelCell::textPlace() const {
    return {qreal(box().left() + paddingX(m_appearance)), qreal(box().top() + paddingY(m_appearance))};
}

QRect LevelCell::statementPlace(std::size_t index) const {
    const QRectF room = m_text.roomPlace(index).translated(textPlace());
    const int size = statementSize(m_appearance);
    return {qRound(room.left()), qRound(room.center().y() - size / 2.0), size, size};
}

std::optional<std::size_t> LevelCell::statementAt(const QPoint& place) const {
    for (std::size_t index = 0; index < m_statements.size(); ++index)
        if (m_text.roomPlace(index).translated(textPlace()).adjusted(-4, 0, 0, 0).contains(place))
            return index;
    return std::nullopt;
}

bool LevelCell::hitButton(const QPoint& place) const {
    return rect().contains(place) && !statementAt(place);
}

void LevelCell::nextCheckState() {
    setChecked(true); // a second click does not take the rating back
}

void LevelCell::keyPressEvent(QKeyEvent* event) {
    // Never the stock keys of radio buttons: there, an arrow changes the choice.
    if (const auto command = cellCommand(*event, LevelRank(m_levels)))
        emit commanded(*command);
    else
        event->ignore();
}

void LevelCell::keyReleaseEvent(QKeyEvent* event) {
    event->ignore();
}

void LevelCell::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? statementAt(event->pos()) : std::nullopt;
    if (!m_pressed)
        return QRadioButton::mousePressEvent(event);
    event->accept();
    setFocus(Qt::MouseFocusReason);
}

void LevelCell::mouseReleaseEvent(QMouseEvent* event) {
    if (const auto pressed = std::exchange(m_pressed, std::nullopt)) {
        if (statementAt(event->pos()) == pressed)
            emit statementPressed(*pressed, mapToGlobal(statementPlace(*pressed).bottomLeft()));
        return;
    }
    QRadioButton::mouseReleaseEvent(event);
    emit released();
}

// The button's own handlers would make the checked cell the only tab stop for good; the row says which it is.
// NOLINTNEXTLINE(bugprone-parent-virtual-call)
void LevelCell::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    emit focused(event->reason());
}

void LevelCell::focusOutEvent(QFocusEvent* event) {
    QRadioButton::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit unfocused();
}

void LevelCell::enterEvent(QEnterEvent* event) {
    m_hovered = true;
    update();
    QRadioButton::enterEvent(event);
}

void LevelCell::leaveEvent(QEvent* event) {
    m_hovered = false;
    update();
    QRadioButton::leaveEvent(event);
}

void LevelCell::resizeEvent(QResizeEvent* event) {
    QRadioButton::resizeEvent(event);
    update();
}

void LevelCell::changeEvent(QEvent* event) {
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

QRect LevelCell::box() const {
    return rect().adjusted(margin(), topMargin(m_appearance), -margin(), -margin());
}

void LevelCell::paintEvent(QPaintEvent*) {
    // Text of a cell that was never on the screen is laid out now; every later paint only draws it.
    m_text.shape(shapeFor(width()));
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_onCurrent ? theme.current() : theme.surface());
    paintBox(painter);
    m_text.draw(painter, textPlace(), m_applicable ? theme.ink() : theme.mutedInk());
    paintStatements(painter);
    if (hasFocus())
        paintFocusRing(painter);
    if (!m_lastYear.isEmpty())
        paintYearTag(painter, box(), m_lastYear, m_appearance);
}

void LevelCell::paintBox(QPainter& painter) const {
    const Theme& theme = m_appearance.theme();
    const QRectF edge = QRectF(box()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!isChecked()) {
        const bool inviting = m_hovered && m_editable;
        painter.setPen(QPen(inviting ? theme.border() : theme.hairline(), 1));
        painter.setBrush(theme.surface());
        painter.drawRoundedRect(edge, radius, radius);
        return;
    }
    const LevelColors colors = theme.level(m_rank, m_levels);
    QPainterPath shape;
    shape.addRoundedRect(edge, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tint);
    painter.drawPath(shape);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(edge.left(), edge.top(), m_appearance.scaled(6), edge.height()), colors.mark);
    painter.restore();
    painter.setPen(QPen(colors.mark, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    const int size = glyphSize(m_appearance);
    const int top = box().top() + paddingY(m_appearance) +
                    (TextBlock::lineHeight(m_appearance.font(Appearance::Text::Small)) - size) / 2;
    const QRectF place(box().right() - m_appearance.scaled(8) - size, top, size, size);
    paintLevelGlyph(painter, place, Mark{m_rank, m_levels}, theme);
}

void LevelCell::paintStatements(QPainter& painter) const {
    for (std::size_t index = 0; index < m_statements.size(); ++index)
        paintStatementGlyph(painter, statementPlace(index), m_statements[index].mark, m_appearance.theme());
}

void LevelCell::paintFocusRing(QPainter& painter) const {
    constexpr qreal ring = 3;
    painter.setPen(QPen(m_appearance.theme().focusRing(), ring));
    painter.setBrush(Qt::NoBrush);
    const qreal outside = margin() - ring / 2;
    painter.drawRoundedRect(QRectF(box()).adjusted(-outside, -outside, outside, outside), radius + outside,
                            radius + outside);
}

} // namespace plumbline::ui
