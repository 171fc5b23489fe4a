// SPDX-License-Identifier: MIT
// How standard widgets are drawn: Fusion, made flat and calm, in the theme's colours.
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace plumbline::ui {

class Appearance;

/// A push button whose property `primary` is true is filled with the accent; one whose property `quiet` is
/// true has no border until it is pointed at or focused.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    /// Before that, Fusion's own look is drawn.
    void setAppearance(const Appearance* appearance) { m_appearance = appearance; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawCard(const QStyleOption& option, QPainter& painter) const;
    void drawIndicator(const QStyleOption& option, QPainter& painter, bool round) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const;
    /// A date with a calendar, which is a spin box that looks like a choice.
    void drawDateBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOption& option, QPainter& painter) const;
    void drawFocus(const QRectF& rect, QPainter& painter) const;

    const Appearance* m_appearance = nullptr;
};

} // namespace plumbline::ui
