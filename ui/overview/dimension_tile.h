// SPDX-License-Identifier: MIT
// One dimension at a glance: its level's glyph and word, and its whole name. A button that leads to it.
#pragma once

#include <QAbstractButton>

#include "assessment/assessment.h"
#include "ui/figures/wrapped_text.h"

namespace plumbline::ui {

class Appearance;

class DimensionTile : public QAbstractButton {
    Q_OBJECT

public:
    struct Face {
        QString name;
        QString word; ///< "Developing", "Not rated"
        RatingValue value;
        int levels = 0;

        friend bool operator==(const Face&, const Face&) = default;
    };

    DimensionTile(const Appearance& appearance, std::size_t position, QWidget* parent = nullptr);

    /// Of the dimension, in its rubric.
    std::size_t position() const { return m_position; }

    void show(const Face& face);

    QSize sizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

signals:
    /// An arrow key, Home or End was pressed: the focus is to go to another tile.
    void moveRequested(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Lines {
        WrappedText word;
        WrappedText name;
    };

    Lines linesFor(int width) const;
    double firstLineHeight(const Lines& lines) const;
    void follow();
    int glyphSize() const;
    int padding() const;
    void paintGround(QPainter& painter) const;
    QColor wordColor() const;

    const Appearance& m_appearance;
    std::size_t m_position;
    Face m_face;
    Lines m_lines; ///< laid out for the width the tile has
};

} // namespace plumbline::ui
