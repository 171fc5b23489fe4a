// SPDX-License-Identifier: MIT
// The ballots of a revealed round: for every level its glyph as often as it was voted.
#pragma once

#include <QWidget>

#include "assessment/rating_session.h"

namespace plumbline::ui {

class Appearance;

class BallotFigure : public QWidget {
    Q_OBJECT

public:
    explicit BallotFigure(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Rubric& rubric, const BallotCounts& counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QStringList m_names;
    BallotCounts m_counts;
};

} // namespace plumbline::ui
