// SPDX-License-Identifier: MIT
#include "ui/compare/distribution_view.h"

#include <cmath>
#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

DistributionView::DistributionView(const Appearance& appearance, DistributionFigure figure, Legend legend,
                                   const QString& spoken, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_figure(std::move(figure)), m_legend(legend) {
    setAccessibleName(spoken);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DistributionView::sizeHint() const {
    const int width = m_appearance.scaled(300);
    return {width, heightForWidth(width)};
}

int DistributionView::heightForWidth(int width) const {
    return static_cast<int>(
        std::ceil(distributionHeight(m_figure, width, m_appearance.font(Appearance::Text::Small), m_legend)));
}

void DistributionView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintDistribution(painter, rect(), m_figure, m_appearance.font(Appearance::Text::Small),
                      m_appearance.theme(), m_legend);
}

} // namespace plumbline::ui
