// SPDX-License-Identifier: MIT
// A row that goes on in the next line where it is too narrow: for buttons and filters at large text sizes.
#pragma once

#include "ui/widgets/item_layout.h"

namespace plumbline::ui {

class WrapLayout : public ItemLayout {
    Q_OBJECT

public:
    explicit WrapLayout(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    int heightForWidth(int width) const override;

private:
    /// Goes through the lines and gives the height they take; moves the items where `place` is set.
    int arrange(const QRect& rect, bool place) const;
};

} // namespace plumbline::ui
