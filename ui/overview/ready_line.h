// SPDX-License-Identifier: MIT
// One line of the checklist: a tick or an open ring, and the words. Where something is missing, a link to it.
#pragma once

#include <QAbstractButton>

#include "ui/figures/wrapped_text.h"

namespace plumbline::ui {

class Appearance;

class ReadyLine : public QAbstractButton {
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
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void follow();
    int textLeft() const;
    WrappedText linesFor(int width) const;

    const Appearance& m_appearance;
    bool m_holds = false;
    WrappedText m_lines; ///< laid out for the width the line has
};

} // namespace plumbline::ui
