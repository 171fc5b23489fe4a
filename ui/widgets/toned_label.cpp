// SPDX-License-Identifier: MIT
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

TonedLabel::TonedLabel(const Appearance& appearance, Appearance::Text role, Tone tone, QWidget* parent)
    : QLabel(parent), m_appearance(appearance), m_role(role), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&appearance, &Appearance::changed, this, &TonedLabel::restyle);
    restyle();
}

void TonedLabel::restyle() {
    setFont(m_appearance.font(m_role));
    const Theme& theme = m_appearance.theme();
    QPalette palette = theme.palette();
    if (m_tone != Tone::Ink) {
        const QColor color = m_tone == Tone::Muted ? theme.mutedInk() : theme.error();
        palette.setColor(QPalette::Active, QPalette::WindowText, color);
        palette.setColor(QPalette::Inactive, QPalette::WindowText, color);
    }
    setPalette(palette);
}

} // namespace plumbline::ui
