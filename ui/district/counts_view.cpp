// SPDX-License-Identifier: MIT
#include "ui/district/counts_view.h"

#include <algorithm>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/district/counts_model.h"
#include "ui/district/district_header.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/reading_table.h"

namespace plumbline::ui {

namespace {

constexpr int namesWidth = 310;
constexpr int numberWidth = 96;
constexpr int right = 12;

/// Numbers over a line, those of a whole strand in bold.
class CountsDelegate : public QStyledItemDelegate {
public:
    CountsDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent), m_appearance(appearance) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(m_appearance.theme().hairline());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(CountsModel::strandRole).toBool())
            option->font = m_appearance.font(Appearance::Text::Strong);
        option->rect.adjust(0, 0, -m_appearance.scaled(right), 0);
    }

private:
    const Appearance& m_appearance;
};

} // namespace

CountsView::CountsView(CountsModel& model, const QString& name, const Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
    , m_top(new DistrictHeader(Qt::Horizontal, appearance, this))
    , m_left(new DistrictHeader(Qt::Vertical, appearance, this)) {
    setHorizontalHeader(m_top);
    setVerticalHeader(m_left);
    setModel(&model);
    setItemDelegate(new CountsDelegate(appearance, this));
    setAccessibleName(name);
    makeReadingTable(*this);
    connect(&model, &QAbstractItemModel::modelReset, this, &CountsView::relay);
    connect(&appearance, &Appearance::changed, this, &CountsView::relay);
    relay();
}

void CountsView::relay() {
    m_top->setDefaultSectionSize(std::max(m_top->narrowest(), m_appearance.scaled(numberWidth)));
    const int row =
        QFontMetrics(m_appearance.font(Appearance::Text::Strong)).height() + m_appearance.scaled(14);
    m_left->setMinimumSectionSize(row);
    m_left->setDefaultSectionSize(row);
    int thickness = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        thickness = std::max(thickness, m_top->neededBy(column));
    m_left->setThickness(m_appearance.scaled(namesWidth));
    m_top->setThickness(thickness);
    for (int line = 0; line < model()->rowCount(); ++line)
        setRowHeight(line, std::max(row, m_left->neededBy(line)));
    updateGeometries();
}

} // namespace plumbline::ui
