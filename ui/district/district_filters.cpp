// SPDX-License-Identifier: MIT
#include "ui/district/district_filters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

namespace {

/// What the choice of schools holds; levels are stored as their numbers, from 1.
enum class Show { All = 0, Higher = -1, Lower = -2, Without = -3 };

QString yearText(SchoolYear year) {
    return toQString(year.label());
}

/// Chooses what was chosen before, or the first.
void chooseAgain(QComboBox& box, const QVariant& value) {
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

DistrictFilters::DistrictFilters(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit) {
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_year = add(tr("School year"), "districtYear");
    m_earlier = add(tr("Compare with"), "districtEarlier");
    m_strand = add(tr("Strand"), "districtStrand");
    m_status = add(tr("Draft or final"), "districtStatus");
    m_show = add(tr("Which schools"), "districtShow");
    m_status->addItem(tr("Drafts and final"));
    m_status->addItem(tr("Final only"), static_cast<int>(AssessmentStatus::Final));
    m_status->addItem(tr("Drafts only"), static_cast<int>(AssessmentStatus::Draft));
    m_search->setObjectName(QStringLiteral("districtSearch"));
    m_search->setAccessibleName(tr("Search schools by name"));
    m_search->setPlaceholderText(tr("Search schools"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(appearance.scaled(190));
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &DistrictFilters::changed);
    connect(&appearance, &Appearance::changed, m_search,
            [this, &appearance] { m_search->setMinimumWidth(appearance.scaled(190)); });
}

QComboBox* DistrictFilters::add(const QString& name, const char* objectName) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, [this, box] {
        if (box == m_year)
            fillEarlier();
        if (box == m_earlier)
            fillShow();
        emit changed();
    });
    return box;
}

void DistrictFilters::setYears(const std::vector<SchoolYear>& years, SchoolYear year) {
    m_years = years;
    const QSignalBlocker quiet(m_year);
    const QVariant before = m_year->count() > 0 ? m_year->currentData() : QVariant(year.start());
    m_year->clear();
    for (const SchoolYear one : m_years)
        m_year->addItem(yearText(one), one.start());
    chooseAgain(*m_year, before);
    fillEarlier();
}

void DistrictFilters::fillEarlier() {
    const QSignalBlocker quiet(m_earlier);
    const QVariant before = m_earlier->currentData();
    m_earlier->clear();
    m_earlier->addItem(tr("Compare with no year"));
    for (const SchoolYear one : m_years)
        if (one < year())
            m_earlier->addItem(tr("Compare with %1").arg(yearText(one)), one.start());
    m_earlier->setEnabled(m_earlier->count() > 1);
    chooseAgain(*m_earlier, before);
    fillShow();
}

void DistrictFilters::setRubric(const RubricPointer& rubric) {
    if (m_rubric == rubric && m_strand->count() > 0)
        return;
    m_rubric = rubric;
    const QSignalBlocker quiet(m_strand);
    const QVariant before = m_strand->currentData();
    m_strand->clear();
    m_strand->addItem(tr("All strands"));
    if (rubric)
        for (const Strand& strand : rubric->strands())
            m_strand->addItem(toQString(strand.name), toQString(strand.id.value()));
    chooseAgain(*m_strand, before);
    fillShow();
}

void DistrictFilters::fillShow() {
    const QSignalBlocker quiet(m_show);
    const QVariant before = m_show->currentData();
    m_show->clear();
    m_show->addItem(tr("All schools"), static_cast<int>(Show::All));
    if (earlier()) {
        m_show->addItem(tr("Rated higher in a dimension"), static_cast<int>(Show::Higher));
        m_show->addItem(tr("Rated lower in a dimension"), static_cast<int>(Show::Lower));
    }
    if (m_rubric)
        for (const LevelRank rank : m_rubric->ranks())
            m_show->addItem(tr("A dimension at %1").arg(toQString(m_rubric->level(rank).name)), rank.value());
    m_show->addItem(tr("Without an assessment"), static_cast<int>(Show::Without));
    chooseAgain(*m_show, before);
}

SchoolYear DistrictFilters::year() const {
    return *SchoolYear::startingIn(m_year->currentData().toInt());
}

std::optional<SchoolYear> DistrictFilters::earlier() const {
    const QVariant start = m_earlier->currentData();
    return start.isValid() ? SchoolYear::startingIn(start.toInt()) : std::nullopt;
}

RollupFilter DistrictFilters::filter() const {
    RollupFilter filter;
    if (const QVariant strand = m_strand->currentData(); strand.isValid())
        filter.strand = StrandId::parse(toUtf8(strand.toString()));
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = static_cast<AssessmentStatus>(status.toInt());
    const int shown = m_show->currentData().toInt();
    if (shown > 0)
        filter.level = LevelRank(shown);
    if (shown == static_cast<int>(Show::Higher))
        filter.change = Change::Up;
    if (shown == static_cast<int>(Show::Lower))
        filter.change = Change::Down;
    filter.withoutAssessment = shown == static_cast<int>(Show::Without);
    if (const QString name = m_search->text().trimmed(); !name.isEmpty()) {
        filter.nameText = toUtf8(name);
        filter.name = [name](const School& school) {
            return toQString(school.name).contains(name, Qt::CaseInsensitive);
        };
    }
    return filter;
}

void DistrictFilters::clear() {
    {
        const QSignalBlocker quiet(m_search);
        m_status->setCurrentIndex(0);
        m_show->setCurrentIndex(0);
        m_search->clear();
    }
    emit changed();
}

void DistrictFilters::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace plumbline::ui
