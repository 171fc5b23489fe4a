// SPDX-License-Identifier: MIT
// Passes the keyboard to one member for a secret ballot, between two curtains. The choice leaves it only into
// the workbook.
#pragma once

#include <QDialog>

#include "ui/session.h"

#include <optional>
#include <vector>

class QPushButton;
class QStackedLayout;

namespace plumbline::ui {

class Announcer;
class Appearance;
class BallotOption;
class ProblemLabel;

class BallotDialog : public QDialog {
    Q_OBJECT

public:
    BallotDialog(Session& session, const Appearance& appearance, Announcer& announcer, DimensionId dimension,
                 MemberId member, QWidget* parent = nullptr);

    /// Accepted where the ballot was cast, at whatever page it is left.
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeCurtain(const QString& title, const QString& text, QPushButton* button);
    QWidget* makeBallot();
    QWidget* makeOptions();
    QPushButton* makePrimary(const QString& text);
    void coverParent();
    void showPage(QWidget* page, QWidget* focused);
    void choose(BallotOption* option);
    void cast();
    void wipe();

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    AssessmentId m_assessment;
    DimensionId m_dimension;
    MemberId m_member;
    QString m_name;
    bool m_wasCast = false;

    std::vector<BallotOption*> m_options;
    QStackedLayout* m_pages;
    QWidget* m_ballot = nullptr;
    QWidget* m_thanks = nullptr;
    QPushButton* m_begin;
    QPushButton* m_cast;
    QPushButton* m_close;
    ProblemLabel* m_problem;
};

} // namespace plumbline::ui
