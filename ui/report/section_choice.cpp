// SPDX-License-Identifier: MIT
#include "ui/report/section_choice.h"

#include "ui/text.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace plumbline::ui {

SectionChoice::SectionChoice(QWidget* parent) : QGroupBox(tr("Sections"), parent) {
    auto* column = new QVBoxLayout(this);
    const QtWording wording;
    m_checks.reserve(reportSections().size());
    for (const NamedSection& named : reportSections()) {
        auto* check = new QCheckBox(toQString(wording.say(named.name)), this);
        check->setChecked(true);
        check->setAccessibleDescription(tr("Whether the report has this section"));
        connect(check, &QCheckBox::toggled, this, &SectionChoice::chosen);
        column->addWidget(check);
        m_checks.push_back(check);
    }
}

ReportSections SectionChoice::sections() const {
    ReportSections sections;
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        sections.*reportSections()[i].section = m_checks[i]->isChecked();
    return sections;
}

void SectionChoice::setSections(const ReportSections& sections) {
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i]->setChecked(sections.*reportSections()[i].section);
}

void SectionChoice::setComparable(bool comparable) {
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        if (reportSections()[i].section == &ReportSections::comparison)
            m_checks[i]->setEnabled(comparable);
}

} // namespace plumbline::ui
