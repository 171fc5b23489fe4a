// SPDX-License-Identifier: MIT
// A large button of two lines: what it does, and more about it.
#pragma once

#include <QAbstractButton>

namespace plumbline::ui {

class Appearance;

class WelcomeButton : public QAbstractButton {
    Q_OBJECT

public:
    WelcomeButton(const QString& title, const QString& detail, const Appearance& appearance, QWidget* parent);

    void setTexts(const QString& title, const QString& detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QString m_detail;
};

} // namespace plumbline::ui
