// SPDX-License-Identifier: MIT
// What came of a next step: words, and the evidence that shows it. Or why it was dropped.
#pragma once

#include <QWidget>

#include "assessment/edit.h"

#include <optional>
#include <set>
#include <vector>

class QListWidget;
class QPlainTextEdit;

namespace plumbline::ui {

class Appearance;
class FormField;
class Session;

class OutcomeFields : public QWidget {
    Q_OBJECT

public:
    /// Offers the evidence of the session's assessment, also what is added meanwhile.
    OutcomeFields(Session& session, const Appearance& appearance, QWidget* parent = nullptr);

    void show(const NextStep& step);
    /// Evidence is offered for what was done.
    void setStatus(StepStatus status);
    /// For a step of another assessment, whose evidence is not at hand.
    void leaveOutEvidence();
    void focusFirst();

    /// Nothing, with the fields saying why, where something is wrong.
    std::optional<Prose> outcome();
    /// In the order it is listed.
    std::vector<EvidenceId> completion() const;

signals:
    void addEvidenceRequested();

private:
    QWidget* makeEvidence();
    void offerEvidence();
    void listEvidence(const Evidence& piece, bool chosen);
    void restyle();

    Session& m_session;
    const Appearance& m_appearance;
    StepStatus m_status = StepStatus::Open;
    bool m_withEvidence = true;
    std::optional<DimensionId> m_dimension;
    std::set<EvidenceId> m_known;
    QPlainTextEdit* m_outcome;
    QListWidget* m_evidence;
    FormField* m_outcomeField;
    QWidget* m_evidencePart;
};

} // namespace plumbline::ui
