// SPDX-License-Identifier: MIT
#include "ui/rating/level_columns.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/figures/level_glyph.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

constexpr int padding = 12;
constexpr int glyph = 16;

} // namespace

LevelColumns::LevelColumns(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(10));
    connect(&appearance, &Appearance::changed, this, [this] {
        for (TonedLabel* name : m_names)
            name->setIndent(m_appearance.scaled(glyph + 6));
        update();
    });
}

void LevelColumns::show(const Rubric& rubric, std::size_t position) {
    const std::size_t levels = rubric.levels().size();
    while (m_columns.size() < levels) {
        auto* column = new QWidget(this);
        auto* name = new TonedLabel(m_appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, column);
        auto* descriptor =
            new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, column);
        descriptor->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        name->setIndent(m_appearance.scaled(glyph + 6));
        auto* inside = new QVBoxLayout(column);
        const int space = m_appearance.scaled(padding);
        inside->setContentsMargins(space, space, space, space);
        inside->addWidget(name);
        inside->addWidget(descriptor, 1);
        layout()->addWidget(column);
        m_columns.push_back(column);
        m_names.push_back(name);
        m_descriptors.push_back(descriptor);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setVisible(i < levels);
        if (i >= levels)
            continue;
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
        if (column.isHidden())
            continue;
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
