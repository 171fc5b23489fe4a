// SPDX-License-Identifier: MIT
// Shows what ballot files hold before they are taken in: whose ballots, on what, and what is wrong; never
// what a ballot says.
#pragma once

#include <QDialog>
#include <QStringList>

#include "exchange/ballot_import.h"
#include "ui/session.h"

#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace plumbline::ui {

class Announcer;
class Appearance;
class ProblemLabel;
class Prompts;
class TonedLabel;

class BallotImportDialog : public QDialog {
    Q_OBJECT

public:
    BallotImportDialog(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                       QWidget* parent = nullptr);

    /// Reads more files; those that are listed already are read anew.
    void add(const QStringList& paths);

    /// Asks which files to read.
    static QStringList askFiles(Prompts& prompts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Source {
        QString path;
        Parsed<BallotFile> file;
    };

    void build(const Appearance& appearance);
    void leaveOut();
    void match();
    void showFile(const Source& source, const BallotImport* import);
    void showIssues(QTreeWidgetItem& parent, const Issues& issues, const BallotImport* import);
    void showLines(QTreeWidgetItem& parent, const BallotImport& import);
    void addRow(QTreeWidgetItem& parent, const QString& what, const QString& state);
    void showState();
    void import();

    Session& m_session;
    Prompts& m_prompts;
    Announcer& m_announcer;
    std::vector<Source> m_sources;
    BallotImports m_imports; ///< of the sources that could be read

    QTreeWidget* m_table;
    TonedLabel* m_state;
    ProblemLabel* m_problem;
    QPushButton* m_leaveOut = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace plumbline::ui
