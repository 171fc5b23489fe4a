// SPDX-License-Identifier: MIT
// All that is known about the current dimension, beside the grid: rating, last year, reason, evidence, next
// steps.
#pragma once

#include <QScrollArea>

#include "assessment/snapshot.h"

class QLabel;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class DropFrame;
class EvidenceList;
class LastYearBox;
class RatingChoice;
class ReasonEdit;
class Session;
class StepList;

/// Files and links dropped on it are offered as evidence.
class DimensionPanel : public QScrollArea {
    Q_OBJECT

public:
    DimensionPanel(Session& session, const Appearance& appearance, QWidget* parent);

    /// Shows a dimension as the session has it now; what was typed for the one before is committed first.
    void showDimension(std::size_t position);
    void setEditable(bool editable);
    /// Shows the rating as it is: takes back what a click showed and nobody accepted.
    void showRating();
    void commitPending();
    /// Another file is open: what is typed here belongs to the one before.
    void forgetTyped();
    void focusFirst();

signals:
    void rateRequested(const plumbline::RatingValue& value);
    void evidenceRequested(plumbline::EvidenceId evidence);
    void addEvidenceRequested(std::size_t position);
    void stepRequested(plumbline::NextStepId step);
    void addNextStepRequested(std::size_t position);
    void filesDropped(std::size_t position, const QStringList& paths);
    void linkDropped(std::size_t position, const QString& link);

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
    ReasonEdit* m_reason;
    QLabel* m_reasonProblem;
    EvidenceList* m_evidence;
    StepList* m_steps;
    QLabel* m_evidenceCaption = nullptr;
    QLabel* m_stepsCaption = nullptr;
    std::vector<QLabel*> m_captions;
    DropFrame* m_dropFrame;
};

} // namespace plumbline::ui
