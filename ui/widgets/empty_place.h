// SPDX-License-Identifier: MIT
// What a page shows where there is nothing yet: one sentence and one button.
#pragma once

#include <QWidget>

class QPushButton;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class EmptyPlace : public QWidget {
    Q_OBJECT

public:
    EmptyPlace(const QString& sentence, const QString& buttonText, const Appearance& appearance,
               QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

    void setSentence(const QString& sentence);

signals:
    void pressed();

private:
    TonedLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace plumbline::ui
