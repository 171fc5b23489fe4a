// SPDX-License-Identifier: MIT
// Every colour of the program, by its purpose. Nobody outside names one.
#pragma once

#include <QColor>
#include <QPalette>

#include "rubric/rubric.h"

namespace plumbline::ui {

/// The colours of one level. Text in `text` is readable on the window and on `tint`; `mark` has 3:1 against
/// the window.
struct LevelColors {
    QColor mark;
    QColor text;
    QColor tint;
};

/// A set of colours; a value.
class Theme {
public:
    enum class Scheme { Light, Dark, HighContrast, Paper };

    explicit Theme(Scheme scheme);

    /// For print, PDF and the web page: the light colours on white.
    static Theme paper() { return Theme(Scheme::Paper); }

    Scheme scheme() const { return m_scheme; }

    bool isDark() const { return m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrast; }

    /// For scales of other than three levels the colours lie between those of three; lightness stays
    /// monotone.
    LevelColors level(LevelRank rank, int levels) const;

    QColor window() const { return m_window; } ///< behind the cards

    QColor navigation() const { return m_navigation; } ///< behind the navigation column

    QColor surface() const { return m_surface; } ///< cards, cells, fields

    QColor current() const { return m_current; } ///< behind the current row

    QColor ink() const { return m_ink; }

    QColor mutedInk() const { return m_mutedInk; } ///< 4.5:1 on window and surface

    QColor hairline() const { return m_hairline; } ///< divides; carries no meaning

    QColor border() const { return m_border; } ///< of controls: 3:1

    QColor accent() const { return m_accent; } ///< the main button, the current page

    QColor onAccent() const { return m_onAccent; }

    QColor link() const { return m_link; }

    QColor focusRing() const { return m_focusRing; }

    QColor error() const { return m_error; }

    QColor unrated() const { return m_unrated; } ///< outline of what is not rated

    QColor headerFill() const { return m_headerFill; }

    QPalette palette() const;

private:
    Scheme m_scheme;
    QColor m_window, m_navigation, m_surface, m_current, m_ink, m_mutedInk, m_hairline, m_border, m_accent,
        m_onAccent, m_link, m_focusRing, m_error, m_unrated, m_headerFill;
};

} // namespace plumbline::ui
