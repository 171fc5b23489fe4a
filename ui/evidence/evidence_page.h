// SPDX-License-Identifier: MIT
// The page with all evidence of the assessment: a list to search and filter, and one piece in full.
#pragma once

#include <QWidget>

#include "ui/evidence/evidence_filter.h"
#include "ui/evidence/evidence_model.h"

#include <optional>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;
class EmptyPlace;
class EvidenceEntry;
class EvidencePreview;
class EvidenceSearch;
class EvidenceTable;
class Prompts;
class Session;
class TonedLabel;
struct Changed;

class EvidencePage : public QWidget {
    Q_OBJECT

public:
    EvidencePage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                 QWidget* parent = nullptr);

    EvidenceEntry& entry() { return *m_entry; }

    /// Chooses this piece and shows it, whatever was searched for.
    void showEvidence(EvidenceId id);
    std::optional<EvidenceId> chosen() const;

    void focusSearch();
    void addNote();
    void addLink();
    void addFiles();
    /// What is on the clipboard becomes evidence.
    void paste();
    void useFromOtherYear();
    void exportBinder();
    void editChosen();
    void removeChosen();

signals:
    void dimensionRequested(std::size_t position);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    void build();
    void connectList();
    void connectPreview();
    void loadAll();
    void refresh();
    void refreshEditable();
    void refreshFacts();
    void refreshLevels();
    void refreshShown();
    void refreshPreview();
    QStringList otherYearsOf(const Evidence& evidence) const;
    void restyle();
    void fitPlace();

    Session& m_session;
    const Appearance& m_appearance;
    EvidenceEntry* m_entry;
    EvidenceModel* m_model;
    EvidenceFilter* m_filter;

    std::vector<QPushButton*> m_addButtons;
    QPushButton* m_export = nullptr;
    TonedLabel* m_whyNot;
    EvidenceSearch* m_search;
    TonedLabel* m_count;
    TonedLabel* m_sizeWarning;
    QString m_facts;
    EvidenceTable* m_table;
    EvidencePreview* m_preview;
    QSplitter* m_splitter;
    EmptyPlace* m_none;
    EmptyPlace* m_noMatch;
    QStackedWidget* m_listPlace;
    QStackedWidget* m_place;
    bool m_isPlaced = false;
    bool m_levelsAreOld = false;
};

} // namespace plumbline::ui
