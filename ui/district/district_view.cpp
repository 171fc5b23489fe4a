// SPDX-License-Identifier: MIT
#include "ui/district/district_view.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/compare/comparison_delegate.h"
#include "ui/district/district_header.h"
#include "ui/district/district_model.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/reading_table.h"

namespace plumbline::ui {

namespace {

constexpr int namesWidth = 230;
constexpr int leastColumn = 118;
constexpr int statusWidth = 112;

class DistrictDelegate : public QStyledItemDelegate {
public:
    DistrictDelegate(const DistrictModel& model, const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = m_appearance.theme();
        const QRect& rect = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(rect, selected ? theme.current() : theme.surface());
        const int inset = m_appearance.scaled(2);
        paintLevelFace(*painter, rect.adjusted(inset, inset, -inset, -inset - 1),
                       m_model.face(index.row(), index.column()), m_appearance);
        painter->setPen(theme.hairline());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintCellFocus(*painter, rect, theme);
        painter->restore();
    }

private:
    const DistrictModel& m_model;
    const Appearance& m_appearance;
};

} // namespace

DistrictView::DistrictView(DistrictModel& model, const Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_top(new DistrictHeader(Qt::Horizontal, appearance, this))
    , m_left(new DistrictHeader(Qt::Vertical, appearance, this)) {
    setObjectName(QStringLiteral("districtTable"));
    setHorizontalHeader(m_top);
    setVerticalHeader(m_left);
    setModel(&model);
    setItemDelegate(new DistrictDelegate(model, appearance, this));
    setAccessibleName(tr("Schools by dimension"));
    setAccessibleDescription(tr("Enter opens the school's assessment."));
    makeReadingTable(*this);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(index.row(), index.column()); });
    connect(m_left, &QHeaderView::sectionDoubleClicked, this, [this](int row) { emit opened(row, -1); });
    connect(&model, &QAbstractItemModel::modelReset, this, &DistrictView::relay);
    connect(&appearance, &Appearance::changed, this, &DistrictView::relay);
    relay();
}

void DistrictView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit opened(currentIndex().row(), currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

/// All rows and all columns of dimensions are alike: a district of thousands is laid out at once.
void DistrictView::relay() {
    int width = std::max(m_top->narrowest(), m_appearance.scaled(leastColumn));
    int height =
        2 * QFontMetrics(m_appearance.font(Appearance::Text::Body)).height() + m_appearance.scaled(10);
    for (const CellFace& face : m_model.widestFaces()) {
        const QSize needed = faceSize(face, m_appearance);
        width = std::max(width, needed.width());
        height = std::max(height, needed.height());
    }
    m_left->setMinimumSectionSize(height);
    m_left->setDefaultSectionSize(height);
    m_top->setDefaultSectionSize(width);
    if (m_model.columnCount() > 0)
        m_top->resizeSection(0, m_appearance.scaled(statusWidth));
    int thickness = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        thickness = std::max(thickness, m_top->neededBy(column));
    m_left->setThickness(m_appearance.scaled(namesWidth));
    m_top->setThickness(thickness);
    updateGeometries();
}

} // namespace plumbline::ui
