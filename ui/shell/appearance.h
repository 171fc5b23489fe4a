// SPDX-License-Identifier: MIT
// How the program looks now: the theme in use and the size of its text.
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

#include "ui/shell/theme.h"

namespace plumbline::ui {

/// One for the program, made in main and handed to every page. Sets palette and font of the application.
class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    explicit Appearance(QObject* parent = nullptr);
    /// The application looks again as it was found.
    ~Appearance() override;

    const Theme& theme() const { return m_theme; }

    Choice choice() const { return m_choice; }

    /// Text size in percent of the usual, 80 to 200.
    int textSize() const { return m_textSize; }

    /// A length that is `pixels` at 100 % text.
    int scaled(int pixels) const;

    enum class Text { Small, Body, Strong, Section, Title };
    /// Small 90 %, body 100 %, strong (body, half bold), section 115 % bold, title 160 % bold.
    QFont font(Text role) const;

public slots:
    void setChoice(plumbline::ui::Appearance::Choice choice);
    void setTextSize(int percent);

    void larger() { setTextSize(m_textSize + 10); }

    void smaller() { setTextSize(m_textSize - 10); }

signals:
    /// Colours or sizes are others now; palette and font of the application are set already.
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
    Theme m_theme;
    bool m_systemIsDark;
    QFont m_foundFont;
    QPalette m_foundPalette;
    QFont m_baseFont;
    int m_textSize = 100;
};

} // namespace plumbline::ui
