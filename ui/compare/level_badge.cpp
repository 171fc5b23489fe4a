// SPDX-License-Identifier: MIT
#include "ui/compare/level_badge.h"

#include <QPainter>

#include "ui/compare/comparison_delegate.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

LevelBadge::LevelBadge(const Appearance& appearance, CellFace face, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_face(std::move(face)) {
    setAccessibleName(m_face.spoken);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LevelBadge::sizeHint() const {
    return faceSize(m_face, m_appearance);
}

void LevelBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLevelFace(painter, rect(), m_face, m_appearance);
}

} // namespace plumbline::ui
