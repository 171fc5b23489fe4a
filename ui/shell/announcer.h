// SPDX-License-Identifier: MIT
// Says what changed without the focus moving: a short notice at the foot of the window that screen readers
// speak.
#pragma once

#include <QLabel>

class QTimer;

namespace plumbline::ui {

class Appearance;

/// A label with this property set to true before it is first shown is spoken like the announcer when it is
/// shown anew.
inline constexpr const char* spokenWhenShown = "spokenWhenShown";

/// Floats over its parent window. A notice leaves by itself after some seconds; the next one replaces it.
class Announcer : public QLabel {
    Q_OBJECT

public:
    Announcer(const Appearance& appearance, QWidget* window);

    void say(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    const Appearance& m_appearance;
    QTimer* m_leave;
};

} // namespace plumbline::ui
