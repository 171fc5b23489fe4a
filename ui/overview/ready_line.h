// SPDX-License-Identifier: MIT
// One line of the checklist: a tick or an open ring, and the words. Where something is missing, a link to it.
#pragma once

#include "ui/figures/wrapped_text.h"
#include "ui/widgets/drawn_button.h"

namespace plumbline::ui {

class ReadyLine : public DrawnButton {
    Q_OBJECT

public:
    ReadyLine(const Appearance& appearance, QWidget* parent);

    void show(const QString& words, bool holds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    int textLeft() const;
    WrappedText linesFor(int width) const;

    bool m_holds = false;
    WrappedText m_lines; ///< laid out for the width the line has
};

} // namespace plumbline::ui
