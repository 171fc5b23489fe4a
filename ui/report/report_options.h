// SPDX-License-Identifier: MIT
// The column beside the preview: what the report holds, on which paper, and where it goes.
#pragma once

#include <QPageLayout>
#include <QWidget>

#include "report/assessment_report.h"
#include "ui/session.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class PaperChoice;

class ReportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ReportOptions(const Appearance& appearance, QWidget* parent = nullptr);

    /// The years that can be compared with, latest first; keeps the choice where it is among them.
    void setEarlierYears(const std::vector<Assessment>& years);
    /// What the comparison that can be chosen shows; empty where there is none.
    void offerComparison(const QString& title);

    bool isComparison() const;
    ReportSections sections() const;
    std::optional<AssessmentId> earlier() const;
    QPageLayout paper() const;
    void rememberPaper() const;

signals:
    void changed();
    void printRequested();
    void pdfRequested();
    void webPageRequested();

private:
    void addChoice(const QString& label, const QString& name, QComboBox* box);
    void addSections();
    QVBoxLayout* makeButtons(const Appearance& appearance);
    void refresh();

    QVBoxLayout* m_layout; ///< of the choices
    QComboBox* m_kind;
    QGroupBox* m_sections;
    std::vector<QCheckBox*> m_checks;
    QComboBox* m_earlier;
    PaperChoice* m_paper;
};

} // namespace plumbline::ui
