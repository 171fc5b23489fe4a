// SPDX-License-Identifier: MIT
// A label of plain text whose font and colour follow the appearance.
#pragma once

#include <QLabel>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

class TonedLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Ink, Muted, Error };

    TonedLabel(const Appearance& appearance, Appearance::Text role, Tone tone, QWidget* parent = nullptr);

private:
    void restyle();

    const Appearance& m_appearance;
    Appearance::Text m_role;
    Tone m_tone;
};

} // namespace plumbline::ui
