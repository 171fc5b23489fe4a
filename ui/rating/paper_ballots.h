// SPDX-License-Identifier: MIT
// Types the paper ballots of one member after the other in: a key for every line of the sheet.
#pragma once

#include <QDialog>

#include "ui/session.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QTreeWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;
class ProblemLabel;
class TonedLabel;

class PaperBallots : public QDialog {
    Q_OBJECT

public:
    PaperBallots(Session& session, const Appearance& appearance, Announcer& announcer,
                 QWidget* parent = nullptr);

    void chooseMember(MemberId member);
    /// Closes; asks for a second press where rows are filled and not saved.
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        DimensionId dimension;
        std::optional<BallotChoice> choice;
    };

    void build(const Appearance& appearance);
    QWidget* makeKeys(const Appearance& appearance);
    void listMembers();
    void listDimensions();
    void fill(const BallotChoice& choice);
    bool takeKey(const QKeyEvent& event);
    void takeBack();
    void setChoice(int row, const std::optional<BallotChoice>& choice);
    void showLine(int row);
    void showState();
    QString wordsFor(const BallotChoice& choice) const;
    int filled() const;
    int currentRow() const;
    void goTo(int row);
    void save();
    void goToNextMember();

    Session& m_session;
    Announcer& m_announcer;
    AssessmentId m_assessment;
    std::vector<MemberId> m_members;
    std::vector<Line> m_lines;
    bool m_warned = false;
    int m_lineHeight;

    QComboBox* m_member;
    QTreeWidget* m_table;
    QPushButton* m_save = nullptr;
    TonedLabel* m_state;
    ProblemLabel* m_problem;
};

} // namespace plumbline::ui
