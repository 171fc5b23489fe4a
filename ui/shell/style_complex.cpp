// SPDX-License-Identifier: MIT
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>

#include "ui/shell/appearance.h"
#include "ui/shell/style.h"

#include <array>
#include <tuple>

namespace plumbline::ui {

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const auto* slider =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    const auto* spinBox =
        control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox*>(option) : nullptr;
    if (m_appearance && slider)
        drawScrollBar(*slider, *painter);
    else if (m_appearance && spinBox)
        drawSpinBox(*spinBox, *painter, widget);
    else if (m_appearance && control == CC_ComboBox && qobject_cast<const QAbstractSpinBox*>(widget))
        drawDateBox(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) const {
    const Theme& theme = m_appearance->theme();
    const bool vertical = option.orientation == Qt::Vertical;
    const bool over = (option.state & State_MouseOver) || (option.state & State_Sunken);
    const QRectF slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, nullptr);
    const qreal inset = over ? 2 : 3;
    const QRectF handle =
        vertical ? slider.adjusted(inset, 2, -inset, -2) : slider.adjusted(2, inset, -2, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(over ? theme.mutedInk() : theme.border());
    const qreal round = qMin(handle.width(), handle.height()) / 2;
    if (option.maximum > option.minimum)
        painter.drawRoundedRect(handle, round, round);
    painter.restore();
}

void Style::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const {
    const Theme& theme = m_appearance->theme();
    drawField(option, painter);
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    if (!hasButtons)
        return;
    const std::array arrows{
        std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, PE_IndicatorArrowUp),
        std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, PE_IndicatorArrowDown)};
    for (const auto& [part, step, arrow] : arrows) {
        QStyleOption button = option;
        button.rect = subControlRect(CC_SpinBox, &option, part, widget);
        if (!option.stepEnabled.testFlag(step))
            button.state &= ~State_Enabled;
        const bool touched = option.activeSubControls == part && (button.state & State_Enabled);
        if (touched)
            painter.fillRect(button.rect.adjusted(0, 1, -1, -1),
                             option.state & State_Sunken ? theme.headerFill() : theme.current());
        constexpr int edge = 3;
        button.rect.adjust(edge, edge / 2, -edge, -edge / 2);
        proxy()->drawPrimitive(arrow, &button, &painter, widget);
    }
}

void Style::drawDateBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    drawField(option, painter);
    QStyleOption arrow = option;
    arrow.rect = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const int side = qMin(arrow.rect.width(), arrow.rect.height()) / 2;
    arrow.rect = QRect(arrow.rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, &painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const auto* slider =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A bar without arrow buttons: the groove is all of it.
    const bool vertical = slider->orientation == Qt::Vertical;
    const QRect groove = slider->rect;
    const int length = vertical ? groove.height() : groove.width();
    constexpr int shortest = 32;
    const qint64 range = qint64(slider->maximum) - slider->minimum + slider->pageStep;
    const int handle =
        range > 0 ? qBound(qMin(shortest, length), int(qint64(length) * slider->pageStep / range), length)
                  : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - handle, slider->upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                        : QRect(groove.left() + from, groove.top(), size, groove.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarGroove:
        return groove;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace plumbline::ui
