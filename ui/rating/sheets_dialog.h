// SPDX-License-Identifier: MIT
// Shows the ballot sheets of the open rating session as they will be on paper, and prints or saves them.
#pragma once

#include <QDialog>

#include "report/document.h"
#include "ui/session.h"

class QCheckBox;
class QPushButton;

namespace plumbline::ui {

class Announcer;
class Appearance;
class PaperChoice;
class ProblemLabel;
class Prompts;
class ReportPreview;
class TonedLabel;

class SheetsDialog : public QDialog {
    Q_OBJECT

public:
    SheetsDialog(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                 QWidget* parent = nullptr);

private:
    void build(const Appearance& appearance);
    QWidget* makeChoices(const Appearance& appearance);
    QWidget* makeButtons();
    void refresh();
    void savePdf();
    void print();

    Session& m_session;
    Prompts& m_prompts;
    Announcer& m_announcer;
    Document m_sheets;

    QCheckBox* m_absent;
    PaperChoice* m_paper;
    TonedLabel* m_note;
    ProblemLabel* m_problem;
    ReportPreview* m_preview;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace plumbline::ui
