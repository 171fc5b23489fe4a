// SPDX-License-Identifier: MIT
// A strip above the page that says what went wrong and what to do, until it is put away.
#pragma once

#include <QFrame>

#include "ui/session.h"

class QLabel;

namespace plumbline::ui {

class Appearance;

class MessageStrip : public QFrame {
    Q_OBJECT

public:
    MessageStrip(const Appearance& appearance, QWidget* parent);

    void say(const plumbline::ui::Problem& problem);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QLabel* m_text;
};

} // namespace plumbline::ui
