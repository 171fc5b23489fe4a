// SPDX-License-Identifier: MIT
#include "ui/compare/row_detail.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/compare/comparison_model.h"
#include "ui/compare/flow_grid.h"
#include "ui/compare/level_badge.h"
#include "ui/compare/rewording_view.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

#include "analysis/rewording.h"
#include "analysis/wording_of.h"
#include "report/comparison_figures.h"

namespace plumbline::ui {

namespace {

constexpr int leastColumn = 210;

/// A column of one dimension's record, from its heading down.
class RecordColumn {
public:
    explicit RecordColumn(const Appearance& appearance)
        : m_appearance(appearance), m_widget(new QWidget), m_layout(new QVBoxLayout(m_widget)) {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(appearance.scaled(4));
    }

    QWidget* widget() const { return m_widget; }

    void add(QWidget* widget) { m_layout->addWidget(widget); }

    void addText(const QString& text, Appearance::Text role, TonedLabel::Tone tone) {
        auto* label = new TonedLabel(m_appearance, role, tone);
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(label);
    }

    void addList(const QString& title, const QStringList& items) {
        if (items.isEmpty())
            return;
        addText(title, Appearance::Text::Small, TonedLabel::Tone::Muted);
        for (const QString& item : items)
            addText(QStringLiteral("• ") + item, Appearance::Text::Body, TonedLabel::Tone::Ink);
    }

private:
    const Appearance& m_appearance;
    QWidget* m_widget;
    QVBoxLayout* m_layout;
};

QStringList evidenceOf(const Snapshot& snapshot, const DimensionId& dimension) {
    QStringList titles;
    for (const Evidence* piece : evidenceFor(snapshot, dimension))
        titles << toQString(piece->title);
    return titles;
}

QStringList stepsOf(const Snapshot& snapshot, const DimensionId& dimension) {
    const QtWording wording;
    QStringList steps;
    for (const NextStep* step : nextStepsFor(snapshot, dimension))
        steps << RowDetail::tr("%1 (%2)").arg(toQString(step->text),
                                              toQString(statusText(wording, step->status)));
    return steps;
}

} // namespace

RowDetail::RowDetail(const FigureDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_back(new QPushButton(tr("Back to what changed")))
    , m_open(new QPushButton(tr("Open in the rubric")))
    , m_wide(new QPushButton(tr("Side by side"))) {
    m_wide->setCheckable(true);
    m_wide->setToolTip(tr("Gives the whole page to this dimension"));
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_wide);
    buttons->addWidget(m_open);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(buttons);
    all->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &RowDetail::closed);
    connect(m_open, &QPushButton::clicked, this, &RowDetail::openRequested);
    connect(m_wide, &QPushButton::toggled, this, &RowDetail::wideChanged);
}

bool RowDetail::isWide() const {
    return m_wide->isChecked();
}

void RowDetail::show(const ComparisonModel& model, int rowNumber) {
    const ComparisonRow& row = *model.dimensionAt(rowNumber);
    const Appearance& appearance = m_desk.appearance;
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, appearance.scaled(8), 0, 0);
    m_column->setSpacing(appearance.scaled(8));
    addHead(model, row);
    auto* columns = new FlowGrid(appearance.scaled(leastColumn), appearance.scaled(16));
    // The latest first: it is what the team just decided.
    for (std::size_t column = row.cells.size(); column-- > 0;)
        columns->add(columnFor(model, row, rowNumber, column));
    m_column->addWidget(columns);
    addBallots(*model.comparison(), row);
    addWording(model, row);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_content); // NOLINT(*-static-cast-downcast)
    m_content->show();
}

void RowDetail::addHead(const ComparisonModel& model, const ComparisonRow& row) {
    auto* title = new TonedLabel(m_desk.appearance, Appearance::Text::Section, TonedLabel::Tone::Ink);
    title->setText(toQString(row.name));
    m_column->addWidget(title);
    auto* change = new TonedLabel(m_desk.appearance, Appearance::Text::Body, TonedLabel::Tone::Ink);
    QString sentence =
        tr("%1: %2.").arg(model.changeTitle(), toQString(changeText(QtWording(), *model.comparison(), row)));
    if (row.incomparable)
        sentence += u' ' + translated(explanation(*model.comparison(), row));
    change->setText(sentence);
    m_column->addWidget(change);
}

QWidget* RowDetail::columnFor(const ComparisonModel& model, const ComparisonRow& row, int rowNumber,
                              std::size_t column) const {
    const ComparisonCell& cell = row.cells[column];
    const Snapshot& snapshot = *model.comparison()->columns[column].snapshot;
    RecordColumn record(m_desk.appearance);
    record.addText(model.columnName(column), Appearance::Text::Strong, TonedLabel::Tone::Ink);
    record.add(new LevelBadge(m_desk.appearance, model.face(rowNumber, static_cast<int>(column))));
    if (!cell.value)
        return record.widget();
    record.addText(countsText(cell), Appearance::Text::Small, TonedLabel::Tone::Muted);
    const bool given = !cell.reason.empty();
    record.addText(given ? toQString(cell.reason) : tr("No reason given."), Appearance::Text::Body,
                   given ? TonedLabel::Tone::Ink : TonedLabel::Tone::Muted);
    record.addList(tr("Evidence"), evidenceOf(snapshot, row.dimension));
    record.addList(tr("Next steps"), stepsOf(snapshot, row.dimension));
    return record.widget();
}

void RowDetail::addTitle(const QString& text) {
    auto* title = new TonedLabel(m_desk.appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink);
    title->setText(text);
    title->setContentsMargins(0, m_desk.appearance.scaled(8), 0, 0);
    m_column->addWidget(title);
}

void RowDetail::addBallots(const Comparison& comparison, const ComparisonRow& row) {
    FigureBlock block = splitFigure(comparison, row, QtWording());
    const auto& rows = std::get<SplitFigure>(block.figure).rows;
    if (std::ranges::any_of(rows, [](const SplitFigure::Row& bar) { return !bar.counts.empty(); }))
        m_column->addWidget(new FigureView(m_desk, std::move(block)));
}

void RowDetail::addWording(const ComparisonModel& model, const ComparisonRow& row) {
    for (const Rewording& rewording : rewordings(*model.comparison(), row)) {
        addTitle(tr("The wording, %1 to %2")
                     .arg(model.columnName(rewording.before), model.columnName(rewording.after)));
        auto* key = new TonedLabel(m_desk.appearance, Appearance::Text::Small, TonedLabel::Tone::Muted);
        key->setText(tr("Struck through: no longer said. Underlined: new."));
        m_column->addWidget(key);
        auto* levels = new FlowGrid(m_desk.appearance.scaled(leastColumn), m_desk.appearance.scaled(16));
        for (const LevelRewording& level : rewording.levels) {
            RecordColumn column(m_desk.appearance);
            column.addText(toQString(level.level), Appearance::Text::Small, TonedLabel::Tone::Muted);
            column.add(new RewordingView(m_desk.appearance, level.runs));
            levels->add(column.widget());
        }
        m_column->addWidget(levels);
    }
}

void RowDetail::setCanOpen(bool can) {
    m_open->setVisible(can);
}

void RowDetail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
