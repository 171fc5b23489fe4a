// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_option.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr qreal radius = 8;
/// Room for the focus ring around the box.
constexpr qreal margin = 5;
constexpr qreal ring = 3;

} // namespace

BallotOption::BallotOption(const Appearance& appearance, BallotChoice choice, int levels, const QString& name,
                           const QString& words, QWidget* parent)
    : QRadioButton(parent)
    , m_appearance(appearance)
    , m_choice(choice)
    , m_levels(levels)
    , m_name(name)
    , m_words(words) {
    const auto* level = std::get_if<LevelRank>(&choice);
    setAccessibleName(level ? tr("%1, level %2 of %3").arg(name).arg(level->value()).arg(levels) : name);
    setAccessibleDescription(words);
    setCursor(Qt::PointingHandCursor);
    // Not fixed: that would hold it to the height of its hint, at another width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        layOut();
        updateGeometry();
        update();
    });
}

QFont BallotOption::wordsFont() const {
    constexpr double readableAtArmsLength = 1.12;
    return resized(m_appearance.font(Appearance::Text::Body), readableAtArmsLength);
}

double BallotOption::padding() const {
    return m_appearance.scaled(14);
}

double BallotOption::headHeight() const {
    return QFontMetricsF(m_appearance.font(Appearance::Text::Section)).height() + m_appearance.scaled(10);
}

double BallotOption::textWidth(int width) const {
    return width - 2 * margin - 2 * padding();
}

void BallotOption::layOut() {
    m_text.emplace(m_words, wordsFont(), textWidth(width()));
}

int BallotOption::heightForWidth(int width) const {
    const double words = WrappedText(m_words, wordsFont(), textWidth(width)).height();
    return static_cast<int>(std::ceil(2 * margin + 1.4 * padding() + headHeight() + words));
}

QSize BallotOption::sizeHint() const {
    const int width = m_appearance.scaled(720);
    return {width, heightForWidth(width)};
}

QSize BallotOption::minimumSizeHint() const {
    return {m_appearance.scaled(280), m_appearance.scaled(48)};
}

bool BallotOption::hitButton(const QPoint& place) const {
    return rect().contains(place);
}

void BallotOption::resizeEvent(QResizeEvent*) {
    layOut();
}

void BallotOption::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintBox(painter, box);
    paintHead(painter, box);
    painter.setPen(m_appearance.theme().ink());
    if (m_text)
        m_text->paint(painter, box.topLeft() + QPointF(padding(), 0.7 * padding() + headHeight()));
}

void BallotOption::paintBox(QPainter& painter, const QRectF& box) const {
    const Theme& theme = m_appearance.theme();
    const auto* level = std::get_if<LevelRank>(&m_choice);
    const LevelColors colors =
        level ? theme.level(*level, m_levels) : LevelColors{theme.border(), theme.ink(), theme.headerFill()};
    const qreal edge = isChecked() ? 4 : 1.5;
    painter.setPen(QPen(colors.mark, edge));
    painter.setBrush(isChecked() ? colors.tint : theme.surface());
    painter.drawRoundedRect(box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.focusRing(), ring));
    painter.setBrush(Qt::NoBrush);
    const qreal outside = margin - ring / 2;
    painter.drawRoundedRect(box.adjusted(-outside, -outside, outside, outside), radius + outside,
                            radius + outside);
}

void BallotOption::paintHead(QPainter& painter, const QRectF& box) const {
    const Theme& theme = m_appearance.theme();
    const auto* level = std::get_if<LevelRank>(&m_choice);
    QRectF head(box.left() + padding(), box.top() + 0.7 * padding(), box.width() - 2 * padding(),
                headHeight() - m_appearance.scaled(4));
    const qreal side = head.height();
    const QRectF key(head.right() - side, head.top(), side, side);
    const QColor ink = level ? theme.level(*level, m_levels).text : theme.ink();
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key.adjusted(1, 1, -1, -1), radius - 3, radius - 3);
    painter.setFont(m_appearance.font(Appearance::Text::Section));
    painter.drawText(key, Qt::AlignCenter, level ? QString::number(level->value()) : QStringLiteral("A"));
    if (level) {
        const qreal glyph = side * 0.62;
        paintLevelGlyph(painter, QRectF(head.left(), head.center().y() - glyph / 2, glyph, glyph),
                        Mark{*level, m_levels}, theme);
        head.setLeft(head.left() + side * 0.85);
    }
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    if (!isChecked())
        return;
    painter.setFont(m_appearance.font(Appearance::Text::Strong));
    painter.drawText(head.adjusted(0, 0, -side - padding(), 0), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Your choice"));
}

} // namespace plumbline::ui
