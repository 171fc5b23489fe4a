// SPDX-License-Identifier: MIT
// The conflicts of an import, one shown with what both sides say: a person chooses which holds.
#pragma once

#include <QWidget>

#include "workbook/merge.h"

#include <vector>

class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class ConflictChooser : public QWidget {
    Q_OBJECT

public:
    ConflictChooser(const Appearance& appearance, QWidget* parent = nullptr);

    void show(std::vector<MergeConflict> conflicts);

    const MergeAnswers& answers() const { return m_answers; }

    /// How many have no answer yet.
    std::size_t unanswered() const { return m_conflicts.size() - m_answers.size(); }

    QTreeWidget* list() const { return m_list; }

signals:
    void answered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What one side says, under the button that chooses it.
    struct Side {
        QRadioButton* choose;
        TonedLabel* stamp;
        QLabel* words;
    };

    QWidget* makeSide(const Appearance& appearance, const QString& name, MergeAnswer its, Side& side);
    QWidget* makeHeading(const Appearance& appearance);
    void showCurrent();
    void showSide(const Side& side, const MergeSide& its, bool isChosen);
    void answer(MergeAnswer its);
    void answerAll(MergeAnswer its);
    void showAnswer(int row);

    std::vector<MergeConflict> m_conflicts;
    MergeAnswers m_answers;
    QTreeWidget* m_list;
    TonedLabel* m_what;
    Side m_here{};
    Side m_there{};
};

} // namespace plumbline::ui
