// SPDX-License-Identifier: MIT
// What a piece of evidence supports: a link to each dimension, and under it the sentences it speaks to.
#pragma once

#include <QWidget>

#include "assessment/evidence.h"

class QVBoxLayout;

namespace plumbline {
class Rubric;
}

namespace plumbline::ui {

class Appearance;

class SupportsList : public QWidget {
    Q_OBJECT

public:
    explicit SupportsList(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Evidence& evidence, const Rubric& rubric);

signals:
    void dimensionRequested(std::size_t position);

private:
    void clear();
    void addDimension(std::size_t position, const Evidence& evidence, const Rubric& rubric);

    const Appearance& m_appearance;
    QVBoxLayout* m_list;
};

} // namespace plumbline::ui
