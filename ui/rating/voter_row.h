// SPDX-License-Identifier: MIT
// One voter in the open round: the name, whether the ballot is in, and a button.
#pragma once

#include <QWidget>

class QPushButton;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class VoterRow : public QWidget {
    Q_OBJECT

public:
    VoterRow(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const QString& name, bool voted);

    bool hasVoted() const { return m_voted; }

    QPushButton* button() const { return m_button; }

private:
    void restyle();

    const Appearance& m_appearance;
    TonedLabel* m_name;
    TonedLabel* m_state;
    QPushButton* m_button;
    bool m_voted = false;
};

} // namespace plumbline::ui
