// SPDX-License-Identifier: MIT
#include "ui/figures/wrapped_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace plumbline::ui {

namespace {

double pixelSizeOf(const QFont& font) {
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

} // namespace

QFont measuredFont(QFont font) {
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing turns ligatures off; this much can not be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, pixelSizeOf(font) * 0.002);
    return font;
}

QFont resized(const QFont& font, double factor, bool bold) {
    QFont other(font);
    other.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSizeOf(font) * factor))));
    other.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return measuredFont(other);
}

WrappedText::WrappedText(const QString& text, const QFont& font, double width)
    : m_layout(std::make_unique<QTextLayout>(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), font))
    , m_lineHeight(lineHeightOf(font))
    , m_width(width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(std::max(1.0, width));
    m_layout->endLayout();
}

WrappedText::~WrappedText() = default;
WrappedText::WrappedText(WrappedText&&) noexcept = default;
WrappedText& WrappedText::operator=(WrappedText&&) noexcept = default;

int WrappedText::lineCount() const {
    return m_layout->lineCount();
}

double WrappedText::lineWidth(int line) const {
    return m_layout->lineAt(line).naturalTextWidth();
}

double WrappedText::naturalWidth() const {
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void WrappedText::paintLine(QPainter& painter, int line, const QPointF& topLeft, double height) const {
    const QTextLine its = m_layout->lineAt(line);
    its.draw(&painter, topLeft - its.position() + QPointF(0, (height - its.height()) / 2));
}

void WrappedText::paint(QPainter& painter, const QPointF& topLeft, Qt::AlignmentFlag alignment) const {
    for (int i = 0; i < lineCount(); ++i) {
        const double room = m_width - m_layout->lineAt(i).naturalTextWidth();
        const double indent = alignment == Qt::AlignHCenter ? room / 2
                              : alignment == Qt::AlignRight ? room
                                                            : 0;
        paintLine(painter, i, topLeft + QPointF(indent, i * m_lineHeight), m_lineHeight);
    }
}

double WrappedText::lineHeightOf(const QFont& font) {
    return std::max(pixelSizeOf(font) * 1.25, QFontMetricsF(font).height());
}

double WrappedText::widestWord(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& word : text.split(QRegularExpression(QStringLiteral("\\s+"))))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace plumbline::ui
