// SPDX-License-Identifier: MIT
#include "ui/district/district_page.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <set>
#include <utility>

#include "analysis/rollup_words.h"
#include "report/rollup_report.h"
#include "ui/district/counts_model.h"
#include "ui/district/counts_view.h"
#include "ui/district/district_export.h"
#include "ui/district/district_filters.h"
#include "ui/district/district_model.h"
#include "ui/district/district_view.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

namespace {

constexpr int leastTable = 260;
constexpr int widestFigure = 760;

} // namespace

DistrictPage::DistrictPage(Session& session, const FigureDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_appearance(desk.appearance)
    , m_model(new DistrictModel(this))
    , m_counts(new CountsModel(CountsModel::What::Levels, this))
    , m_changes(new CountsModel(CountsModel::What::Changes, this))
    , m_export(new DistrictExport(session, desk.prompts, desk.announcer, this))
    , m_filters(new DistrictFilters(m_appearance))
    , m_view(new DistrictView(*m_model, m_appearance))
    , m_changesView(new CountsView(*m_changes, tr("Changes by dimension"), m_appearance, this))
    , m_title(new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink))
    , m_sentence(new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Muted))
    , m_save(new QPushButton(tr("Save as")))
    , m_figurePlace(new QWidget)
    , m_noSchool(new EmptyPlace(tr("No school is left by what is chosen above."), tr("Show all schools"),
                                m_appearance))
    , m_schools(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_page(new FocusScroll(new QWidget)) {
    build();
    connectAll();
    follow();
}

void DistrictPage::build() {
    m_schools->addWidget(m_view);
    m_schools->addWidget(m_noSchool);
    m_tabs->setObjectName(QStringLiteral("districtTabs"));
    m_tabs->setAccessibleName(tr("Schools and counts"));
    m_tabs->tabBar()->setAccessibleName(tr("Schools and counts"));
    m_tabs->addTab(m_schools, tr("Schools"));
    m_tabs->addTab(new CountsView(*m_counts, tr("Levels by dimension"), m_appearance),
                   tr("Levels by dimension"));
    m_changesView->hide(); // until it has its tab
    m_sentence->setObjectName(QStringLiteral("districtSentence"));
    (new QVBoxLayout(m_figurePlace))->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(m_page->widget());
    column->addWidget(buildBar());
    column->addWidget(m_filters);
    column->addWidget(m_sentence);
    column->addWidget(m_figurePlace);
    column->addWidget(m_tabs, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
}

QWidget* DistrictPage::buildBar() {
    m_title->setText(tr("District"));
    m_title->setWordWrap(false);
    m_save->setObjectName(QStringLiteral("districtSave"));
    m_save->setEnabled(false); // until there is something to save
    auto* menu = new QMenu(m_save);
    menu->addAction(tr("PDF…"), this, [this] { m_export->save(*m_rollup, RollupFormat::Pdf); });
    menu->addAction(tr("Web page…"), this, [this] { m_export->save(*m_rollup, RollupFormat::WebPage); });
    menu->addAction(tr("Spreadsheet…"), this,
                    [this] { m_export->save(*m_rollup, RollupFormat::Spreadsheet); });
    menu->addAction(tr("Table of comma-separated values…"), this,
                    [this] { m_export->save(*m_rollup, RollupFormat::Table); });
    m_save->setMenu(menu);
    auto* bar = new QWidget;
    auto* row = new WrapLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_save);
    return bar;
}

void DistrictPage::connectAll() {
    connect(m_filters, &DistrictFilters::changed, this, &DistrictPage::showRollup);
    connect(m_noSchool, &EmptyPlace::pressed, m_filters, &DistrictFilters::clear);
    connect(m_view, &DistrictView::opened, this, &DistrictPage::open);
    connect(&m_session, &Session::changed, this, &DistrictPage::forget);
    connect(&m_session, &Session::contentsChanged, this, &DistrictPage::forget);
    connect(&m_appearance, &Appearance::changed, this, &DistrictPage::follow);
}

void DistrictPage::follow() {
    const int margin = m_appearance.scaled(16);
    m_page->widget()->layout()->setContentsMargins(margin, margin, margin, margin);
    m_page->widget()->layout()->setSpacing(m_appearance.scaled(8));
    m_tabs->setMinimumHeight(m_appearance.scaled(leastTable));
    m_figurePlace->setMaximumWidth(m_appearance.scaled(widestFigure));
}

void DistrictPage::focusSearch() {
    m_filters->focusSearch();
}

void DistrictPage::forget() {
    m_years.clear();
    // Once, however much changes in one go; and after whoever changed it has ended.
    if (!std::exchange(m_stale, true))
        QMetaObject::invokeMethod(this, &DistrictPage::refreshIfSeen, Qt::QueuedConnection);
}

void DistrictPage::showEvent(QShowEvent*) {
    refreshIfSeen();
}

void DistrictPage::refreshIfSeen() {
    if (m_stale && isVisible())
        refresh();
}

void DistrictPage::refresh() {
    if (!m_session.snapshot())
        return;
    fillYears();
    showRollup();
}

void DistrictPage::fillYears() {
    std::set<SchoolYear, std::greater<>> years;
    for (const SchoolSummary& school : m_session.contents())
        for (const AssessmentSummary& one : school.assessments)
            years.insert(one.assessment.year);
    m_filters->setYears({years.begin(), years.end()}, m_session.snapshot()->assessment.year);
}

bool DistrictPage::read(const std::vector<SchoolYear>& years) {
    std::vector<SchoolYear> missing;
    std::ranges::copy_if(years, std::back_inserter(missing),
                         [this](SchoolYear year) { return !m_years.contains(year); });
    return missing.empty() || m_session.run(tr("Reading the schools"), [&](const Progress&) {
        for (const SchoolYear year : missing)
            m_years.emplace(year, m_session.workbook().ratings(year));
    });
}

void DistrictPage::showRollup() {
    const SchoolYear year = m_filters->year();
    const std::optional<SchoolYear> earlier = m_filters->earlier();
    // What could not be read is asked for again when the page is next shown.
    m_stale = !read(earlier ? std::vector{year, *earlier} : std::vector{year});
    if (m_stale)
        return;
    const YearRatings& now = m_years.at(year);
    m_filters->setRubric(usualRubric(now));
    m_rollup = std::make_shared<const Rollup>(
        plumbline::rollup(now, earlier ? &m_years.at(*earlier) : nullptr, m_filters->filter()));
    m_save->setEnabled(true);
    m_model->show(m_rollup);
    m_counts->show(m_rollup);
    m_schools->setCurrentIndex(m_rollup->schools.empty() ? 1 : 0);
    m_tabs->setTabText(0, tr("Schools (%1)").arg(m_rollup->schools.size()));
    showChanges();
    m_sentence->setText(sentence());
    showFigure();
}

void DistrictPage::showChanges() {
    const int tab = m_tabs->indexOf(m_changesView);
    if (!m_rollup->earlier) {
        m_tabs->removeTab(tab);
        return;
    }
    m_changes->show(m_rollup);
    const QString title = tr("Changes since %1").arg(toQString(m_rollup->earlier->label()));
    if (tab < 0)
        m_tabs->addTab(m_changesView, title);
    else
        m_tabs->setTabText(tab, title);
}

QString DistrictPage::sentence() const {
    const QtWording wording;
    QStringList lines{toQString(coverageText(wording, *m_rollup))};
    if (const std::string only = filterText(wording, *m_rollup); !only.empty())
        lines[0] += QLatin1Char(' ') + toQString(only) + QLatin1Char('.');
    for (const std::string& other : otherRubricTexts(wording, *m_rollup))
        lines.append(toQString(other));
    return lines.join(QLatin1Char('\n'));
}

void DistrictPage::showFigure() {
    delete std::exchange(m_figure, nullptr);
    if (!m_rollup->rubric || m_rollup->schools.empty())
        return;
    m_figure = new FigureView(m_desk, rollupFigure(*m_rollup, QtWording()));
    m_figurePlace->layout()->addWidget(m_figure);
}

void DistrictPage::open(int row, int column) {
    const RollupSchool& school = m_model->schoolAt(row);
    if (school.assessment)
        emit assessmentRequested(school.assessment->id, m_model->positionAt(row, column));
}

} // namespace plumbline::ui
