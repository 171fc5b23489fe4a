// SPDX-License-Identifier: MIT
#include "ui/widgets/two_columns.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr int betweenFields = 16;
constexpr int betweenColumns = 32;

} // namespace

TwoColumns::TwoColumns(const Appearance& appearance, int leastWidth, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_leastWidth(leastWidth)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_columns->setContentsMargins(0, 0, 0, 0);
    connect(&appearance, &Appearance::changed, this, &TwoColumns::arrange);
    arrange();
}

void TwoColumns::addColumn(const std::vector<QWidget*>& fields, int stretch) {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field : fields)
        layout->addWidget(field);
    m_columns->addWidget(column, stretch, Qt::AlignTop);
    m_stretches.push_back(stretch);
    arrange();
}

void TwoColumns::arrange() {
    const bool narrow = width() < m_appearance.scaled(m_leastWidth);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(m_appearance.scaled(narrow ? betweenFields : betweenColumns));
    for (std::size_t place = 0; place < m_stretches.size(); ++place) {
        const auto index = static_cast<int>(place);
        // Beside each other they share the width; one over the other each takes its height.
        m_columns->setStretch(index, narrow ? 0 : m_stretches[place]);
        m_columns->itemAt(index)->widget()->layout()->setSpacing(m_appearance.scaled(betweenFields));
    }
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace plumbline::ui
