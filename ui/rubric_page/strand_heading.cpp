// SPDX-License-Identifier: MIT
#include "ui/rubric_page/strand_heading.h"

#include <algorithm>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <utility>

#include "analysis/wording_of.h"
#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

StrandHeading::StrandHeading(const Appearance& appearance, RubricPointer rubric, std::size_t strand,
                             QWidget* parent)
    : QLabel(parent)
    , m_appearance(appearance)
    , m_rubric(std::move(rubric))
    , m_name(toQString(m_rubric->strands()[strand].name)) {
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_title.setText(m_name);
}

void StrandHeading::setProfile(const GroupProfile& profile) {
    if (profile == m_profile)
        return;
    m_profile = profile;
    const QtWording wording;
    QString facts = toQString(ratedText(wording, profile));
    if (profile.rated > 0)
        facts += QStringLiteral(" · ") + toQString(atOrAboveText(wording, *m_rubric, profile));
    m_facts.setText(facts);
    QString spoken = m_name + QStringLiteral(". ") + facts;
    for (const LevelRank rank : m_rubric->ranks())
        spoken += QStringLiteral(" · ") + toQString(m_rubric->level(rank).name) + QStringLiteral(": ") +
                  locale().toString(profile.counts[rank.index()]);
    setText(spoken);
    if (m_width > 0)
        arrange(std::exchange(m_width, 0));
    update();
}

void StrandHeading::restyle() {
    m_width = 0;
    update();
}

int StrandHeading::arrange(int width) {
    if (width == m_width)
        return m_height;
    m_width = width;
    const QFont section = m_appearance.font(Appearance::Text::Section);
    const QFont small = m_appearance.font(Appearance::Text::Small);
    const int left = m_appearance.scaled(12);
    const int right = width - left;
    const int gap = m_appearance.scaled(14);
    const int lower = (TextBlock::lineHeight(section) - TextBlock::lineHeight(small)) / 2 + 1;
    m_title.shape({section, right - left});
    m_facts.shape({small, right - left});
    m_titlePlace = QPoint(left, m_appearance.scaled(18));
    m_factsPlace = m_titlePlace + QPoint(m_title.naturalWidth() + gap, lower);
    if (m_factsPlace.x() + m_facts.naturalWidth() > right)
        m_factsPlace = m_titlePlace + QPoint(0, m_title.height());
    placeCounts(left, right);
    const int end = std::max(m_titlePlace.y() + m_title.height(),
                             m_countPlaces.back().y() + TextBlock::lineHeight(small));
    m_height = end + m_appearance.scaled(8);
    return m_height;
}

/// One after the other behind the facts, and on new lines where there is no more room.
void StrandHeading::placeCounts(int left, int right) {
    const QFontMetrics metrics(m_appearance.font(Appearance::Text::Small));
    const int line = TextBlock::lineHeight(m_appearance.font(Appearance::Text::Small));
    m_countPlaces.clear();
    QPoint place(m_factsPlace.x() + m_facts.naturalWidth() + m_appearance.scaled(14),
                 m_factsPlace.y() + m_facts.height() - line);
    for (const int count : m_profile.counts) {
        const int width = m_appearance.scaled(18) + metrics.horizontalAdvance(locale().toString(count));
        if (place.x() + width > right)
            place = QPoint(left, place.y() + line);
        m_countPlaces.push_back(place);
        place.rx() += width + m_appearance.scaled(10);
    }
}

void StrandHeading::paintEvent(QPaintEvent*) {
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface());
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline());
    m_title.draw(painter, m_titlePlace, theme.ink());
    m_facts.draw(painter, m_factsPlace, theme.mutedInk());
    painter.setFont(m_appearance.font(Appearance::Text::Small));
    painter.setPen(theme.mutedInk());
    const int line = TextBlock::lineHeight(painter.font());
    const int size = m_appearance.scaled(12);
    const int levels = m_rubric->highest().value();
    for (std::size_t i = 0; i < m_countPlaces.size(); ++i) {
        const QPoint place = m_countPlaces[i];
        const QRectF glyph(place.x(), place.y() + (line - size) / 2.0, size, size);
        paintLevelGlyph(painter, glyph, Mark{LevelRank(static_cast<int>(i) + 1), levels}, theme);
        painter.drawText(QRect(place.x() + m_appearance.scaled(18), place.y(), width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, locale().toString(m_profile.counts[i]));
    }
}

} // namespace plumbline::ui
