// SPDX-License-Identifier: MIT
// A paragraph laid out once for a font and a width, and drawn from then on without being measured again.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QColor;
class QPainter;
class QPointF;
class QTextLayout;

namespace plumbline::ui {

/// How a paragraph is laid out. Lengths are in pixels.
struct TextShape {
    QFont font;
    int width = 0;
    /// 0 for all lines; else the last of these lines ends in "…" where there is more.
    int mostLines = 0;
    /// What the first line leaves free at its end, for something that stands beside it.
    int firstLineIndent = 0;
    /// How wide the rooms in the text are; none where it is 0.
    int room = 0;

    friend bool operator==(const TextShape&, const TextShape&) = default;
};

class TextBlock {
public:
    TextBlock();
    ~TextBlock();
    TextBlock(TextBlock&&) noexcept;
    TextBlock& operator=(TextBlock&&) noexcept;

    void setText(const QString& text);

    const QString& text() const { return m_text; }

    /// Where in the text a room is left for something that is drawn there. A room stays with the word after
    /// it.
    void setRooms(std::vector<qsizetype> rooms);
    /// The place of a room in the text as it was last laid out, each as high as its line.
    QRectF roomPlace(std::size_t index) const;

    /// Lays the text out; does nothing where it already is so.
    void shape(const TextShape& shape);

    /// Of the text as it was last laid out.
    int height() const { return m_lines * m_lineHeight; }

    int lineCount() const { return m_lines; }

    /// The widest line.
    int naturalWidth() const;

    void draw(QPainter& painter, const QPointF& topLeft, const QColor& color) const;

    /// From one line to the next: a little more than the font asks for, which long paragraphs need.
    static int lineHeight(const QFont& font);

private:
    int breakLines(const QString& text, bool lastIsCut);
    /// The text to be laid out, with its rooms in it.
    QString layOut();

    QString m_text;
    std::vector<qsizetype> m_rooms;
    TextShape m_shape;
    std::unique_ptr<QTextLayout> m_layout;
    int m_lines = 0;
    int m_lineHeight = 0;
};

} // namespace plumbline::ui
