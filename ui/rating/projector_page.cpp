// SPDX-License-Identifier: MIT
#include "ui/rating/projector_page.h"

#include <limits>
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
    m_place.shown = shown;
    arrange();
}

void ProjectorPage::forward() {
    const std::size_t shown = m_layout.levels.size();
    if (m_layout.part + 1 < m_layout.parts)
        m_place.part = m_layout.part + 1;
    else if (shown > 0 && m_layout.first + shown < m_view.levels.size())
        m_place = {m_place.shown, m_layout.first + 1, 0};
    arrange();
}

void ProjectorPage::back() {
    if (m_layout.part > 0)
        m_place.part = m_layout.part - 1;
    else if (!m_layout.levels.empty() && m_layout.first > 0)
        m_place = {m_place.shown, m_layout.first - 1, std::numeric_limits<std::size_t>::max()};
    arrange();
}

void ProjectorPage::showFirstLevel() {
    m_place = {m_place.shown, 0, 0};
    arrange();
}

QSize ProjectorPage::sizeHint() const {
    return {1024, 640};
}

QSize ProjectorPage::minimumSizeHint() const {
    return {480, 360};
}

void ProjectorPage::arrange() {
    m_layout =
        m_view.blank ? ProjectorLayout() : arrangeProjector(m_view, m_place, size(), QApplication::font());
    m_place.part = m_layout.part;
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
    // The pace goes on each second and is not said again each time.
    QStringList lines(m_layout.paging);
    if (m_view.groundRules.isEmpty())
        lines << levelLines() << m_view.progress << m_view.round << m_view.earlierRounds
              << countLines(m_view);
    else
        lines << tr("Ground rules") << m_view.groundRules;
    lines.removeAll(QString());
    const QString description = lines.join(QLatin1Char('\n'));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

QStringList ProjectorPage::levelLines() const {
    QStringList lines;
    for (const PlacedLevel& placed : m_layout.levels) {
        const ProjectorLevel& level = m_view.levels[placed.rank.index()];
        lines << tr("%1, level %2: %3").arg(level.name).arg(level.rank.value()).arg(level.descriptor);
    }
    return lines;
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
    if (!m_layout.bar.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.headerFill());
        painter.drawRoundedRect(m_layout.bar, radius, radius);
    }
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
