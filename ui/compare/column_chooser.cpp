// SPDX-License-Identifier: MIT
#include "ui/compare/column_chooser.h"

#include <algorithm>
#include <QComboBox>
#include <QPushButton>

#include "ui/compare/column_menu.h"
#include "ui/compare/columns_dialog.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/wrap_layout.h"

#include "analysis/comparison.h"

namespace plumbline::ui {

namespace {

constexpr std::size_t longestMenu = 24; ///< more than these are chosen in a dialog that searches

bool holds(const std::vector<ColumnCandidate>& candidates, const std::vector<AssessmentId>& assessments) {
    return std::ranges::all_of(assessments, [&](AssessmentId id) {
        return std::ranges::find(candidates, id, &ColumnCandidate::assessment) != candidates.end();
    });
}

bool enough(const std::vector<ColumnCandidate>& candidates) {
    return candidates.size() >= Comparison::fewestColumns;
}

} // namespace

ColumnChooser::ColumnChooser(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_kind(new QComboBox)
    , m_button(new QPushButton)
    , m_menu(new ColumnMenu(this)) {
    m_kind->setAccessibleName(tr("Compare by"));
    m_kind->addItems({QString(), QString(), tr("Other years and schools…")});
    auto* row = new WrapLayout(this);
    row->addWidget(m_kind);
    row->addWidget(m_button);
    connect(m_kind, &QComboBox::activated, this,
            [this](int index) { compareBy(static_cast<CompareBy>(index)); });
    connect(m_menu, &ColumnMenu::chosen, this, &ColumnChooser::choose);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_button->menu())
            chooseAny();
    });
}

const std::vector<ColumnCandidate>& ColumnChooser::list() const {
    if (m_by == CompareBy::Any)
        return m_any;
    return m_by == CompareBy::Years ? m_years : m_schools;
}

void ColumnChooser::read(const std::vector<SchoolSummary>& contents, const Snapshot& current) {
    m_current = current.assessment.id;
    m_years = candidates(contents, m_current, CompareBy::Years);
    m_schools = candidates(contents, m_current, CompareBy::Schools);
    m_any = candidates(contents, m_current, CompareBy::Any);
    settle(m_current);
    fill(current);
}

void ColumnChooser::settle(AssessmentId current) {
    if (m_by == CompareBy::Schools && !enough(m_schools))
        m_by = CompareBy::Years;
    if (m_by == CompareBy::Years && !enough(m_years))
        m_by = enough(m_schools) ? CompareBy::Schools : CompareBy::Any;
    m_chosenByHand = m_chosenByHand && holds(list(), m_chosen);
    if (!m_chosenByHand)
        m_chosen = usualChoice(list(), current, m_by);
}

void ColumnChooser::fill(const Snapshot& current) {
    m_kind->setItemText(0, tr("Years of %1").arg(toQString(current.school.name)));
    m_kind->setItemText(1, tr("Schools in %1").arg(toQString(current.assessment.year.label())));
    m_kind->setCurrentIndex(static_cast<int>(m_by));
    m_kind->setVisible(m_any.size() > m_years.size());
    const QString chosen = m_by == CompareBy::Any     ? tr("Chosen: %1 of %2")
                           : m_by == CompareBy::Years ? tr("Years: %1 of %2")
                                                      : tr("Schools: %1 of %2");
    m_button->setText(chosen.arg(m_chosen.size()).arg(list().size()));
    const bool menu = m_by != CompareBy::Any && list().size() <= longestMenu;
    m_button->setMenu(menu ? m_menu : nullptr);
    if (menu)
        m_menu->show(list(), m_chosen);
}

void ColumnChooser::choose(const std::vector<AssessmentId>& columns) {
    m_chosen = columns;
    m_chosenByHand = true;
    emit changed();
}

void ColumnChooser::compareBy(CompareBy by) {
    if (by == CompareBy::Any) {
        chooseAny();
        return;
    }
    if (by == m_by)
        return;
    m_by = by;
    m_chosenByHand = false;
    settle(m_current);
    emit changed();
}

void ColumnChooser::chooseAny() {
    ColumnsDialog dialog(m_any, m_chosen, m_appearance, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_by = CompareBy::Any;
        choose(dialog.chosen());
    } else {
        m_kind->setCurrentIndex(static_cast<int>(m_by));
    }
}

} // namespace plumbline::ui
