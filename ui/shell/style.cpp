// SPDX-License-Identifier: MIT
#include "ui/shell/style.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOptionButton>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr qreal radius = 6;
constexpr int smallestTarget = 24;

bool hasProperty(const QWidget* widget, const char* name) {
    return widget && widget->property(name).toBool();
}

QRectF inside(const QRect& rect) {
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (!m_appearance || !option) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        drawFocus(inside(option->rect), *painter);
        return;
    case PE_PanelLineEdit:
        // The edit line inside a spin box has its frame already.
        if (widget && widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"))
            return;
        drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto* frame = qobject_cast<const QFrame*>(widget);
            frame && frame->frameShape() == QFrame::StyledPanel) {
            qobject_cast<const QAbstractScrollArea*>(widget) ? drawField(*option, *painter)
                                                             : drawCard(*option, *painter);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (m_appearance && element == CE_HeaderSection) {
        drawHeaderSection(*option, *painter);
        return;
    }
    const bool primary = hasProperty(widget, "primary");
    if (m_appearance && element == CE_PushButtonLabel && (primary || hasProperty(widget, "quiet")))
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton coloured = *button;
            const Theme& theme = m_appearance->theme();
            if (option->state & State_Enabled)
                coloured.palette.setColor(QPalette::ButtonText, primary ? theme.onAccent() : theme.link());
            QProxyStyle::drawControl(element, &coloured, painter, widget);
            return;
        }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const Theme& theme = m_appearance->theme();
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool over = enabled && (option.state & State_MouseOver);
    const bool focused = option.state & State_HasFocus;
    const bool quiet = hasProperty(widget, "quiet");
    QColor fill = theme.surface();
    QColor edge = enabled ? theme.border() : theme.hairline();
    if (hasProperty(widget, "primary")) {
        fill = enabled ? theme.accent() : theme.headerFill();
        edge = fill;
        if (down || over)
            fill = theme.isDark() ? fill.darker(112) : fill.lighter(135);
    } else if (down || over) {
        fill = down ? theme.headerFill() : theme.current();
    } else if (quiet) {
        fill = Qt::transparent;
    }
    if (quiet && !over && !down)
        edge = Qt::transparent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(inside(option.rect), radius, radius);
    painter.restore();
    if (focused && (option.state & State_KeyboardFocusChange))
        drawFocus(inside(option.rect), painter);
}

void Style::drawField(const QStyleOption& option, QPainter& painter) const {
    const Theme& theme = m_appearance->theme();
    const bool enabled = option.state & State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? theme.border() : theme.hairline());
    painter.setBrush(enabled ? theme.surface() : theme.headerFill());
    painter.drawRoundedRect(inside(option.rect), radius, radius);
    painter.restore();
    if (option.state & State_HasFocus)
        drawFocus(inside(option.rect), painter);
}

void Style::drawCard(const QStyleOption& option, QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_appearance->theme().hairline());
    painter.setBrush(m_appearance->theme().surface());
    painter.drawRoundedRect(inside(option.rect), radius + 2, radius + 2);
    painter.restore();
}

void Style::drawIndicator(const QStyleOption& option, QPainter& painter, bool round) const {
    const Theme& theme = m_appearance->theme();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QColor mark = enabled ? theme.accent() : theme.border();
    const QRectF box = inside(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? mark : theme.border(), 1.4));
    painter.setBrush(on && !round ? mark : theme.surface());
    if (round) {
        painter.drawEllipse(box);
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark);
            painter.drawEllipse(
                box.adjusted(box.width() / 4, box.height() / 4, -box.width() / 4, -box.height() / 4));
        }
    } else {
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(theme.onAccent(), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (on) {
            QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.54));
            tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.73));
            tick.lineTo(box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.3));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(tick);
        } else if (option.state & State_NoChange) {
            painter.setPen(QPen(mark, 2));
            painter.drawLine(box.center() - QPointF(box.width() / 4, 0),
                             box.center() + QPointF(box.width() / 4, 0));
        }
    }
    painter.restore();
}

void Style::drawHeaderSection(const QStyleOption& option, QPainter& painter) const {
    painter.fillRect(option.rect, m_appearance->theme().surface());
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     m_appearance->theme().hairline());
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && m_appearance &&
        !(widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBox")))
        rect.adjust(4, 0, -4, 0);
    return rect;
}

void Style::drawFocus(const QRectF& rect, QPainter& painter) const {
    constexpr qreal width = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance->theme().focusRing(), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const auto scaled = [this](int pixels) { return m_appearance ? m_appearance->scaled(pixels) : pixels; };
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_ScrollBarExtent:
        return scaled(13);
    case PM_HeaderMargin:
        return scaled(8);
    case PM_SplitterWidth:
        return 5;
    case PM_DefaultFrameWidth:
        // Wide enough that what is inside does not cut off the round corners.
        if (const auto* frame = qobject_cast<const QFrame*>(widget);
            frame && frame->frameShape() == QFrame::StyledPanel)
            return 4;
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto scaled = [this](int pixels) { return m_appearance ? m_appearance->scaled(pixels) : pixels; };
    switch (type) {
    case CT_PushButton:
        result += QSize(scaled(10), scaled(6));
        break;
    case CT_ToolButton:
        result += QSize(scaled(4), scaled(4));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
        result += QSize(0, scaled(6));
        break;
    case CT_MenuItem:
        result += QSize(0, scaled(4));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        break;
    default:
        return result;
    }
    return result.expandedTo(QSize(smallestTarget, smallestTarget));
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace plumbline::ui
