// SPDX-License-Identifier: MIT
#include "ui/widgets/two_columns.h"

#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/widgets/side_by_side.h"

namespace plumbline::ui {

TwoColumns::TwoColumns(const Appearance& appearance, const std::vector<QWidget*>& first,
                       const std::vector<QWidget*>& second, QWidget* parent)
    : QWidget(parent)
    , m_columns(new SideBySide(this))
    , m_first(addColumn(first))
    , m_second(addColumn(second)) {
    connect(&appearance, &Appearance::changed, this, [this, &appearance] { restyle(appearance); });
    restyle(appearance);
}

QVBoxLayout* TwoColumns::addColumn(const std::vector<QWidget*>& fields) {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field : fields)
        layout->addWidget(field);
    layout->addStretch(1);
    m_columns->addWidget(column);
    return layout;
}

void TwoColumns::restyle(const Appearance& appearance) {
    constexpr int leastWidth = 300;
    m_columns->setLeastWidth(appearance.scaled(leastWidth));
    m_columns->setSpacing(appearance.scaled(24));
    for (QVBoxLayout* column : {m_first, m_second})
        column->setSpacing(appearance.scaled(16));
}

} // namespace plumbline::ui
