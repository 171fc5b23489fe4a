// SPDX-License-Identifier: MIT
// A picture that is scaled down to the room it has, never up.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace plumbline::ui {

class Picture : public QWidget {
    Q_OBJECT

public:
    explicit Picture(QWidget* parent = nullptr);

    void setPixmap(const QPixmap& pixmap);

    QSize sizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPixmap m_pixmap;
    /// Ready to be painted.
    QPixmap m_scaled;
};

} // namespace plumbline::ui
