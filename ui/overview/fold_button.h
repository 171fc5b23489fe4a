// SPDX-License-Identifier: MIT
// The heading of a group that unfolds: an arrow, its title and how many it holds.
#pragma once

#include "ui/widgets/drawn_button.h"

namespace plumbline::ui {

/// Checked means unfolded.
class FoldButton : public DrawnButton {
    Q_OBJECT

public:
    FoldButton(const Appearance& appearance, const QString& title, std::size_t count, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintArrow(QPainter& painter, const QRectF& place) const;

    QString m_count;
};

} // namespace plumbline::ui
