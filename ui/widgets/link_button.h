// SPDX-License-Identifier: MIT
// A button that reads like a link: a line that leads somewhere, with a muted line under it. Both wrap.
#pragma once

#include "ui/figures/wrapped_text.h"
#include "ui/widgets/drawn_button.h"

#include <optional>

namespace plumbline::ui {

class LinkButton : public DrawnButton {
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

private:
    struct Lines {
        WrappedText label;
        std::optional<WrappedText> detail;

        double height() const { return label.height() + (detail ? detail->height() : 0); }
    };

    Lines linesFor(int width) const;
    void follow();

    QString m_label;
    QString m_detail;
    Lines m_lines; ///< laid out for the width the button has
};

} // namespace plumbline::ui
