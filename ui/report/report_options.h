// SPDX-License-Identifier: MIT
// The column beside the preview: which report, what it holds, on which paper, and where it goes.
#pragma once

#include <QPageLayout>
#include <QWidget>

#include "report/document.h"
#include "report/report_plan.h"
#include "ui/session.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class PaperChoice;
class SectionChoice;

class ReportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ReportOptions(const Appearance& appearance, QWidget* parent = nullptr);

    /// The years that can be compared with, latest first; keeps the choice where it is among them.
    void setEarlierYears(const std::vector<Assessment>& years);
    /// What the comparison that can be chosen shows; empty where there is none.
    void offerComparison(const QString& title);

    /// The comparison that was offered, and not the school's years.
    bool isComparison() const;
    ReportPreset preset() const;
    ReportPlan plan() const;
    TypeSize typeSize() const;
    std::optional<AssessmentId> earlier() const;
    QPageLayout paper() const;
    /// The choices are those of the next start.
    void remember() const;
    /// Another part below the choices.
    void addPart(QWidget* part);

signals:
    void changed();
    void printRequested();
    void pdfRequested();
    void webPageRequested();

private:
    void addChoice(const QString& label, const QString& name, QComboBox* box);
    void addPresets();
    void addTypeSizes();
    QVBoxLayout* makeButtons(const Appearance& appearance);
    void recall();
    void takePreset();
    void becomeOwnChoice();
    void refresh();

    QVBoxLayout* m_layout; ///< of the choices
    QComboBox* m_kind;
    QLabel* m_what; ///< one sentence about it
    SectionChoice* m_sections;
    QCheckBox* m_names;
    QComboBox* m_earlier;
    PaperChoice* m_paper;
    QComboBox* m_typeSize;
    ReportStyle m_style = ReportStyle::Record;
};

} // namespace plumbline::ui
