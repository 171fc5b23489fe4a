// SPDX-License-Identifier: MIT
#include "ui/rating/level_columns.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

constexpr int padding = 12;
constexpr int glyph = 16;

} // namespace

LevelColumns::LevelColumns(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_layout(new SideBySide(this)) {
    connect(&appearance, &Appearance::changed, this, &LevelColumns::restyle);
    restyle();
}

void LevelColumns::restyle() {
    constexpr int narrowest = 170;
    m_layout->setSpacing(m_appearance.scaled(10));
    m_layout->setLeastWidth(m_appearance.scaled(narrowest));
    const int space = m_appearance.scaled(padding);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->layout()->setContentsMargins(space, space, space, space);
        m_names[i]->setIndent(m_appearance.scaled(glyph + 6));
    }
    update();
}

void LevelColumns::addColumn() {
    auto* column = new QWidget(this);
    auto* name = new TonedLabel(m_appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, column);
    auto* descriptor = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, column);
    descriptor->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* inside = new QVBoxLayout(column);
    inside->addWidget(name);
    inside->addWidget(descriptor, 1);
    m_layout->addWidget(column);
    m_columns.push_back(column);
    m_names.push_back(name);
    m_descriptors.push_back(descriptor);
}

void LevelColumns::show(const Rubric& rubric, std::size_t position) {
    const std::size_t levels = rubric.levels().size();
    // Another assessment may have another rubric.
    for (; m_columns.size() > levels; m_columns.pop_back(), m_names.pop_back(), m_descriptors.pop_back())
        delete m_columns.back();
    while (m_columns.size() < levels)
        addColumn();
    restyle();
    for (std::size_t i = 0; i < levels; ++i) {
        m_names[i]->setText(toQString(rubric.levels()[i].name));
        m_descriptors[i]->setText(toQString(rubric.dimension(position).descriptors[i]));
    }
    update();
}

void LevelColumns::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_appearance.theme();
    const auto levels = static_cast<int>(m_columns.size());
    for (int i = 0; i < levels; ++i) {
        const QWidget& column = *m_columns[static_cast<std::size_t>(i)];
        const LevelRank rank(i + 1);
        constexpr double radius = 7;
        painter.setBrush(theme.surface());
        painter.setPen(QPen(theme.level(rank, levels).mark, 1.5));
        painter.drawRoundedRect(QRectF(column.geometry()).adjusted(1, 1, -1, -1), radius, radius);
        const QRect name = m_names[static_cast<std::size_t>(i)]->geometry().translated(column.pos());
        const double size = m_appearance.scaled(glyph);
        paintLevelGlyph(painter, QRectF(name.left(), name.center().y() - size / 2, size, size),
                        Mark{rank, levels}, theme);
    }
}

} // namespace plumbline::ui
