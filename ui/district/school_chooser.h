// SPDX-License-Identifier: MIT
// Chooses one of many schools: a field to search by name over a list, in a place that closes by itself.
#pragma once

#include <QFrame>

#include "base/strong_id.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace plumbline::ui {

class Appearance;

struct SchoolName {
    SchoolId id;
    QString name;
};

class SchoolChooser : public QFrame {
    Q_OBJECT

public:
    SchoolChooser(const Appearance& appearance, QWidget* parent);

    /// Opens below `under`, with `current` chosen and nothing searched for.
    void popUp(const std::vector<SchoolName>& schools, SchoolId current, const QWidget& under);

signals:
    void chosen(plumbline::SchoolId school);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void accept(const QModelIndex& index);

    const Appearance& m_appearance;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_count;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_found;
};

} // namespace plumbline::ui
