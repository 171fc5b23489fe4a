// SPDX-License-Identifier: MIT
// One sentence of a descriptor with its mark: in place, partly, not yet, or none. Under it last year's mark
// and the evidence tied to it.
#pragma once

#include <QRadioButton>
#include <QWidget>

#include "ui/rubric_page/statement_facts.h"

#include <array>
#include <optional>

class QPushButton;

namespace plumbline::ui {

class Appearance;
class TonedLabel;
class WrapLayout;

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

    void show(const StatementFacts& statement);
    /// Offers to tie evidence to it.
    void offerEvidence();
    void setEditable(bool editable);
    /// Puts the keyboard on its mark, or on the first choice.
    void focusMark();
    /// Tab comes to it after `before`; gives what it comes to last.
    QWidget* followTab(QWidget* before);

signals:
    /// Also where the mark is taken off, with nothing.
    void marked(std::optional<plumbline::StatementMark> mark);
    /// The keyboard is to go to the row after (1) or before (-1).
    void moveRequested(int rows);
    void evidenceRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr std::size_t choices = 3;

    /// Does what the key asks for; false where it asks for nothing here.
    bool moves(int key);
    bool marks(int key);
    void step(int columns);
    void showEvidence(const StatementFacts& statement);

    TonedLabel* m_statement;
    WrapLayout* m_foot;
    TonedLabel* m_lastYear;
    QPushButton* m_evidence = nullptr;
    std::array<MarkChoice*, choices> m_choices{};
    bool m_editable = true;
};

} // namespace plumbline::ui
