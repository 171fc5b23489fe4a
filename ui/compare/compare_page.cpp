// SPDX-License-Identifier: MIT
#include "ui/compare/compare_page.h"

#include <algorithm>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/compare/changes_panel.h"
#include "ui/compare/column_chooser.h"
#include "ui/compare/comparability_panel.h"
#include "ui/compare/comparison_model.h"
#include "ui/compare/comparison_view.h"
#include "ui/compare/row_detail.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

#include "report/comparison_figures.h"

namespace plumbline::ui {

namespace {

constexpr int narrowPage = 960; ///< below this the table stands above what changed
constexpr int sideWidth = 310;

std::size_t dimensionCount(const Comparison& comparison) {
    std::size_t count = 0;
    for (const ComparisonStrand& strand : comparison.strands)
        count += strand.rows.size();
    return count;
}

FigureBlock figureFor(CompareView view, const Comparison& comparison, const ComparisonGroups& groups) {
    const QtWording wording;
    if (view == CompareView::Moves)
        return movesFigure(comparison, groups, wording);
    return view == CompareView::Shifts ? shiftFigure(comparison, groups, wording)
                                       : heatFigure(comparison, groups, wording);
}

QWidget* carded(QWidget* content, const Appearance& appearance) {
    auto* card = new Card(appearance);
    auto* inside = new QVBoxLayout(card);
    const int margin = appearance.scaled(12);
    inside->setContentsMargins(margin, margin, margin, margin);
    inside->addWidget(content);
    return card;
}

FocusScroll* scrolled(QWidget* content) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    column->addStretch(1);
    auto* scroll = new FocusScroll(holder);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

ComparePage::ComparePage(Session& session, const FigureDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_appearance(desk.appearance)
    , m_model(new ComparisonModel(this))
    , m_view(new ComparisonView(*m_model, m_appearance))
    , m_figure(new FigureView(desk, {}))
    , m_cards(new ComparabilityPanel(m_appearance))
    , m_figureScroll(scrolled(carded(m_figure, m_appearance)))
    , m_cardsScroll(scrolled(m_cards))
    , m_nothing(new EmptyPlace(tr("No dimension is like that."), tr("Show all dimensions"), m_appearance))
    , m_views(new QStackedWidget)
    , m_filters(new ComparisonFilterBar(m_appearance))
    , m_changes(new ChangesPanel(desk))
    , m_detail(new RowDetail(desk))
    , m_chooser(new ColumnChooser(m_appearance))
    , m_title(new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink))
    , m_report(new QPushButton(tr("Print or save as PDF…")))
    , m_page(new FocusScroll(new QWidget))
    , m_side(new FocusScroll(new QWidget))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_empty(new EmptyPlace(tr("There is only one year so far. Comparing starts with the second."),
                             tr("New assessment…"), m_appearance))
    , m_stack(new QStackedWidget) {
    build();
    connectAll();
    follow();
    refresh();
}

void ComparePage::build() {
    m_splitter->setObjectName(QStringLiteral("compareSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildViews());
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto* column = new QVBoxLayout(m_page->widget());
    column->addWidget(buildBar());
    column->addWidget(m_filters);
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
    auto* bar = new QWidget;
    auto* row = new WrapLayout(bar);
    row->addWidget(m_title);
    row->addWidget(m_chooser);
    row->addWidget(m_report);
    return bar;
}

QWidget* ComparePage::buildViews() {
    for (QWidget* view : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_figureScroll),
                          static_cast<QWidget*>(m_cardsScroll), static_cast<QWidget*>(m_nothing)})
        m_views->addWidget(view);
    return m_views;
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
    connect(m_chooser, &ColumnChooser::changed, this, &ComparePage::refresh);
    connect(m_filters, &ComparisonFilterBar::changed, this, &ComparePage::showFiltered);
    connect(m_nothing, &EmptyPlace::pressed, m_filters, &ComparisonFilterBar::reset);
    connect(m_detail, &RowDetail::wideChanged, this, &ComparePage::arrange);
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportRequested(columns()); });
    connect(m_view, &ComparisonView::rowChosen, this, &ComparePage::showRow);
    connect(m_changes, &ChangesPanel::dimensionChosen, this, [this](const DimensionId& dimension) {
        if (!m_model->rowOf(dimension))
            m_filters->reset(); // what the panel names must be found
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

const std::vector<AssessmentId>& ComparePage::columns() const {
    return m_chooser->chosen();
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

std::vector<SnapshotPointer> ComparePage::readColumns() {
    std::vector<SnapshotPointer> snapshots;
    const SnapshotPointer current = m_session.snapshot();
    for (const AssessmentId id : columns()) {
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
    m_chooser->read(m_session.contents(), *m_session.snapshot());
    const bool comparable = columns().size() >= Comparison::fewestColumns;
    m_stack->setCurrentWidget(comparable ? static_cast<QWidget*>(m_page) : m_empty);
    if (!comparable)
        return;
    std::vector<SnapshotPointer> snapshots = readColumns();
    if (snapshots.empty() || snapshots == m_snapshots)
        return;
    m_snapshots = std::move(snapshots);
    showComparison();
}

void ComparePage::showComparison() {
    m_comparison = std::make_shared<const Comparison>(compare(m_snapshots));
    m_filters->offer(*m_comparison);
    showFiltered();
    m_changes->show(*m_model);
}

void ComparePage::showFiltered() {
    const QModelIndex at = m_view->currentIndex();
    const ComparisonRow* row = at.isValid() ? m_model->dimensionAt(at.row()) : nullptr;
    const std::optional<DimensionId> current = row ? std::optional(row->dimension) : std::nullopt;
    m_model->show(m_comparison, m_filters->filter());
    if (const auto again = current ? m_model->rowOf(*current) : std::nullopt)
        m_view->setCurrentIndex(m_model->index(*again, std::min(at.column(), m_model->columnCount() - 1)));
    showView();
    const auto shown = m_shown ? m_model->rowOf(*m_shown) : std::nullopt;
    if (shown)
        showRow(*shown);
    else
        showChanges();
}

void ComparePage::showView() {
    const CompareView view = m_filters->view();
    const std::size_t rows = rowCount(m_model->groups());
    m_filters->say(rows, dimensionCount(*m_comparison));
    if (view == CompareView::Comparability) {
        m_cards->show(*m_comparison);
        m_views->setCurrentWidget(m_cardsScroll);
    } else if (rows == 0) {
        m_views->setCurrentWidget(m_nothing);
    } else if (view == CompareView::Table) {
        m_views->setCurrentWidget(m_view);
    } else {
        m_figure->show(figureFor(view, *m_comparison, m_model->groups()));
        m_views->setCurrentWidget(m_figureScroll);
    }
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
    arrange();
}

void ComparePage::showChanges() {
    m_shown.reset();
    m_detail->hide();
    m_changes->QWidget::show();
    arrange();
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
    m_views->setVisible(!m_shown || !m_detail->isWide());
    m_side->setMinimumWidth(narrow ? 0 : m_appearance.scaled(sideWidth));
    m_views->setMinimumHeight(m_appearance.scaled(narrow ? 310 : 240));
    m_side->setMinimumHeight(m_appearance.scaled(220));
}

} // namespace plumbline::ui
