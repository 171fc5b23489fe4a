// SPDX-License-Identifier: MIT
// A distribution figure as a widget, with the same in one sentence for those who can not see it.
#pragma once

#include <QWidget>

#include "report/figure.h"
#include "ui/figures/distribution_figure.h"

namespace plumbline::ui {

class Appearance;

class DistributionView : public QWidget {
    Q_OBJECT

public:
    DistributionView(const Appearance& appearance, DistributionFigure figure, Legend legend,
                     const QString& spoken, QWidget* parent = nullptr);

    QSize sizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    DistributionFigure m_figure;
    Legend m_legend;
};

} // namespace plumbline::ui
