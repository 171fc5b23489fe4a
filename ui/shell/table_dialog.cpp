// SPDX-License-Identifier: MIT
#include "ui/shell/table_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/widgets/dialog_size.h"

namespace plumbline::ui {

TableDialog::TableDialog(const QString& title, const QStringList& header,
                         const std::vector<QStringList>& rows, const Appearance& appearance, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    auto* table = new QTreeWidget(this);
    table->setAccessibleName(title);
    table->setHeaderLabels(header);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    for (const QStringList& row : rows) {
        auto* item = new QTreeWidgetItem(table, row);
        for (int column = 0; column < static_cast<int>(row.size()); ++column)
            item->setToolTip(column, row[column].toHtmlEscaped());
    }
    for (int column = 0; column < static_cast<int>(header.size()); ++column) {
        table->resizeColumnToContents(column);
        constexpr int widest = 260;
        table->setColumnWidth(column, qMin(table->columnWidth(column) + 16, appearance.scaled(widest)));
    }
    if (table->topLevelItemCount() > 0)
        table->setCurrentItem(table->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    fitDialog(*this, QSize(qMin(table->header()->length() + appearance.scaled(70), appearance.scaled(1000)),
                           appearance.scaled(480)));
}

} // namespace plumbline::ui
