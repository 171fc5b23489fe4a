// SPDX-License-Identifier: MIT
// A box of check marks: which sections a report has.
#pragma once

#include <QGroupBox>

#include "report/report_plan.h"

#include <vector>

class QCheckBox;

namespace plumbline::ui {

class SectionChoice : public QGroupBox {
    Q_OBJECT

public:
    explicit SectionChoice(QWidget* parent = nullptr);

    ReportSections sections() const;
    /// Without `chosen`.
    void setSections(const ReportSections& sections);
    /// The comparison can be chosen only where there is a year to compare with.
    void setComparable(bool comparable);

signals:
    /// A person checked or unchecked a section.
    void chosen();

private:
    std::vector<QCheckBox*> m_checks;
};

} // namespace plumbline::ui
