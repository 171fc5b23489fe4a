// SPDX-License-Identifier: MIT
#include "ui/figures/figure_view.h"

#include <algorithm>
#include <cmath>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "ui/figures/figure.h"
#include "ui/figures/wrapped_text.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

constexpr int gap = 6;

/// Never smaller than what a finger or an unsteady hand needs.
int buttonSide(const Appearance& appearance) {
    constexpr int usual = 28;
    constexpr int least = 24;
    return std::max(least, appearance.scaled(usual));
}

} // namespace

FigureView::FigureView(const FigureDesk& desk, FigureBlock block, Legend legend, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_legend(legend)
    , m_menu(new FigureMenu(
          desk, [this] { return m_block; }, this))
    , m_button(new QToolButton(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Enter opens its menu: copy, save, show as a table."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_button->setText(QStringLiteral("⋯"));
    m_button->setToolTip(tr("Copy or save the figure, or show it as a table"));
    m_button->setAccessibleName(tr("Menu of the figure"));
    m_button->setAutoRaise(true);
    // The figure itself takes the keys: one stop, not two.
    m_button->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &QToolButton::clicked, this, &FigureView::popUp);
    connect(&desk.appearance, &Appearance::changed, this, &FigureView::follow);
    show(std::move(block));
    follow();
}

void FigureView::show(FigureBlock block) {
    m_block = std::move(block);
    setAccessibleName(toQString(m_block.caption) + QStringLiteral(". ") + toQString(m_block.summary));
    updateGeometry();
    update();
}

void FigureView::follow() {
    const int side = buttonSide(m_desk.appearance);
    m_button->setFixedSize(side, side);
    updateGeometry();
    update();
}

void FigureView::popUp() {
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

QFont FigureView::font() const {
    return m_desk.appearance.font(Appearance::Text::Small);
}

int FigureView::captionHeight(int width) const {
    const int side = buttonSide(m_desk.appearance);
    const WrappedText caption(toQString(m_block.caption), m_desk.appearance.font(Appearance::Text::Strong),
                              std::max(1, width - side - m_desk.appearance.scaled(gap)));
    return std::max(side, static_cast<int>(std::ceil(caption.height())));
}

double FigureView::drawnHeight(double width) const {
    if (const auto* bars = std::get_if<DistributionFigure>(&m_block.figure))
        return distributionHeight(*bars, width, font(), m_legend);
    return figureHeight(m_block.figure, width, font());
}

QSize FigureView::sizeHint() const {
    const int width = m_desk.appearance.scaled(300);
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const {
    return {m_desk.appearance.scaled(200), 0};
}

int FigureView::heightForWidth(int width) const {
    const int inside = std::max(1, width - 2 * gap);
    return captionHeight(inside) + gap + static_cast<int>(std::ceil(drawnHeight(inside))) + 2 * gap;
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = m_desk.appearance.theme();
    const QRect inside = rect().adjusted(gap, gap, -gap, -gap);
    const int top = captionHeight(inside.width());
    painter.setPen(theme.ink());
    const WrappedText caption(toQString(m_block.caption), m_desk.appearance.font(Appearance::Text::Strong),
                              std::max(1, inside.width() - m_button->width() - gap));
    caption.paint(painter, QPointF(inside.left(), inside.top() + (top - caption.height()) / 2));
    const QRectF area(inside.left(), inside.top() + top + gap, inside.width(), inside.height() - top - gap);
    if (const auto* bars = std::get_if<DistributionFigure>(&m_block.figure))
        paintDistribution(painter, area, *bars, font(), theme, m_legend);
    else
        paintFigure(painter, area, m_block.figure, font(), theme);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focusRing(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void FigureView::resizeEvent(QResizeEvent*) {
    m_button->move(width() - gap - m_button->width(), gap);
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        popUp();
    else
        QWidget::keyPressEvent(event);
}

void FigureView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard)
        popUp();
    else
        m_menu->popup(event->globalPos());
}

} // namespace plumbline::ui
