// SPDX-License-Identifier: MIT
#include "ui/evidence/markdown.h"

#include <algorithm>
#include <QRegularExpression>

#include <utility>

namespace plumbline::ui {

namespace {

using Kind = MarkdownBlock::Kind;

constexpr int deepest = 6;

int leadingSpaces(QStringView line) {
    int spaces = 0;
    for (const QChar c : line) {
        if (c == QLatin1Char(' '))
            ++spaces;
        else if (c == QLatin1Char('\t'))
            spaces += 4;
        else
            break;
    }
    return spaces;
}

bool isRule(QStringView line) {
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || !QStringView(u"-*_").contains(trimmed[0]))
        return false;
    const auto marks = std::ranges::count(trimmed, trimmed[0]);
    return marks >= 3 && marks + std::ranges::count(trimmed, QChar(QChar::Space)) == trimmed.size();
}

class Blocks {
public:
    std::vector<MarkdownBlock> read(const QString& text) {
        for (const QStringView line : QStringView(text).split(QLatin1Char('\n')))
            m_fence.isEmpty() ? take(line) : takeFenced(line);
        finish();
        return std::move(m_blocks);
    }

private:
    void begin(MarkdownBlock block, const QString& text) {
        finish();
        m_open = std::move(block);
        m_text = text;
        m_isOpen = true;
    }

    void finish() {
        if (!std::exchange(m_isOpen, false))
            return;
        if (m_open.kind == Kind::Code)
            m_open.spans = {MarkdownSpan{m_text, false, false, false, true}};
        else
            m_open.spans = readMarkdownLine(m_text);
        m_blocks.push_back(std::move(m_open));
        m_open = {};
    }

    void goOn(QStringView line) {
        m_text += QChar(QChar::LineSeparator);
        m_text += line;
    }

    static int takeQuotes(QStringView& line) {
        int depth = 0;
        while (line.trimmed().startsWith(QLatin1Char('>'))) {
            line = line.mid(line.indexOf(QLatin1Char('>')) + 1);
            if (line.startsWith(QLatin1Char(' ')))
                line = line.mid(1);
            depth = std::min(depth + 1, deepest);
        }
        return depth;
    }

    void take(QStringView line) {
        const int quote = takeQuotes(line);
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            finish();
            return;
        }
        if (trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~")) {
            finish();
            m_fence = trimmed.first(3).toString();
            m_fenceQuote = quote;
            return;
        }
        if (takeHeading(trimmed, quote) || takeRule(line, quote) || takeItem(line, quote) ||
            takeTable(trimmed, quote))
            return;
        if (m_isOpen && m_open.quote == quote &&
            (m_open.kind == Kind::Paragraph || m_open.kind == Kind::Item))
            goOn(trimmed);
        else
            begin({Kind::Paragraph, 0, quote}, trimmed.toString());
    }

    void takeFenced(QStringView line) {
        const int quote = m_fenceQuote > 0 ? takeQuotes(line) : 0;
        if (line.trimmed().startsWith(m_fence)) {
            finish();
            m_fence.clear();
        } else if (m_isOpen) {
            goOn(line);
        } else {
            begin({Kind::Code, 0, quote}, line.toString());
        }
    }

    bool takeHeading(QStringView line, int quote) {
        int level = 0;
        while (level < line.size() && line[level] == QLatin1Char('#'))
            ++level;
        constexpr int lowest = 6;
        if (level == 0 || level > lowest || level >= line.size() || !line[level].isSpace())
            return false;
        begin({Kind::Heading, level, quote}, line.mid(level).trimmed().toString());
        finish();
        return true;
    }

    bool takeRule(QStringView line, int quote) {
        if (!isRule(line))
            return false;
        begin({Kind::Rule, 0, quote}, {});
        finish();
        return true;
    }

    bool takeItem(QStringView line, int quote) {
        static const QRegularExpression pattern(
            QStringLiteral("^[ \\t]*(?:[-*+]|(\\d{1,9}[.)]))[ \\t]+(\\[[ xX]\\] )?"));
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch())
            return false;
        const QString box = match.captured(2);
        QString marker = match.captured(1).isEmpty() ? QString(QChar(0x2022)) : match.captured(1);
        if (!box.isEmpty())
            marker = QChar(box[1] == QLatin1Char(' ') ? 0x2610 : 0x2611);
        begin({Kind::Item, std::min(leadingSpaces(line) / 2, deepest), quote, marker},
              line.mid(match.capturedEnd()).trimmed().toString());
        return true;
    }

    /// A table is shown as it was typed, its bars below one another.
    bool takeTable(QStringView line, int quote) {
        if (!line.startsWith(QLatin1Char('|')))
            return false;
        if (m_isOpen && m_open.kind == Kind::Code && m_open.quote == quote)
            goOn(line);
        else
            begin({Kind::Code, 0, quote}, line.toString());
        return true;
    }

    std::vector<MarkdownBlock> m_blocks;
    MarkdownBlock m_open;
    QString m_text;
    bool m_isOpen = false;
    QString m_fence; ///< what ends the code that is being read
    int m_fenceQuote = 0;
};

} // namespace

std::vector<MarkdownBlock> readMarkdown(const QString& text) {
    return Blocks().read(text);
}

} // namespace plumbline::ui
