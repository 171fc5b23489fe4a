// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_list.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "rubric/statements.h"
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
    emit openChanged(open);
}

void StatementList::focusFirst() {
    if (!m_rows.empty())
        m_rows.front().row->focusMark();
}

void StatementList::setEditable(bool editable) {
    m_editable = editable;
    for (const Entry& entry : m_rows)
        entry.row->setEditable(editable);
}

void StatementList::show(const Snapshot& snapshot, std::size_t position) {
    // Another reading of the file brings the same rubric anew: the keyboard stays on its row.
    const bool same = m_rubric && (m_rubric == snapshot.rubric || *m_rubric == *snapshot.rubric);
    if (!same || m_position != position)
        list(*snapshot.rubric, position);
    m_rubric = snapshot.rubric;
    m_position = position;
    std::size_t marks = 0;
    for (const Entry& entry : m_rows) {
        const std::optional<StatementMark> mark = markOf(snapshot, entry.place);
        marks += mark ? 1 : 0;
        entry.row->show(entry.words, mark);
    }
    nameHeading(marks);
}

void StatementList::nameHeading(std::size_t marks) {
    const QString words = tr("Statements · %1 of %2 marked").arg(marks).arg(m_rows.size());
    m_heading->setText(words);
    m_heading->setAccessibleName(words);
}

void StatementList::list(const Rubric& rubric, std::size_t position) {
    m_rows.clear();
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a row of it may be what is asking
        delete item;
    }
    for (const LevelRank rank : rubric.ranks()) {
        auto* column = new QWidget(m_body);
        auto* name = new TonedLabel(m_appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, column);
        name->setText(toQString(rubric.level(rank).name));
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(name);
        std::size_t index = 0;
        for (const std::string_view statement : statements(rubric.descriptor(position, rank)))
            addRow({position, rank, index++}, toQString(std::string(statement)), column);
        layout->addStretch(1);
        m_columns->addWidget(column);
    }
}

void StatementList::addRow(const StatementPlace& place, const QString& words, QWidget* column) {
    auto* row = new StatementRow(m_appearance, column);
    row->setEditable(m_editable);
    column->layout()->addWidget(row);
    connect(row, &StatementRow::marked, this, [this, place](std::optional<StatementMark> mark) {
        emit marked(place.level, place.index, mark);
    });
    connect(row, &StatementRow::moveRequested, this,
            [this, at = m_rows.size()](int rows) { move(at, rows); });
    m_rows.push_back({place, words, row});
}

void StatementList::move(std::size_t from, int rows) {
    const auto to = static_cast<std::ptrdiff_t>(from) + rows;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(to)].row->focusMark();
}

} // namespace plumbline::ui
