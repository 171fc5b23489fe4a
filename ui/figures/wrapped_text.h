// SPDX-License-Identifier: MIT
// Text in lines of one width, measured without hinting so that screen and paper break alike.
#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <memory>

class QTextLayout;

namespace plumbline::ui {

/// The font as figures and paper use it: unhinted, and without ligatures, so that a word can be found in a
/// PDF.
QFont measuredFont(QFont font);

/// The same font at another size and weight.
QFont resized(const QFont& font, double factor, bool bold = false);

/// Nothing is ever cut: a word too long for a line is broken.
class WrappedText {
public:
    WrappedText(const QString& text, const QFont& font, double width);
    ~WrappedText();
    WrappedText(WrappedText&&) noexcept;
    WrappedText& operator=(WrappedText&&) noexcept;

    int lineCount() const;

    /// 125 % of the font's size.
    double lineHeight() const { return m_lineHeight; }

    double height() const { return m_lineHeight * lineCount(); }

    /// Of the longest line.
    double naturalWidth() const;
    double lineWidth(int line) const;

    /// With the painter's pen. `topLeft` is that of the line, which is `height` high.
    void paintLine(QPainter& painter, int line, const QPointF& topLeft, double height) const;
    void paint(QPainter& painter, const QPointF& topLeft, Qt::AlignmentFlag alignment = Qt::AlignLeft) const;

    static double lineHeightOf(const QFont& font);
    /// The width of the widest single word.
    static double widestWord(const QString& text, const QFont& font);

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_lineHeight;
    double m_width;
};

} // namespace plumbline::ui
