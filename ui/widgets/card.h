// SPDX-License-Identifier: MIT
// A surface with a hairline and round corners that holds other widgets.
#pragma once

#include <QWidget>

namespace plumbline::ui {

class Appearance;

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

    const Appearance& appearance() const { return m_appearance; }

private:
    const Appearance& m_appearance;
};

} // namespace plumbline::ui
