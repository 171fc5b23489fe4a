// SPDX-License-Identifier: MIT
// Fills in a ballot file, one dimension after the other, with nothing but the file.
#pragma once

#include <QDialog>

#include "ui/rating/ballot_filling.h"

#include <functional>
#include <vector>

class QPushButton;
class QStackedLayout;

namespace plumbline::ui {

class Appearance;
class ProblemLabel;
class BallotOption;
class FocusScroll;
class Prompts;
class TonedLabel;

class BallotFileDialog : public QDialog {
    Q_OBJECT

public:
    BallotFileDialog(BallotFilling filling, const Appearance& appearance, Prompts& prompts,
                     QWidget* parent = nullptr);

    /// Shows the dialog for the file, or says why it can not be filled in.
    static void fill(const QString& path, const Appearance& appearance, Prompts& prompts, QWidget* window);
    /// The same for a file that is asked for.
    static void askAndFill(const Appearance& appearance, Prompts& prompts, QWidget* window);

    /// Closes; asks for a second press where the last choices could not be saved.
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBallot();
    QWidget* makeOptions();
    QWidget* makeEnd();
    QWidget* makeFoot();
    QPushButton* makeButton(const QString& text, void (BallotFileDialog::*clicked)());
    void goTo(std::size_t line);
    void showLine();
    void showEnd();
    void showSaved();
    void next();
    void back();
    void clear();
    void choose(const std::optional<BallotChoice>& choice);
    void check(BallotOption* option);
    void saveElsewhere();
    void openFolder();
    void save(const std::function<void()>& work);
    bool isAtEnd() const;

    BallotFilling m_filling;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    std::size_t m_line = 0;
    bool m_unsaved = false;
    bool m_warned = false;

    std::vector<BallotOption*> m_options; ///< of the dimension that is shown
    // Made with their pages.
    TonedLabel* m_place = nullptr;
    TonedLabel* m_dimension = nullptr;
    FocusScroll* m_scroll = nullptr;
    TonedLabel* m_filled = nullptr;
    TonedLabel* m_where = nullptr;

    QStackedLayout* m_pages;
    QWidget* m_ballot;
    QWidget* m_end;
    TonedLabel* m_saved;
    ProblemLabel* m_problem;
    QPushButton* m_elsewhere;
    QPushButton* m_clear;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_close;
};

} // namespace plumbline::ui
