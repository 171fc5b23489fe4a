// SPDX-License-Identifier: MIT
// Two columns of fields in a form, one over the other where there is no room beside.
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace plumbline::ui {

class Appearance;
class SideBySide;

class TwoColumns : public QWidget {
    Q_OBJECT

public:
    TwoColumns(const Appearance& appearance, const std::vector<QWidget*>& first,
               const std::vector<QWidget*>& second, QWidget* parent = nullptr);

private:
    QVBoxLayout* addColumn(const std::vector<QWidget*>& fields);
    void restyle(const Appearance& appearance);

    SideBySide* m_columns;
    QVBoxLayout* m_first;
    QVBoxLayout* m_second;
};

} // namespace plumbline::ui
