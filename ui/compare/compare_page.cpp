// SPDX-License-Identifier: MIT
#include "ui/compare/compare_page.h"

#include <algorithm>
#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/compare/changes_panel.h"
#include "ui/compare/column_menu.h"
#include "ui/compare/comparison_model.h"
#include "ui/compare/comparison_view.h"
#include "ui/compare/row_detail.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

namespace {

constexpr int narrowPage = 960; ///< below this the table stands above what changed
constexpr int sideWidth = 310;

bool holds(const std::vector<ColumnCandidate>& candidates, const std::vector<AssessmentId>& assessments) {
    return std::ranges::all_of(assessments, [&](AssessmentId id) {
        return std::ranges::find(candidates, id, &ColumnCandidate::assessment) != candidates.end();
    });
}

} // namespace

ComparePage::ComparePage(Session& session, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_model(new ComparisonModel(this))
    , m_view(new ComparisonView(*m_model, appearance))
    , m_changes(new ChangesPanel(appearance))
    , m_detail(new RowDetail(appearance))
    , m_menu(new ColumnMenu(this))
    , m_title(new TonedLabel(appearance, Appearance::Text::Title, TonedLabel::Tone::Ink))
    , m_kind(new QComboBox)
    , m_columnsButton(new QPushButton)
    , m_report(new QPushButton(tr("Print or save as PDF…")))
    , m_page(new FocusScroll(new QWidget))
    , m_side(new FocusScroll(new QWidget))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_empty(new EmptyPlace(tr("There is only one year so far. Comparing starts with the second."),
                             tr("New assessment…"), appearance))
    , m_stack(new QStackedWidget) {
    build();
    connectAll();
    follow();
    refresh();
}

void ComparePage::build() {
    m_splitter->setObjectName(QStringLiteral("compareSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto* column = new QVBoxLayout(m_page->widget());
    column->addWidget(buildBar());
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

QWidget* ComparePage::buildBar() {
    m_title->setText(tr("Compare"));
    m_title->setWordWrap(false);
    m_kind->setAccessibleName(tr("Compare by"));
    m_kind->addItem(QString());
    m_kind->addItem(QString());
    m_columnsButton->setMenu(m_menu);
    auto* bar = new QWidget;
    auto* row = new WrapLayout(bar);
    row->addWidget(m_title);
    row->addWidget(m_kind);
    row->addWidget(m_columnsButton);
    row->addWidget(m_report);
    return bar;
}

QWidget* ComparePage::buildSide() {
    auto* column = new QVBoxLayout(m_side->widget());
    column->addWidget(m_changes);
    column->addWidget(m_detail);
    column->addStretch(1);
    m_detail->hide();
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_side;
}

void ComparePage::connectAll() {
    connect(m_kind, &QComboBox::activated, this,
            [this](int index) { compareBy(index == 0 ? CompareBy::Years : CompareBy::Schools); });
    connect(m_menu, &ColumnMenu::chosen, this, &ComparePage::choose);
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportRequested(m_chosen); });
    connect(m_view, &ComparisonView::rowChosen, this, &ComparePage::showRow);
    connect(m_changes, &ChangesPanel::dimensionChosen, this, [this](const DimensionId& dimension) {
        if (const auto row = m_model->rowOf(dimension)) {
            m_view->setCurrentIndex(m_model->index(*row, m_model->changeColumn()));
            m_view->setFocus();
            showRow(*row);
        }
    });
    connect(m_detail, &RowDetail::closed, this, [this] {
        showChanges();
        m_view->setFocus();
    });
    connect(m_detail, &RowDetail::openRequested, this, &ComparePage::openShownRow);
    connect(m_empty, &EmptyPlace::pressed, this, &ComparePage::newAssessmentRequested);
    connect(&m_session, &Session::changed, this, &ComparePage::refreshSoon);
    connect(&m_session, &Session::currentChanged, this, &ComparePage::refreshSoon);
    connect(&m_session, &Session::contentsChanged, this, &ComparePage::refreshSoon);
    connect(&m_appearance, &Appearance::changed, this, &ComparePage::follow);
}

void ComparePage::refreshSoon() {
    m_stale = true;
    if (isVisible())
        refresh();
}

void ComparePage::showEvent(QShowEvent*) {
    if (m_stale)
        refresh();
}

void ComparePage::readCandidates() {
    const AssessmentId current = m_session.snapshot()->assessment.id;
    m_years = candidates(m_session.contents(), current, CompareBy::Years);
    m_schools = candidates(m_session.contents(), current, CompareBy::Schools);
    if (m_schools.size() < Comparison::fewestColumns)
        m_by = CompareBy::Years;
    else if (m_years.size() < Comparison::fewestColumns)
        m_by = CompareBy::Schools;
    m_chosenByHand = m_chosenByHand && holds(list(), m_chosen);
    if (!m_chosenByHand)
        m_chosen = usualChoice(list(), current, m_by);
}

void ComparePage::fillBar() {
    const SnapshotPointer snapshot = m_session.snapshot();
    m_kind->setItemText(0, tr("Years of %1").arg(toQString(snapshot->school.name)));
    m_kind->setItemText(1, tr("Schools in %1").arg(toQString(snapshot->assessment.year.label())));
    m_kind->setCurrentIndex(m_by == CompareBy::Years ? 0 : 1);
    m_kind->setVisible(m_years.size() >= Comparison::fewestColumns &&
                       m_schools.size() >= Comparison::fewestColumns);
    const QString chosen = m_by == CompareBy::Years ? tr("Years: %1 of %2") : tr("Schools: %1 of %2");
    m_columnsButton->setText(chosen.arg(m_chosen.size()).arg(list().size()));
    m_menu->show(list(), m_chosen);
}

void ComparePage::choose(const std::vector<AssessmentId>& columns) {
    m_chosen = columns;
    m_chosenByHand = true;
    refresh();
}

void ComparePage::compareBy(CompareBy by) {
    if (by == m_by)
        return;
    m_by = by;
    m_chosenByHand = false;
    refresh();
}

std::vector<SnapshotPointer> ComparePage::readColumns() {
    std::vector<SnapshotPointer> snapshots;
    const SnapshotPointer current = m_session.snapshot();
    for (const AssessmentId id : m_chosen) {
        snapshots.push_back(id == current->assessment.id ? current : m_session.snapshotOf(id));
        if (!snapshots.back())
            return {};
    }
    return snapshots;
}

void ComparePage::refresh() {
    if (!m_session.snapshot())
        return;
    m_stale = false;
    readCandidates();
    const bool comparable = m_chosen.size() >= Comparison::fewestColumns;
    m_stack->setCurrentWidget(comparable ? static_cast<QWidget*>(m_page) : m_empty);
    if (!comparable)
        return;
    fillBar();
    std::vector<SnapshotPointer> snapshots = readColumns();
    if (snapshots.empty() || snapshots == m_snapshots)
        return;
    m_snapshots = std::move(snapshots);
    showComparison();
}

void ComparePage::showComparison() {
    const QModelIndex at = m_view->currentIndex();
    const ComparisonRow* row = at.isValid() ? m_model->dimensionAt(at.row()) : nullptr;
    const std::optional<DimensionId> current = row ? std::optional(row->dimension) : std::nullopt;
    m_model->show(std::make_shared<const Comparison>(compare(m_snapshots)));
    if (const auto again = current ? m_model->rowOf(*current) : std::nullopt)
        m_view->setCurrentIndex(m_model->index(*again, std::min(at.column(), m_model->columnCount() - 1)));
    m_changes->show(*m_model);
    const auto shown = m_shown ? m_model->rowOf(*m_shown) : std::nullopt;
    if (shown)
        showRow(*shown);
    else
        showChanges();
}

void ComparePage::showRow(int row) {
    const ComparisonRow* its = m_model->dimensionAt(row);
    if (!its)
        return;
    m_shown = its->dimension;
    m_detail->show(*m_model, row);
    m_detail->setCanOpen(m_session.snapshot()->rubric->findDimension(its->dimension.value()).has_value());
    m_changes->hide();
    m_detail->QWidget::show();
}

void ComparePage::showChanges() {
    m_shown.reset();
    m_detail->hide();
    m_changes->QWidget::show();
}

void ComparePage::openShownRow() {
    if (!m_shown)
        return;
    if (const auto position = m_session.snapshot()->rubric->findDimension(m_shown->value()))
        emit dimensionRequested(*position);
}

void ComparePage::follow() {
    const int margin = m_appearance.scaled(16);
    m_page->widget()->layout()->setContentsMargins(margin, margin, 0, 0);
    m_page->widget()->layout()->setSpacing(m_appearance.scaled(8));
    m_side->widget()->layout()->setContentsMargins(margin, 0, margin, margin);
    arrange();
}

void ComparePage::resizeEvent(QResizeEvent*) {
    arrange();
}

void ComparePage::arrange() {
    const bool narrow = width() < m_appearance.scaled(narrowPage);
    const Qt::Orientation orientation = narrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation != m_splitter->orientation()) {
        m_splitter->setOrientation(orientation);
        // The table takes all but what the other needs at least.
        m_splitter->setSizes({QWIDGETSIZE_MAX, 1});
    }
    m_side->setMinimumWidth(narrow ? 0 : m_appearance.scaled(sideWidth));
    m_view->setMinimumHeight(m_appearance.scaled(narrow ? 310 : 240));
    m_side->setMinimumHeight(m_appearance.scaled(220));
}

} // namespace plumbline::ui
