// SPDX-License-Identifier: MIT
#include "ui/evidence/statement_choice.h"

#include <algorithm>
#include <QHeaderView>
#include <QSignalBlocker>

#include "rubric/statements.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/wrapping_delegate.h"

namespace plumbline::ui {

namespace {

/// What a row of a sentence stands for.
constexpr int positionRole = Qt::UserRole;
constexpr int levelRole = Qt::UserRole + 1;
constexpr int indexRole = Qt::UserRole + 2;

StatementPlace placeOf(const QTreeWidgetItem& item) {
    return {item.data(0, positionRole).value<std::size_t>(), LevelRank(item.data(0, levelRole).toInt()),
            item.data(0, indexRole).value<std::size_t>()};
}

} // namespace

StatementChoice::StatementChoice(RubricPointer rubric, const Appearance& appearance, QWidget* parent)
    : QTreeWidget(parent), m_rubric(std::move(rubric)) {
    setColumnCount(1);
    header()->hide();
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(appearance.scaled(12));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumHeight(appearance.scaled(160));
    new WrappingDelegate(*this, std::max(appearance.scaled(26), 24)); // the tree owns it
    connect(this, &QTreeWidget::itemChanged, this, &StatementChoice::note);
}

void StatementChoice::offer(const std::vector<DimensionId>& dimensions) {
    std::vector<std::size_t> positions;
    positions.reserve(dimensions.size());
    for (const DimensionId& dimension : dimensions)
        positions.push_back(m_rubric->positionOf(dimension));
    if (positions == m_offered)
        return;
    m_offered = std::move(positions);
    const QSignalBlocker quiet(this);
    clear();
    for (const std::size_t position : m_offered)
        for (const LevelRank level : m_rubric->ranks())
            addLevel(position, level);
    expandAll();
}

void StatementChoice::addLevel(std::size_t position, LevelRank level) {
    auto* heading = new QTreeWidgetItem(this);
    heading->setText(0, tr("%1 · %2").arg(toQString(m_rubric->dimension(position).name),
                                          toQString(m_rubric->level(level).name)));
    heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(0, strong);
    std::size_t index = 0;
    for (const std::string_view sentence : statements(m_rubric->descriptor(position, level))) {
        auto* item = new QTreeWidgetItem(heading);
        item->setText(0, toQString(std::string(sentence)));
        item->setData(0, positionRole, QVariant::fromValue(position));
        item->setData(0, levelRole, level.value());
        item->setData(0, indexRole, QVariant::fromValue(index));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, m_chosen.contains({position, level, index}) ? Qt::Checked : Qt::Unchecked);
        ++index;
    }
}

void StatementChoice::choose(const std::vector<StatementPlace>& places) {
    m_chosen = {places.begin(), places.end()};
    const QSignalBlocker quiet(this);
    for (QTreeWidgetItemIterator item(this, QTreeWidgetItemIterator::NoChildren); *item; ++item)
        if ((*item)->parent())
            (*item)->setCheckState(0, m_chosen.contains(placeOf(**item)) ? Qt::Checked : Qt::Unchecked);
}

void StatementChoice::note(QTreeWidgetItem* item) {
    if (!item->parent())
        return;
    if (item->checkState(0) == Qt::Checked)
        m_chosen.insert(placeOf(*item));
    else
        m_chosen.erase(placeOf(*item));
}

std::vector<StatementPlace> StatementChoice::chosen() const {
    std::vector<StatementPlace> chosen;
    std::ranges::copy_if(m_chosen, std::back_inserter(chosen), [this](const StatementPlace& place) {
        return std::ranges::find(m_offered, place.position) != m_offered.end();
    });
    return chosen;
}

} // namespace plumbline::ui
