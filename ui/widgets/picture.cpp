// SPDX-License-Identifier: MIT
#include "ui/widgets/picture.h"

#include <algorithm>
#include <QPainter>

namespace plumbline::ui {

Picture::Picture(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Picture::setPixmap(const QPixmap& pixmap) {
    m_pixmap = pixmap;
    resizeEvent(nullptr);
    updateGeometry();
    update();
}

QSize Picture::sizeHint() const {
    return m_pixmap.size();
}

int Picture::heightForWidth(int width) const {
    if (m_pixmap.isNull())
        return 0;
    const int used = std::min(width, m_pixmap.width());
    return std::max(1, m_pixmap.height() * used / m_pixmap.width());
}

void Picture::resizeEvent(QResizeEvent*) {
    if (m_pixmap.isNull() || size().isEmpty()) {
        m_scaled = {};
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_pixmap.size().boundedTo(m_pixmap.size().scaled(size(), Qt::KeepAspectRatio));
    m_scaled = m_pixmap.scaled(room * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_scaled.setDevicePixelRatio(ratio);
}

void Picture::paintEvent(QPaintEvent*) {
    if (m_scaled.isNull())
        return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_scaled);
}

} // namespace plumbline::ui
