// SPDX-License-Identifier: MIT
#include "ui/compare/row_detail.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/compare/comparison_model.h"
#include "ui/compare/level_badge.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

#include "analysis/wording_of.h"

namespace plumbline::ui {

RowDetail::RowDetail(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_back(new QPushButton(tr("Back to what changed")))
    , m_open(new QPushButton(tr("Open in the rubric"))) {
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_open);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(buttons);
    all->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &RowDetail::closed);
    connect(m_open, &QPushButton::clicked, this, &RowDetail::openRequested);
}

void RowDetail::show(const ComparisonModel& model, int rowNumber) {
    const ComparisonRow& row = *model.dimensionAt(rowNumber);
    const Comparison& comparison = *model.comparison();
    const QtWording wording;
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, m_appearance.scaled(8), 0, 0);
    m_column->setSpacing(m_appearance.scaled(4));
    auto* title = new TonedLabel(m_appearance, Appearance::Text::Section, TonedLabel::Tone::Ink);
    title->setText(toQString(row.name));
    m_column->addWidget(title);
    auto* change = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Ink);
    QString sentence = tr("%1: %2.").arg(model.changeTitle(), toQString(changeText(wording, row)));
    if (row.incomparable)
        sentence += u' ' + translated(explanation(comparison, row));
    change->setText(sentence);
    m_column->addWidget(change);
    // The latest first: it is what the team just decided.
    for (std::size_t column = row.cells.size(); column-- > 0;)
        addColumn(model, row, rowNumber, column);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_content); // NOLINT(*-static-cast-downcast)
    m_content->show();
}

void RowDetail::addColumn(const ComparisonModel& model, const ComparisonRow& row, int rowNumber,
                          std::size_t column) {
    const ComparisonCell& cell = row.cells[column];
    auto* name = new TonedLabel(m_appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink);
    name->setText(model.columnName(column));
    name->setContentsMargins(0, m_appearance.scaled(12), 0, 0);
    m_column->addWidget(name);
    m_column->addWidget(new LevelBadge(m_appearance, model.face(rowNumber, static_cast<int>(column))));
    if (!cell.value)
        return;
    auto* counts = new TonedLabel(m_appearance, Appearance::Text::Small, TonedLabel::Tone::Muted);
    counts->setText(countsText(cell));
    m_column->addWidget(counts);
    const bool given = !cell.reason.empty();
    auto* reason = new TonedLabel(m_appearance, Appearance::Text::Body,
                                  given ? TonedLabel::Tone::Ink : TonedLabel::Tone::Muted);
    reason->setText(given ? toQString(cell.reason) : tr("No reason given."));
    m_column->addWidget(reason);
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
