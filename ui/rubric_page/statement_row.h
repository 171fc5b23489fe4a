// SPDX-License-Identifier: MIT
// One sentence of a descriptor with its mark: in place, partly, not yet, or none.
#pragma once

#include <QRadioButton>
#include <QWidget>

#include "assessment/statement_mark.h"

#include <array>
#include <optional>

namespace plumbline::ui {

class Appearance;
class TonedLabel;

/// Arrow keys and digits are the row's: a mark never changes by moving.
class MarkChoice : public QRadioButton {
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class StatementRow : public QWidget {
    Q_OBJECT

public:
    StatementRow(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const QString& statement, std::optional<StatementMark> mark);
    void setEditable(bool editable);
    /// Puts the keyboard on its mark, or on the first choice.
    void focusMark();

signals:
    /// Also where the mark is taken off, with nothing.
    void marked(std::optional<plumbline::StatementMark> mark);
    /// The keyboard is to go to the row after (1) or before (-1).
    void moveRequested(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr std::size_t choices = 3;

    /// Does what the key asks for; false where it asks for nothing here.
    bool moves(int key);
    bool marks(int key);
    void step(int columns);

    TonedLabel* m_statement;
    std::array<MarkChoice*, choices> m_choices{};
    bool m_editable = true;
};

} // namespace plumbline::ui
