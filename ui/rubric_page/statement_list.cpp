// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_list.h"

#include <algorithm>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/rubric_page/statement_row.h"
#include "ui/text.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

StatementList::StatementList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_heading(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_columns(new SideBySide(m_body)) {
    m_heading->setObjectName(QStringLiteral("statementHeading"));
    m_heading->setAutoDefault(false);
    m_heading->setProperty("quiet", true);
    m_body->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_heading, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(&appearance, &Appearance::changed, this, &StatementList::restyle);
    restyle();
}

void StatementList::restyle() {
    constexpr int narrowest = 250;
    constexpr int gap = 18;
    m_columns->setLeastWidth(m_appearance.scaled(narrowest));
    m_columns->setSpacing(m_appearance.scaled(gap));
}

bool StatementList::isOpen() const {
    return !m_body->isHidden();
}

void StatementList::setOpen(bool open) {
    if (open == isOpen())
        return;
    m_body->setVisible(open);
    fill();
    emit openChanged(open);
}

void StatementList::focusFirst() {
    if (!m_rows.empty())
        m_rows.front()->focusMark();
}

void StatementList::focusLevel(LevelRank level) {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_statements[i].place.level == level)
            return m_rows[i]->focusMark();
}

void StatementList::setEditable(bool editable) {
    m_editable = editable;
    for (StatementRow* row : m_rows)
        row->setEditable(editable);
}

void StatementList::show(const Snapshot& snapshot, std::size_t position, const Snapshot* previous) {
    std::vector<StatementFacts> statements = statementFacts(snapshot, previous, position);
    // Another reading of the file brings the same rubric anew: the keyboard stays on its row.
    const auto sentence = [](const StatementFacts& one) { return std::pair(one.place, one.words); };
    const bool same = m_rubric && m_rubric->levels() == snapshot.rubric->levels() &&
                      std::ranges::equal(statements, m_statements, {}, sentence, sentence);
    m_statements = std::move(statements);
    m_rubric = snapshot.rubric;
    if (!same)
        clear();
    fill();
    nameHeading();
}

void StatementList::nameHeading() {
    const auto marks =
        std::ranges::count_if(m_statements, [](const auto& one) { return one.mark.has_value(); });
    const QString words = tr("Statements · %1 of %2 marked").arg(marks).arg(m_statements.size());
    m_heading->setText(words);
    m_heading->setAccessibleName(words);
}

void StatementList::fill() {
    if (!isOpen())
        return;
    if (m_rows.empty())
        list();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(m_statements[i]);
}

void StatementList::clear() {
    m_rows.clear();
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a row of it may be what is asking
        delete item;
    }
}

void StatementList::list() {
    for (const LevelRank level : m_rubric->ranks()) {
        QVBoxLayout* column = makeColumn(level);
        for (const StatementFacts& statement : m_statements)
            if (statement.place.level == level)
                addRow(statement.place, *column);
        column->addStretch(1);
        m_columns->addWidget(column->parentWidget());
        column->parentWidget()->show(); // with its rows, so that the keyboard can go to them at once
    }
    QWidget* before = m_heading;
    for (StatementRow* row : m_rows)
        before = row->followTab(before);
}

QVBoxLayout* StatementList::makeColumn(LevelRank level) {
    auto* column = new QWidget(m_body);
    auto* name = new TonedLabel(m_appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, column);
    name->setText(toQString(m_rubric->level(level).name));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name);
    return layout;
}

void StatementList::addRow(const StatementPlace& place, QVBoxLayout& column) {
    auto* row = new StatementRow(m_appearance, column.parentWidget());
    if (m_offersEvidence)
        row->offerEvidence();
    row->setEditable(m_editable);
    column.addWidget(row);
    connect(row, &StatementRow::marked, this, [this, place](std::optional<StatementMark> mark) {
        emit marked(place.level, place.index, mark);
    });
    connect(row, &StatementRow::evidenceRequested, this, [this, place] { emit evidenceRequested(place); });
    connect(row, &StatementRow::moveRequested, this,
            [this, at = m_rows.size()](int rows) { move(at, rows); });
    m_rows.push_back(row);
}

void StatementList::move(std::size_t from, int rows) {
    const auto to = static_cast<std::ptrdiff_t>(from) + rows;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(to)]->focusMark();
}

} // namespace plumbline::ui
