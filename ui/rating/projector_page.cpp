// SPDX-License-Identifier: MIT
#include "ui/rating/projector_page.h"

#include <algorithm>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr qreal radius = 8;

/// The screen must be dark in the hall whatever the theme of the desk is.
Theme nightTheme() {
    return Theme(Theme::Scheme::Dark);
}

} // namespace

ProjectorPage::ProjectorPage(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    setObjectName(QStringLiteral("projectorPage"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    m_view.blank = true;
    connect(&appearance, &Appearance::changed, this, &ProjectorPage::arrange);
    describe();
}

void ProjectorPage::setView(const ProjectorView& view) {
    if (view == m_view)
        return;
    m_view = view;
    arrange();
}

void ProjectorPage::setLevelsShown(LevelsShown shown) {
    m_shown = shown;
    arrange();
}

void ProjectorPage::step(int levels) {
    const std::size_t count = m_view.levels.size();
    const std::size_t shown = m_layout.levels.size();
    if (shown == 0 || shown == count)
        return;
    const int last = static_cast<int>(count - shown);
    m_current = static_cast<std::size_t>(std::clamp(static_cast<int>(m_layout.first) + levels, 0, last));
    arrange();
}

void ProjectorPage::showFirstLevel() {
    m_current = 0;
    arrange();
}

QSize ProjectorPage::sizeHint() const {
    return {1024, 640};
}

QSize ProjectorPage::minimumSizeHint() const {
    return {480, 360};
}

void ProjectorPage::arrange() {
    m_layout = m_view.blank ? ProjectorLayout()
                            : arrangeProjector(m_view, m_shown, m_current, size(), QApplication::font());
    describe();
    update();
}

void ProjectorPage::describe() {
    if (m_view.blank) {
        setAccessibleName(QStringLiteral("Plumbline"));
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(tr("%1, %2, %3", "dimension, strand, place on the agenda")
                          .arg(m_view.dimension, m_view.strand, m_view.place));
    QStringList lines;
    if (!m_layout.paging.isEmpty())
        lines << m_layout.paging;
    for (const PlacedLevel& placed : m_layout.levels) {
        const ProjectorLevel& level = m_view.levels[placed.rank.index()];
        lines << tr("%1, level %2: %3").arg(level.name).arg(level.rank.value()).arg(level.descriptor);
    }
    lines << m_view.progress;
    if (!m_view.round.isEmpty())
        lines << m_view.round;
    lines << m_view.earlierRounds << countLines(m_view);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void ProjectorPage::resizeEvent(QResizeEvent*) {
    arrange();
}

void ProjectorPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_view.blank) {
        paintBlank(painter);
        return;
    }
    const Theme& theme = m_appearance.theme();
    painter.fillRect(rect(), theme.surface());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.headerFill());
    painter.drawRoundedRect(m_layout.bar, radius, radius);
    paintLevels(painter);
    for (const PlacedGlyph& glyph : m_layout.glyphs)
        paintLevelGlyph(painter, glyph.area, Mark{glyph.rank, static_cast<int>(m_view.levels.size())}, theme);
    for (const PlacedText& placed : m_layout.texts) {
        painter.setPen(inkOf(placed));
        placed.text.paint(painter, placed.area.topLeft(), placed.alignment);
    }
}

void ProjectorPage::paintLevels(QPainter& painter) const {
    const Theme& theme = m_appearance.theme();
    for (const PlacedLevel& placed : m_layout.levels) {
        const LevelColors colors = theme.level(placed.rank, static_cast<int>(m_view.levels.size()));
        const bool decided = m_view.decided == placed.rank;
        const qreal edge = decided ? 6 : 2;
        painter.setPen(QPen(colors.mark, edge));
        painter.setBrush(decided ? colors.tint : theme.surface());
        const QRectF box = placed.box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
        painter.drawRoundedRect(box, radius, radius);
        painter.setPen(QPen(colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placed.digit.adjusted(1, 1, -1, -1), radius - 2, radius - 2);
    }
}

void ProjectorPage::paintBlank(QPainter& painter) const {
    const Theme night = nightTheme();
    painter.fillRect(rect(), night.navigation());
    painter.setPen(night.unrated());
    painter.setFont(m_appearance.font(Appearance::Text::Section));
    const int margin = m_appearance.scaled(32);
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignHCenter | Qt::AlignBottom,
                     QStringLiteral("Plumbline"));
}

QColor ProjectorPage::inkOf(const PlacedText& text) const {
    const Theme& theme = m_appearance.theme();
    switch (text.ink) {
    case PlacedText::Ink::Muted:
        return theme.mutedInk();
    case PlacedText::Ink::Level:
        return theme.level(text.rank, static_cast<int>(m_view.levels.size())).text;
    case PlacedText::Ink::Normal:
        break;
    }
    return theme.ink();
}

} // namespace plumbline::ui
