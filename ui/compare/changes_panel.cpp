// SPDX-License-Identifier: MIT
#include "ui/compare/changes_panel.h"

#include <algorithm>
#include <QVBoxLayout>

#include "ui/compare/comparison_model.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/toned_label.h"

#include "analysis/wording_of.h"
#include "base/text.h"
#include "rubric/statements.h"

namespace plumbline::ui {

namespace {

/// The profile of a strand in one column; nothing where that column's rubric has no such strand.
const GroupProfile* profileOf(const ComparisonColumn& column, const StrandId& strand) {
    const auto& strands = column.rubric->strands();
    for (std::size_t i = 0; i < strands.size(); ++i)
        if (strands[i].id == strand)
            return &column.profile.strands[i];
    return nullptr;
}

bool sameScale(const Comparison& comparison) {
    for (const ComparisonColumn& column : comparison.columns)
        if (column.rubric->levels() != comparison.columns.front().rubric->levels())
            return false;
    return true;
}

std::vector<const ComparisonRow*> rowsThat(const Comparison& comparison, Change change) {
    std::vector<const ComparisonRow*> rows;
    for (const ComparisonStrand& strand : comparison.strands)
        for (const ComparisonRow& row : strand.rows)
            if (row.change == change)
                rows.push_back(&row);
    return rows;
}

/// The first sentence of a reason; the detail has it whole.
QString firstOf(const std::string& reason) {
    constexpr std::size_t longest = 200;
    const auto sentences = statements(reason);
    const std::string_view first = sentences.empty() ? std::string_view(reason) : sentences.front();
    return toQString(abbreviated(first, longest)) + (sentences.size() > 1 ? QStringLiteral(" …") : QString());
}

FigureBlock figureOf(const ComparisonModel& model, const ComparisonStrand& strand) {
    const Comparison& comparison = *model.comparison();
    const QtWording wording;
    DistributionFigure figure;
    for (const Level& level : comparison.columns.front().rubric->levels())
        figure.scale.levels.push_back(level.name);
    QStringList spoken;
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const ComparisonColumn& column = comparison.columns[i];
        const GroupProfile* group = profileOf(column, strand.id);
        if (!group)
            continue;
        const QString name = model.columnName(i);
        figure.rows.push_back({toUtf8(name), group->counts, group->unrated(), group->notApplicable()});
        spoken << ChangesPanel::tr("%1 %2").arg(name,
                                                toQString(atOrAboveText(wording, *column.rubric, *group)));
    }
    return {std::move(figure), strand.name, toUtf8(spoken.join(QStringLiteral("; ")))};
}

} // namespace

ChangesPanel::ChangesPanel(const FigureDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_appearance(desk.appearance) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addStretch(1);
}

void ChangesPanel::show(const ComparisonModel& model) {
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m_appearance.scaled(6));
    const Comparison& comparison = *model.comparison();
    auto* title = new TonedLabel(m_appearance, Appearance::Text::Section, TonedLabel::Tone::Ink);
    title->setText(comparison.sameSchool ? tr("What changed") : tr("What differs"));
    m_column->addWidget(title);
    addText(tr("%1 to %2").arg(model.columnName(0), model.columnName(comparison.columns.size() - 1)), false);
    const QtWording wording;
    auto* sum = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Ink);
    sum->setText(toQString(summaryText(wording, comparison.summary)));
    m_column->addWidget(sum);
    addFigures(model);
    addMoves(model, Change::Up, tr("Rated higher"));
    addMoves(model, Change::Down, tr("Rated lower"));
    addIncomparable(model);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_content); // NOLINT(*-static-cast-downcast)
    m_content->show();
}

void ChangesPanel::addText(const QString& text, bool heading) {
    auto* label = new TonedLabel(m_appearance, heading ? Appearance::Text::Strong : Appearance::Text::Small,
                                 TonedLabel::Tone::Muted);
    label->setText(text);
    if (heading)
        label->setContentsMargins(0, m_appearance.scaled(10), 0, 0);
    m_column->addWidget(label);
}

void ChangesPanel::addFigures(const ComparisonModel& model) {
    const Comparison& comparison = *model.comparison();
    if (!sameScale(comparison))
        return;
    bool explained = false;
    bool unratedExplained = false;
    for (const ComparisonStrand& strand : comparison.strands) {
        FigureBlock its = figureOf(model, strand);
        const bool unrated = std::ranges::any_of(std::get<DistributionFigure>(its.figure).rows,
                                                 [](const auto& row) { return row.unrated > 0; });
        // A legend stands where it says what none before it has said.
        const bool needed = !explained || (unrated && !unratedExplained);
        explained = true;
        unratedExplained = unratedExplained || unrated;
        m_column->addWidget(new FigureView(m_desk, std::move(its), needed ? Legend::Shown : Legend::LeftOut));
    }
}

void ChangesPanel::addMoves(const ComparisonModel& model, Change change, const QString& title) {
    const auto rows = rowsThat(*model.comparison(), change);
    if (rows.empty())
        return;
    addText(tr("%1 · %2").arg(title).arg(rows.size()), true);
    for (const ComparisonRow* row : rows) {
        QString detail = tr("%1 → %2").arg(toQString(row->cells.front().levelName),
                                           toQString(row->cells.back().levelName));
        if (!row->cells.back().reason.empty())
            detail += u'\n' + firstOf(row->cells.back().reason);
        addLink(*row, detail);
    }
}

void ChangesPanel::addIncomparable(const ComparisonModel& model) {
    const auto rows = rowsThat(*model.comparison(), Change::None);
    if (rows.empty())
        return;
    addText(tr("Not comparable · %1").arg(rows.size()), true);
    for (const ComparisonRow* row : rows)
        addLink(*row, translated(explanation(*model.comparison(), *row)));
}

void ChangesPanel::addLink(const ComparisonRow& row, const QString& detail) {
    auto* link = new LinkButton(m_appearance, toQString(row.name), detail);
    connect(link, &QAbstractButton::clicked, this,
            [this, dimension = row.dimension] { emit dimensionChosen(dimension); });
    m_column->addWidget(link);
}

} // namespace plumbline::ui
