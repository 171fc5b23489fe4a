// SPDX-License-Identifier: MIT
// All that is known about the current dimension, beside the grid: rating, last year, reason, evidence, next
// steps.
#pragma once

#include "ui/widgets/focus_scroll.h"

#include "assessment/snapshot.h"

class QLabel;
class QMimeData;
class QVBoxLayout;

namespace plumbline::ui {

class Announcer;
class Appearance;
class DropFrame;
class EvidenceList;
class LastYearBox;
class RatingChoice;
class ReasonEdit;
class Session;
class StatementSection;
class StepList;
class StillTrue;

/// Files and links dropped on it are offered as evidence.
class DimensionPanel : public FocusScroll {
    Q_OBJECT

public:
    DimensionPanel(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* parent);

    /// Shows a dimension as the session has it now; what was typed for the one before is committed first.
    void showDimension(std::size_t position);
    void setEditable(bool editable);
    /// Shows the rating as it is: takes back what a click showed and nobody accepted.
    void showRating();
    void commitPending();
    /// Another file is open: what is typed here belongs to the one before.
    void forgetTyped();
    void focusFirst();

    /// To the first sentence of a level.
    void focusStatements(LevelRank level);

    StatementSection& statements() { return *m_statements; }

    StillTrue& stillTrue() { return *m_stillTrue; }

signals:
    /// The keyboard can go back to the grid.
    void finished();
    void rateRequested(const plumbline::RatingValue& value);
    void evidenceRequested(plumbline::EvidenceId evidence);
    void addEvidenceRequested(std::size_t position);
    void addStatementEvidenceRequested(const plumbline::StatementPlace& place);
    void nextStepsRequested(std::size_t position);
    void stepRequested(plumbline::NextStepId step);
    void addNextStepRequested(std::size_t position);
    /// Files, a picture or a link; `offered` is there while the signal is handled.
    void evidenceDropped(std::size_t position, const QMimeData& offered);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLabel* addCaption(const QString& text);
    void build();
    void connectParts();
    void restyle();
    void keepReason(AssessmentId assessment, const DimensionId& dimension, const QString& text);
    void markDone(NextStepId id, bool done);

    Session& m_session;
    const Appearance& m_appearance;
    std::size_t m_position = 0;
    bool m_editable = true;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    QLabel* m_name;
    QLabel* m_place;
    RatingChoice* m_rating;
    LastYearBox* m_lastYear;
    StillTrue* m_stillTrue;
    StatementSection* m_statements;
    ReasonEdit* m_reason;
    QLabel* m_reasonProblem;
    EvidenceList* m_evidence;
    StepList* m_steps;
    QLabel* m_reasonCaption = nullptr;
    QLabel* m_evidenceCaption = nullptr;
    QLabel* m_stepsCaption = nullptr;
    std::vector<QLabel*> m_captions;
    DropFrame* m_dropFrame;
};

} // namespace plumbline::ui
