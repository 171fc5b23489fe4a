// SPDX-License-Identifier: MIT
// Chooses dimensions: a check box for each, under its strand.
#pragma once

#include <QWidget>

#include "rubric/rubric.h"

#include <vector>

class QCheckBox;

namespace plumbline::ui {

class Appearance;

class DimensionChoice : public QWidget {
    Q_OBJECT

public:
    DimensionChoice(const Rubric& rubric, const Appearance& appearance, QWidget* parent = nullptr);

    /// In the order of the rubric.
    std::vector<DimensionId> chosen() const;
    void choose(const DimensionId& dimension);

signals:
    void edited();

private:
    std::vector<DimensionId> m_dimensions;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace plumbline::ui
