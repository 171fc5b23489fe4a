// SPDX-License-Identifier: MIT
// The look that the panel's own buttons share: a card that shows hover and focus.
#pragma once

#include <QPushButton>

namespace plumbline::ui {

class Appearance;

/// Enter presses it like Space; it is repainted where hover, focus or state change.
class PanelButton : public QPushButton {
    Q_OBJECT

public:
    PanelButton(const Appearance& appearance, QWidget* parent);

protected:
    const Appearance& appearance() const { return m_appearance; }

    void paintCard(QPainter& painter, const QColor& fill, const QColor& edge, qreal edgeWidth = 1) const;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    const Appearance& m_appearance;
};

} // namespace plumbline::ui
