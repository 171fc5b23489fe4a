// SPDX-License-Identifier: MIT
#include "ui/shell/appearance.h"

#include <algorithm>
#include <cmath>
#include <QApplication>

namespace plumbline::ui {

namespace {

/// Qt 6.4 has no colour scheme to ask for; a palette with light text on a darker ground is a dark one.
bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

Theme themeFor(Appearance::Choice choice, bool systemIsDark) {
    switch (choice) {
    case Appearance::Choice::Light:
        return Theme(Theme::Scheme::Light);
    case Appearance::Choice::Dark:
        return Theme(Theme::Scheme::Dark);
    case Appearance::Choice::HighContrast:
        return Theme(Theme::Scheme::HighContrast);
    case Appearance::Choice::System:
        break;
    }
    return Theme(systemIsDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
}

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent)
    , m_theme(Theme::Scheme::Light)
    , m_systemIsDark(isDark(QApplication::palette()))
    , m_foundFont(QApplication::font())
    , m_foundPalette(QApplication::palette())
    , m_baseFont(m_foundFont) {
    constexpr qreal readable = 10.5;
    if (m_baseFont.pointSizeF() < readable)
        m_baseFont.setPointSizeF(readable);
    apply();
}

Appearance::~Appearance() {
    QApplication::setFont(m_foundFont);
    QApplication::setPalette(m_foundPalette);
}

int Appearance::scaled(int pixels) const {
    return static_cast<int>(std::lround(pixels * m_textSize / 100.0));
}

QFont Appearance::font(Text role) const {
    QFont font = QApplication::font();
    const auto resize = [&font](qreal factor) { font.setPointSizeF(font.pointSizeF() * factor); };
    switch (role) {
    case Text::Small:
        resize(0.9);
        break;
    case Text::Body:
        break;
    case Text::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Section:
        resize(1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Title:
        resize(1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void Appearance::setChoice(Choice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Appearance::setTextSize(int percent) {
    percent = std::clamp(percent, smallestText, largestText);
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    apply();
}

void Appearance::apply() {
    m_theme = themeFor(m_choice, m_systemIsDark);
    QFont font = m_baseFont;
    font.setPointSizeF(m_baseFont.pointSizeF() * m_textSize / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(m_theme.palette());
    emit changed();
}

} // namespace plumbline::ui
