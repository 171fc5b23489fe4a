// SPDX-License-Identifier: MIT
// A list to read, in columns: the keys, the history.
#pragma once

#include <QDialog>
#include <QStringList>

#include <vector>

namespace plumbline::ui {

class Appearance;

class TableDialog : public QDialog {
    Q_OBJECT

public:
    TableDialog(const QString& title, const QStringList& header, const std::vector<QStringList>& rows,
                const Appearance& appearance, QWidget* parent);
};

} // namespace plumbline::ui
