// SPDX-License-Identifier: MIT
// A button that reads like a link: a line that leads somewhere, with a muted line under it. Both wrap.
#pragma once

#include <QAbstractButton>

#include "ui/figures/wrapped_text.h"

#include <optional>

namespace plumbline::ui {

class Appearance;

class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `detail` may be empty. The accessible name is both, until another is set.
    LinkButton(const Appearance& appearance, const QString& label, const QString& detail,
               QWidget* parent = nullptr);

    const QString& label() const { return m_label; }

    const QString& detail() const { return m_detail; }

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
    struct Lines {
        WrappedText label;
        std::optional<WrappedText> detail;

        double height() const { return label.height() + (detail ? detail->height() : 0); }
    };

    Lines linesFor(int width) const;
    void follow();

    const Appearance& m_appearance;
    QString m_label;
    QString m_detail;
    Lines m_lines; ///< laid out for the width the button has
};

} // namespace plumbline::ui
