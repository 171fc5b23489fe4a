// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_figure.h"

#include <algorithm>
#include <QPainter>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

BallotFigure::BallotFigure(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    setAccessibleName(tr("Ballots"));
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BallotFigure::show(const Rubric& rubric, const BallotCounts& counts) {
    m_names.clear();
    m_counts = counts;
    QStringList said;
    for (std::size_t i = 0; i < rubric.levels().size(); ++i) {
        m_names << toQString(rubric.levels()[i].name) + QStringLiteral(" · %1").arg(counts.levels[i]);
        said << m_names.back();
    }
    if (counts.abstained > 0)
        said << tr("Abstained · %1").arg(counts.abstained);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize BallotFigure::sizeHint() const {
    const QFontMetrics metrics(m_appearance.font(Appearance::Text::Body));
    return {m_appearance.scaled(420), m_appearance.scaled(30) + metrics.height() + m_appearance.scaled(8)};
}

QSize BallotFigure::minimumSizeHint() const {
    return {m_appearance.scaled(200), sizeHint().height()};
}

void BallotFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    painter.setFont(m_appearance.font(Appearance::Text::Body));
    const auto levels = static_cast<int>(m_names.size());
    const int columns = levels + (m_counts.abstained > 0 ? 1 : 0);
    if (columns == 0)
        return;
    const double width = this->width() / static_cast<double>(columns);
    const double height = m_appearance.scaled(30);
    for (int i = 0; i < columns; ++i) {
        const QRectF words(i * width, height + m_appearance.scaled(4), width, this->height() - height);
        painter.setPen(theme.ink());
        if (i == levels) {
            painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                             tr("Abstained · %1").arg(m_counts.abstained));
            continue;
        }
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, m_names[i]);
        const int ballots = m_counts.levels[static_cast<std::size_t>(i)];
        if (ballots == 0)
            continue;
        // Glyphs move closer together before they leave their column.
        const double step = std::min<double>(m_appearance.scaled(26), (width - height) / ballots);
        const double left = (i + 0.5) * width - ((ballots - 1) * step + height) / 2;
        const Mark mark{LevelRank(i + 1), levels};
        for (int ballot = 0; ballot < ballots; ++ballot)
            paintLevelGlyph(painter, QRectF(left + ballot * step, 0, height, height).adjusted(4, 4, -4, -4),
                            mark, theme);
    }
}

} // namespace plumbline::ui
