// SPDX-License-Identifier: MIT
// The ballots of a revealed round: for every level its glyph as often as it was voted, in columns, or in rows
// where the columns would be too narrow for them.
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

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widestLabel() const;
    int rowHeight() const;
    bool inColumns(int width) const;
    void paintColumn(QPainter& painter, int column, const QRectF& area) const;
    void paintRow(QPainter& painter, int row, const QRectF& area) const;
    /// As many glyphs as ballots, closer together before they leave their place.
    void paintGlyphs(QPainter& painter, int level, const QRectF& area, Qt::Alignment alignment) const;

    const Appearance& m_appearance;
    QStringList m_labels; ///< of the levels, and of abstentions where there are some
    BallotCounts m_counts;
};

} // namespace plumbline::ui
