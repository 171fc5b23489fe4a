// SPDX-License-Identifier: MIT
// The chair's page: the current assessment at a glance as tiles, its focus, where to look next, and whether
// it is ready to be made final.
#pragma once

#include <QWidget>

#include "ui/figures/figure_menu.h"
#include "ui/session.h"

#include "analysis/readiness.h"

#include <vector>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class Card;
class DimensionTile;
class EmptyPlace;
class FocusCard;
class FocusScroll;
class LookNext;
class ReadyCard;
class StrandCard;
class TonedLabel;

class OverviewPage : public QWidget {
    Q_OBJECT

public:
    OverviewPage(Session& session, const FigureDesk& desk, QWidget* parent = nullptr);

signals:
    /// Of the current assessment's rubric.
    void dimensionRequested(std::size_t position);
    void stepRequested(plumbline::NextStepId step);
    void evidenceRequested(plumbline::EvidenceId evidence);
    /// The focus dimensions are to be chosen.
    void focusRequested();
    void finalizeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    /// The tiles as the report has them, to be copied or saved.
    FigureBlock tiles() const;
    void pointTo(ReadinessCheck check);
    /// Tab goes through the page as it is read.
    void orderTabs();
    /// At once where the page is seen; else when it is next shown.
    void refreshSoon();
    void refresh();
    void rebuildCards();
    void follow();
    void arrange();
    void startRating();
    void moveFocus(const DimensionTile& from, int key);
    DimensionTile* tileAbove(const DimensionTile& from, bool below) const;
    void makeTabStop(DimensionTile* tile);

    Session& m_session;
    const Appearance& m_appearance;
    FocusScroll* m_scroll;
    TonedLabel* m_title;
    TonedLabel* m_summary;
    QPushButton* m_picture;
    Card* m_first;
    EmptyPlace* m_invitation;
    QBoxLayout* m_columns;
    QVBoxLayout* m_strands;
    QWidget* m_side;
    FocusCard* m_focus;
    LookNext* m_lookNext;
    ReadyCard* m_ready;
    bool m_stale = true;
    RubricPointer m_rubric;
    std::vector<StrandCard*> m_cards;
    std::vector<DimensionTile*> m_tiles; ///< by position
};

} // namespace plumbline::ui
