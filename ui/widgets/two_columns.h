// SPDX-License-Identifier: MIT
// Two columns of a form: beside each other where there is room, else one over the other.
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace plumbline::ui {

class Appearance;

class TwoColumns : public QWidget {
    Q_OBJECT

public:
    /// Where it is narrower than `leastWidth`, a length at 100 % text, they stand one over the other.
    TwoColumns(const Appearance& appearance, int leastWidth, QWidget* parent = nullptr);

    /// A column of fields, one over the other; `stretch` is its share of the width.
    void addColumn(const std::vector<QWidget*>& fields, int stretch = 1);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Appearance& m_appearance;
    int m_leastWidth;
    QBoxLayout* m_columns;
    std::vector<int> m_stretches;
};

} // namespace plumbline::ui
