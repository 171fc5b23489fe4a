// SPDX-License-Identifier: MIT
// Shows row by row what taking in other workbooks will do, lets a person settle conflicts, does it, and shows
// what was done.
#pragma once

#include <QDialog>
#include <QStringList>

#include "ui/session.h"
#include "workbook/merge.h"

#include <memory>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;
class ConflictChooser;
class ProblemLabel;
class TonedLabel;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const Appearance& appearance, Announcer& announcer,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads the files; false where the person stopped it, or nothing could be read at all.
    bool read(const QStringList& paths);

private:
    void build(const Appearance& appearance);
    void buildTable(const Appearance& appearance);
    void showRows();
    void filter(const QString& text);
    void showState();
    void import();
    void showDone();

    Session& m_session;
    Announcer& m_announcer;
    std::unique_ptr<MergePlan> m_plan;
    bool m_isDone = false;

    TonedLabel* m_intro;
    QLineEdit* m_search;
    QTreeWidget* m_table;
    ConflictChooser* m_conflicts;
    TonedLabel* m_state;
    ProblemLabel* m_problem;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace plumbline::ui
