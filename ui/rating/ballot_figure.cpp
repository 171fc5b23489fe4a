// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_figure.h"

#include <algorithm>
#include <QPainter>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

constexpr int glyph = 30;
constexpr int apart = 26; ///< from one glyph to the next
constexpr int gap = 8;

} // namespace

BallotFigure::BallotFigure(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    setAccessibleName(tr("Ballots"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BallotFigure::show(const Rubric& rubric, const BallotCounts& counts) {
    m_labels.clear();
    m_counts = counts;
    for (std::size_t i = 0; i < rubric.levels().size(); ++i)
        m_labels << toQString(rubric.levels()[i].name) + QStringLiteral(" · %1").arg(counts.levels[i]);
    if (counts.abstained > 0)
        m_labels << tr("Abstained · %1").arg(counts.abstained);
    setAccessibleDescription(m_labels.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int BallotFigure::widestLabel() const {
    const QFontMetrics metrics(m_appearance.font(Appearance::Text::Body));
    int widest = 0;
    for (const QString& label : m_labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

int BallotFigure::rowHeight() const {
    const QFontMetrics metrics(m_appearance.font(Appearance::Text::Body));
    return std::max(m_appearance.scaled(glyph), metrics.height());
}

bool BallotFigure::inColumns(int width) const {
    const int most = m_counts.levels.empty() ? 0 : *std::ranges::max_element(m_counts.levels);
    const int glyphs = most * m_appearance.scaled(apart) + m_appearance.scaled(glyph - apart);
    const int column = std::max(widestLabel(), glyphs) + m_appearance.scaled(gap);
    return column * m_labels.size() <= width;
}

int BallotFigure::heightForWidth(int width) const {
    const QFontMetrics metrics(m_appearance.font(Appearance::Text::Body));
    if (inColumns(width))
        return m_appearance.scaled(glyph) + metrics.height() + m_appearance.scaled(gap);
    return static_cast<int>(m_labels.size()) * (rowHeight() + m_appearance.scaled(gap) / 2);
}

QSize BallotFigure::sizeHint() const {
    constexpr int usual = 420;
    const int width = m_appearance.scaled(usual);
    return {width, heightForWidth(width)};
}

QSize BallotFigure::minimumSizeHint() const {
    const int width = widestLabel() + m_appearance.scaled(gap + 2 * glyph);
    return {width, heightForWidth(width)};
}

void BallotFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(m_appearance.font(Appearance::Text::Body));
    const auto groups = static_cast<int>(m_labels.size());
    const bool columns = inColumns(width());
    for (int i = 0; i < groups; ++i) {
        const double share = (columns ? width() : height()) / static_cast<double>(groups);
        if (columns)
            paintColumn(painter, i, QRectF(i * share, 0, share, height()));
        else
            paintRow(painter, i, QRectF(0, i * share, width(), share));
    }
}

void BallotFigure::paintColumn(QPainter& painter, int column, const QRectF& area) const {
    const double size = m_appearance.scaled(glyph);
    paintGlyphs(painter, column, QRectF(area.left(), area.top(), area.width(), size), Qt::AlignHCenter);
    painter.setPen(m_appearance.theme().ink());
    painter.drawText(area.adjusted(0, size + m_appearance.scaled(gap) / 2.0, 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop, m_labels[column]);
}

void BallotFigure::paintRow(QPainter& painter, int row, const QRectF& area) const {
    painter.setPen(m_appearance.theme().ink());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_labels[row]);
    const double size = m_appearance.scaled(glyph);
    const double left = widestLabel() + m_appearance.scaled(gap);
    paintGlyphs(painter, row,
                QRectF(area.left() + left, area.center().y() - size / 2, area.width() - left, size),
                Qt::AlignLeft);
}

void BallotFigure::paintGlyphs(QPainter& painter, int level, const QRectF& area,
                               Qt::Alignment alignment) const {
    const auto levels = static_cast<int>(m_counts.levels.size());
    const int ballots = level < levels ? m_counts.levels[static_cast<std::size_t>(level)] : 0;
    if (ballots == 0)
        return;
    const double size = area.height();
    const double step = std::min<double>(m_appearance.scaled(apart), (area.width() - size) / ballots);
    const double taken = (ballots - 1) * step + size;
    const double left = alignment.testFlag(Qt::AlignHCenter) ? area.center().x() - taken / 2 : area.left();
    constexpr int edge = 4;
    for (int ballot = 0; ballot < ballots; ++ballot)
        paintLevelGlyph(
            painter, QRectF(left + ballot * step, area.top(), size, size).adjusted(edge, edge, -edge, -edge),
            Mark{LevelRank(level + 1), levels}, m_appearance.theme());
}

} // namespace plumbline::ui
