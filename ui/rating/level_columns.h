// SPDX-License-Identifier: MIT
// The levels of one dimension to read, side by side or stacked: glyph, name, descriptor.
#pragma once

#include <QWidget>

#include "rubric/rubric.h"

#include <vector>

namespace plumbline::ui {

class Appearance;
class SideBySide;
class TonedLabel;

class LevelColumns : public QWidget {
    Q_OBJECT

public:
    explicit LevelColumns(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Rubric& rubric, std::size_t position);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addColumn();
    void restyle();

    const Appearance& m_appearance;
    SideBySide* m_layout;
    std::vector<QWidget*> m_columns;
    std::vector<TonedLabel*> m_names;
    std::vector<TonedLabel*> m_descriptors;
};

} // namespace plumbline::ui
