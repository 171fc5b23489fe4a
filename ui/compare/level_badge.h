// SPDX-License-Identifier: MIT
// A level as the comparison's cells show it, by itself.
#pragma once

#include <QWidget>

#include "ui/compare/comparison_model.h"

namespace plumbline::ui {

class Appearance;

class LevelBadge : public QWidget {
    Q_OBJECT

public:
    LevelBadge(const Appearance& appearance, CellFace face, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    CellFace m_face;
};

} // namespace plumbline::ui
