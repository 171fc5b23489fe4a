// SPDX-License-Identifier: MIT
// One cell of the rubric: a radio button that shows a descriptor.
#pragma once

#include <QRadioButton>

#include "rubric/rubric.h"
#include "ui/rubric_page/cell_command.h"
#include "ui/rubric_page/statement_facts.h"
#include "ui/rubric_page/text_block.h"

namespace plumbline::ui {

class Appearance;

/// Checked means rated. Which cell is checked is the row's to say: arrow keys only ask to move.
class LevelCell : public QRadioButton {
    Q_OBJECT

public:
    LevelCell(const Appearance& appearance, const Rubric& rubric, std::size_t position, LevelRank rank,
              QWidget* row);

    LevelRank rank() const { return m_rank; }

    /// Open shows the whole descriptor, else three lines of it.
    void setOpen(bool open);
    /// "2025–26" where last year's level was this one; else empty.
    void setLastYear(const QString& tag);

    const QString& lastYear() const { return m_lastYear; }

    /// The sentences with their marks, drawn where each begins, and what they say together; an open cell
    /// has them, a closed one none.
    void setStatements(std::vector<StatementStart> statements, const QString& summary);
    /// Where the box of a sentence is drawn.
    QRect statementPlace(std::size_t index) const;

    /// Whether the dimension applies, stands on the ground of the current row, and can be rated now.
    void setApplicable(bool applicable);
    void setOnCurrent(bool onCurrent);
    void setEditable(bool editable);

    /// The lines of the descriptor that are shown.
    int lineCount() const { return m_text.lineCount(); }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What a cell of three lines needs, whatever is in it.
    static int closedHeight(const Appearance& appearance);

    /// Free space around the cell's box, where the focus ring and the tag have their place.
    static int margin() { return 4; }

    static int topMargin(const Appearance& appearance);

signals:
    /// The box of a sentence was clicked; `under` is where a menu for it opens, on the screen.
    void statementPressed(std::size_t statement, const QPoint& under);
    void commanded(const plumbline::ui::CellCommand& command);
    /// The mouse has done its click: what is shown may move now.
    void released();
    void focused(Qt::FocusReason reason);
    void unfocused();

protected:
    bool hitButton(const QPoint& place) const override;
    void nextCheckState() override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextShape shapeFor(int width) const;
    QRect box() const;
    void describe();
    void paintBox(QPainter& painter) const;
    void paintStatements(QPainter& painter) const;
    QPointF textPlace() const;
    std::optional<std::size_t> statementAt(const QPoint& place) const;
    void paintFocusRing(QPainter& painter) const;

    const Appearance& m_appearance;
    LevelRank m_rank;
    int m_levels;
    QString m_lastYear;
    QString m_summary;
    std::vector<StatementStart> m_statements;
    std::optional<std::size_t> m_pressed; ///< the sentence whose box the mouse went down on
    bool m_open = false;
    bool m_applicable = true;
    bool m_onCurrent = false;
    bool m_editable = true;
    bool m_hovered = false;
    mutable TextBlock m_text;
};

} // namespace plumbline::ui
