// SPDX-License-Identifier: MIT
#include "ui/shell/year_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "rubric/builtin.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/carry_choice.h"
#include "ui/shell/school_years.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"

namespace plumbline::ui {

namespace {

constexpr int dialogWidth = 480;

/// The newest version of the same rubric, or the same one where the program has no other.
RubricPointer rubricForNextYear(const RubricPointer& last) {
    for (const RubricPointer& rubric : builtinRubrics())
        if (rubric->id() == last->id())
            return rubric;
    return last;
}

SchoolYear yearAfterAll(const Session& session) {
    const Snapshot& now = *session.snapshot();
    int latest = now.assessment.year.start();
    for (const SchoolSummary& school : session.contents())
        if (school.school.id == now.school.id)
            latest = school.assessments.back().assessment.year.start();
    return SchoolYear::startingIn(latest + 1).value_or(now.assessment.year);
}

} // namespace

NewYearDialog::NewYearDialog(Session& session, const Appearance& appearance, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_school(new QLineEdit(toQString(session.snapshot()->school.name), this))
    , m_year(schoolYearChoice(yearAfterAll(session), this))
    , m_schoolField(new FormField(tr("&School"), m_school, appearance, this))
    , m_carry(new CarryChoice(appearance, this)) {
    setObjectName(QStringLiteral("newYearDialog"));
    m_school->setObjectName(QStringLiteral("newSchool"));
    m_year->setObjectName(QStringLiteral("newYear"));
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setSpacing(appearance.scaled(12));
    layout->addWidget(m_schoolField);
    layout->addWidget(new FormField(tr("School &year"), m_year, appearance, this));
    layout->addWidget(m_carry);
    layout->addStretch(1);
    frame(form, tr("Start"));
    connect(m_school, &QLineEdit::textChanged, this, &NewYearDialog::showEarlier);
    connect(m_year, &QComboBox::currentIndexChanged, this, &NewYearDialog::showEarlier);
    showEarlier();
    fitDialog(*this, QSize(appearance.scaled(dialogWidth), sizeHint().height()));
    m_year->setFocus();
}

SchoolYear NewYearDialog::year() const {
    return *SchoolYear::startingIn(m_year->currentData().toInt());
}

SnapshotPointer NewYearDialog::earlier() const {
    const std::string name = toUtf8(m_school->text().trimmed());
    std::optional<AssessmentId> latest;
    for (const SchoolSummary& school : session().contents())
        if (school.school.name == name)
            for (const AssessmentSummary& one : school.assessments)
                if (one.assessment.year < year())
                    latest = one.assessment.id;
    return latest ? session().snapshotOf(*latest) : nullptr;
}

void NewYearDialog::showEarlier() {
    m_schoolField->setIssue({});
    hideProblem();
    const QString label = toQString(year().label());
    const SnapshotPointer from = earlier();
    m_carry->setVisible(from != nullptr);
    setWindowTitle(
        from ? tr("Start %1 from %2", "school years").arg(label, toQString(from->assessment.year.label()))
             : tr("Start %1", "school year").arg(label));
    if (from)
        m_carry->show(*from, *rubricForNextYear(session().snapshot()->rubric), nullptr);
}

void NewYearDialog::accept() {
    const Parsed<Name> school = Name::parse(toUtf8(m_school->text()));
    m_schoolField->setIssues(school.issues);
    if (!school)
        return m_school->setFocus();
    CreateAssessment edit{*school.value, year(), rubricForNextYear(session().snapshot()->rubric)};
    if (!m_carry->isHidden())
        edit.carried = m_carry->carried();
    if (perform(edit))
        QDialog::accept();
}

CarryForwardDialog::CarryForwardDialog(Session& session, const Snapshot& from, const Appearance& appearance,
                                       QWidget* parent)
    : FormDialog(session, appearance, parent), m_carry(new CarryChoice(appearance, this)) {
    setObjectName(QStringLiteral("carryForwardDialog"));
    setWindowTitle(tr("Carry forward from %1", "school year").arg(toQString(from.assessment.year.label())));
    const SnapshotPointer to = session.snapshot();
    m_carry->show(from, *to->rubric, to.get());
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->addWidget(m_carry);
    layout->addStretch(1);
    frame(form, tr("Carry forward"));
    fitDialog(*this, QSize(appearance.scaled(dialogWidth), sizeHint().height()));
}

void CarryForwardDialog::accept() {
    const std::optional<Carried> carried = m_carry->carried();
    if (!carried || perform(CarryForward{session().snapshot()->assessment.id, *carried}))
        QDialog::accept();
}

} // namespace plumbline::ui
