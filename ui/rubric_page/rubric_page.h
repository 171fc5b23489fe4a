// SPDX-License-Identifier: MIT
// The main page: the grid of the rubric with the panel of its current dimension.
#pragma once

#include <QWidget>

#include "ui/session.h"

class QCheckBox;
class QLabel;
class QMimeData;
class QPushButton;
class QSplitter;

namespace plumbline::ui {

class Announcer;
class Appearance;
class DimensionPanel;
class Prompts;
class RubricGrid;
class TonedLabel;
class UnmetSteps;

/// Rates through the session. Where it is too narrow for grid and panel, it shows one of them.
class RubricPage : public QWidget {
    Q_OBJECT

public:
    RubricPage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
               QWidget* parent);

    std::size_t currentDimension() const;
    /// Makes it the current one, in view and with the keyboard on it.
    void showDimension(std::size_t position);
    /// Saves what was typed and not saved yet.
    void commitPending();

public slots:
    void goToNextUnrated();

signals:
    void currentDimensionChanged(std::size_t position);
    void evidenceRequested(plumbline::EvidenceId evidence);
    void addEvidenceRequested(std::size_t position);
    void stepRequested(plumbline::NextStepId step);
    void addNextStepRequested(std::size_t position);
    /// New evidence is wanted that speaks to this sentence.
    void addStatementEvidenceRequested(const plumbline::StatementPlace& place);
    /// Files, a picture or a link; `offered` is there while the signal is handled.
    void evidenceDropped(std::size_t position, const QMimeData& offered);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    void connectParts();
    void connectSession();
    void showAssessment();
    void showChanged(const Changed& what);
    void showEditable();
    void rate(std::size_t position, const RatingValue& value);
    void announce(std::size_t position, const RatingValue& value);
    void goToStatements(LevelRank level);
    void requestEvidence(std::size_t position);
    void showPanel(bool shown);
    void fit();
    void restyle();

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    TonedLabel* m_title;
    QWidget* m_controls;
    QCheckBox* m_fullText;
    QPushButton* m_nextUnrated;
    QPushButton* m_details;
    QLabel* m_notice;
    QSplitter* m_splitter;
    RubricGrid* m_grid;
    DimensionPanel* m_panel;
    UnmetSteps* m_unmetSteps;
    bool m_narrow = false;
    bool m_panelShown = true;
    bool m_wasShown = false;
};

} // namespace plumbline::ui
