// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_table.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/evidence/evidence_filter.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/row_delegate.h"

namespace plumbline::ui {

EvidenceTable::EvidenceTable(EvidenceFilter& rows, const Appearance& appearance, QWidget* parent)
    : QTableView(parent), m_appearance(appearance) {
    setModel(&rows);
    setAccessibleName(tr("Evidence"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // Its own least height is that of the font before.
    verticalHeader()->setMinimumSectionSize(1);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {EvidenceModel::Title, EvidenceModel::Source, EvidenceModel::Supports})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    setItemDelegate(new RowDelegate(appearance, this));
    connect(this, &QTableView::doubleClicked, this, &EvidenceTable::editRequested);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvidenceTable::currentRowChanged);
    connect(&appearance, &Appearance::changed, this, &EvidenceTable::restyle);
    restyle();
}

void EvidenceTable::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit editRequested();
        return;
    case Qt::Key_Delete:
        emit removeRequested();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void EvidenceTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void EvidenceTable::restyle() {
    const QFontMetrics metrics(m_appearance.font(Appearance::Text::Body));
    verticalHeader()->setDefaultSectionSize(std::max(metrics.height() + m_appearance.scaled(12), 24));
    horizontalHeader()->setMinimumSectionSize(m_appearance.scaled(48));
    fitColumns();
}

void EvidenceTable::fitColumns() {
    // What has no room is in the preview.
    const auto showFrom = [this](EvidenceModel::Column column, int room) {
        setColumnHidden(column, width() < m_appearance.scaled(room));
    };
    showFrom(EvidenceModel::State, 520);
    showFrom(EvidenceModel::Supports, 680);
    showFrom(EvidenceModel::ForOrAgainst, 860);
    showFrom(EvidenceModel::Source, 980);
    showFrom(EvidenceModel::Year, 1100);
}

} // namespace plumbline::ui
